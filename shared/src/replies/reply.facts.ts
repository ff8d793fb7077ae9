/**
 * Facts of a reply from the raw records: for whoever holds all of them (mocks, tests). The API asks
 * its database for the same.
 */
import { isPublication } from '../activities/activity.codes.ts';
import { counts } from '../activities/activity.rules.ts';
import type { Activity } from '../activities/activity.schema.ts';
import type { OrganisationKind } from '../organisations/organisation.codes.ts';
import { engagedStatuses } from '../partnerships/partnership.codes.ts';
import type { Partnership } from '../partnerships/partnership.schema.ts';
import type { Found, ReplyFacts } from './reply.lacks.ts';
import type { Mark, ReplyContent } from './reply.schema.ts';

/** Ids that a lack names at most; the count is whole. */
export const lackIdLimit = 50;

interface ReplyRecords {
  readonly campaign: { readonly startsOn: string; readonly closedOn: string | null };
  /** Of the unit and campaign, without the deleted ones. */
  readonly entries: readonly Activity[];
  readonly partnerships: readonly Partnership[];
  readonly districtIds: readonly string[];
  readonly declaredDistrictIds: readonly string[];
  readonly organisationKind: (id: string) => OrganisationKind | undefined;
  readonly content: ReplyContent;
  readonly marks: readonly Mark[];
  readonly isLate: boolean;
}

export function factsOf(records: ReplyRecords): ReplyFacts {
  const { campaign, entries, content, isLate, declaredDistrictIds } = records;
  const counted = entries.filter((entry) => counts(entry, campaign));
  const covered = new Set(counted.map((entry) => entry.districtId));
  const engaged = records.partnerships.filter((one) =>
    (engagedStatuses as readonly string[]).includes(one.status),
  );
  const partners = (kind: OrganisationKind) =>
    engaged.filter((one) => records.organisationKind(one.organisationId) === kind).length;
  return {
    activityCount: counted.length,
    silentDistrictIds: records.districtIds.filter((id) => !covered.has(id)),
    declaredDistrictIds,
    unconfirmed: found(counted.filter((entry) => entry.review === 'new')),
    queried: found(
      entries.filter((entry) => entry.status === 'held' && entry.review === 'queried'),
    ),
    unexplained: found(counted.filter((entry) => entry.flags.some((flag) => flag.reason === null))),
    sourceNotNamed: found(
      counted.filter((entry) => isPublication(entry.kind) && entry.sourceNamed !== true),
    ),
    banksEngaged: partners('bank'),
    developersEngaged: partners('developer'),
    withoutMemorandum: found(engaged.filter((one) => !one.documentNo || !one.documentOn)),
    content,
    openMarkIds: openMarks(records.marks).map((mark) => mark.id),
    isLate,
  };
}

/** Marks that the coordinator still has to answer. */
export function openMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.settledAt === null && mark.answer === null);
}

function found(records: readonly { readonly id: string }[]): Found {
  const ids = records.map((one) => one.id).toSorted();
  return { count: ids.length, ids: ids.slice(0, lackIdLimit) };
}
