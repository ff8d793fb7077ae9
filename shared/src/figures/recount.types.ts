/** What the recount reads: the raw records, nothing that was added up before. */
import type { Activity, ReachEntry } from '../activities/activity.schema.ts';
import type { Campaign } from '../campaigns/campaign.schema.ts';
import type { OrganisationKind, OrganisationStatus } from '../organisations/organisation.codes.ts';
import type { Partnership } from '../partnerships/partnership.schema.ts';
import type { ReplyState } from '../replies/reply.states.ts';
import type { UnitKind } from '../territory/unit.schema.ts';
import type { FigureBasis, FigureGrouping } from './figure.codes.ts';
import type { FigureRow } from './figures.schema.ts';

export type CountedCampaign = Pick<Campaign, 'id' | 'startsOn' | 'closedOn'> & {
  readonly schemes: readonly { readonly code: string }[];
  readonly recipients: readonly { readonly unitId: string }[];
};

export type CountedReach = Pick<
  ReachEntry,
  'id' | 'channel' | 'measure' | 'count' | 'audienceNew' | 'scope'
>;

/** A whole entry that was not deleted. */
export type CountedEntry = Pick<
  Activity,
  | 'id'
  | 'campaignId'
  | 'unitId'
  | 'districtId'
  | 'kind'
  | 'status'
  | 'review'
  | 'startsOn'
  | 'endsOn'
  | 'schemes'
  | 'audiences'
  | 'partnerIds'
  | 'sourceNamed'
> & { readonly reach: readonly CountedReach[] };

export type CountedPartnership = Pick<
  Partnership,
  'campaignId' | 'unitId' | 'organisationId' | 'districtIds' | 'status'
>;

export interface CountedTerritory {
  readonly units: readonly {
    readonly id: string;
    readonly kind: UnitKind;
    /** Residents; null where unknown and for central bodies. */
    readonly population: number | null;
  }[];
  readonly districts: readonly { readonly id: string; readonly unitId: string }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly kind: OrganisationKind;
    /** Unsaid: of the built-in register, confirmed. */
    readonly status?: OrganisationStatus;
    /** What was replied with it counts as the kept one's. */
    readonly mergedInto?: string | null;
  }[];
  readonly nationPopulation: number | null;
}

/** A reply: its state, and what its latest submitted version holds; null before any and when recalled. */
export interface CountedReply {
  readonly unitId: string;
  readonly state: ReplyState;
  readonly submitted: {
    /** The unit's own row as it was frozen. */
    readonly total: FigureRow;
    readonly entries: readonly CountedEntry[];
    readonly partnerships: readonly CountedPartnership[];
  } | null;
}

export interface Records {
  readonly campaign: CountedCampaign;
  readonly entries: readonly CountedEntry[];
  readonly partnerships: readonly CountedPartnership[];
  readonly territory: CountedTerritory;
  /** For the state of each unit's reply and the figures as replied; none when unsaid. */
  readonly replies?: readonly CountedReply[];
}

export interface Question {
  readonly by: FigureGrouping;
  /** One unit; the nation when unsaid. */
  readonly unit?: string;
  /** The first and last day on which entries count; open where unsaid. */
  readonly from?: string;
  readonly to?: string;
  /** The instant of the figures, RFC 3339. */
  readonly asOf: string;
  readonly basis: FigureBasis;
}
