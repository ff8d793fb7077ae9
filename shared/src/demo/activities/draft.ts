import type { ReachInput } from '../../activities/activity.schema.ts';
import type { DemoActivity, DemoQuery } from '../demo.types.ts';
import type { WrittenLanguage } from '../patterns/pattern.ts';

export type DraftReach = Omit<ReachInput, 'id'>;
export type DraftQuery = Omit<DemoQuery, 'id'>;

/** An entry before all of them are brought in order: ids and flags follow from the others. */
export type DraftActivity = Omit<DemoActivity, 'id' | 'flags' | 'reach' | 'queries'> & {
  readonly reach: readonly DraftReach[];
  readonly queries: readonly DraftQuery[];
};

type Required =
  | 'campaignId'
  | 'unitId'
  | 'kind'
  | 'title'
  | 'status'
  | 'startsOn'
  | 'createdBy'
  | 'createdAt';
type Given = Pick<DraftActivity, Required> & Partial<Omit<DraftActivity, Required>>;

/** An entry in which nothing but the given was filled in. */
export function draftOf(given: Given): DraftActivity {
  return {
    districtId: null,
    review: 'new',
    endsOn: null,
    startsAtTime: null,
    place: null,
    description: null,
    schemes: [],
    audiences: [],
    languages: ['kk'],
    partnerIds: [],
    jointUnitIds: [],
    sourceNamed: null,
    sourceWhere: null,
    links: [],
    reach: [],
    explanations: [],
    queries: [],
    excludedReason: null,
    updatedAt: given.createdAt,
    synthetic: true,
    ...given,
  };
}

/** One number; people new to it and the place of the entry unless said otherwise. */
export function reachOf(
  given: Pick<DraftReach, 'channel' | 'measure' | 'count' | 'method' | 'scope'> &
    Partial<DraftReach>,
): DraftReach {
  return {
    methodNote: null,
    periodFrom: null,
    periodTo: null,
    audienceNew: 'unknown',
    organisationId: null,
    link: null,
    evidenceId: null,
    ...given,
  };
}

/** The language in which the entry was written. */
export function writtenIn(entry: { readonly languages: readonly string[] }): WrittenLanguage {
  return entry.languages[0] === 'ru' ? 'ru' : 'kk';
}
