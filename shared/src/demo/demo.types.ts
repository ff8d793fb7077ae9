import type { Role } from '../accounts/roles.ts';
import type { ReviewStatus } from '../activities/activity.codes.ts';
import type { Activity, ActivityInput, Flag } from '../activities/activity.schema.ts';
import type { Campaign } from '../campaigns/campaign.schema.ts';
import type { Language } from '../format/language.ts';
import type { Organisation } from '../organisations/organisation.schema.ts';
import type { PartnershipInput } from '../partnerships/partnership.schema.ts';
import type { Reply, ReplyContent } from '../replies/reply.schema.ts';

/** A synthetic person. Everybody may know the password: the demo listens on loopback only. */
export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly unitId: string;
  readonly districtIds: readonly string[];
  readonly department: string | null;
  readonly language: Language;
  /** The sign-in page offers these first, in the order of the list. */
  readonly featured: boolean;
}

/** Who made a record and when. Persons are named by their e-mail, since ids of accounts are the API's. */
interface Origin {
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly synthetic: true;
}

export type DemoQuery = Activity['queries'][number];

/** An entry as a person gave it, and what became of it. Partners are keys of the register. */
export interface DemoActivity extends ActivityInput, Origin {
  readonly unitId: string;
  readonly review: ReviewStatus;
  readonly flags: readonly Flag[];
  readonly queries: readonly DemoQuery[];
  readonly excludedReason: string | null;
}

export interface DemoPartnership extends PartnershipInput, Origin {
  readonly unitId: string;
}

/** An organisation that a unit has proposed and uses while it waits for an editor. */
export interface DemoOrganisation
  extends Pick<Organisation, 'id' | 'kind' | 'name' | 'short' | 'bin'>,
    Origin {
  readonly proposedBy: string;
}

/** A reply and how it came to its state; its versions are made of the entries of their instants. */
export interface DemoReply
  extends Pick<
    Reply,
    | 'campaignId'
    | 'unitId'
    | 'state'
    | 'claimedAt'
    | 'acceptedAt'
    | 'returnReason'
    | 'outgoingNo'
    | 'outgoingOn'
    | 'marks'
    | 'comments'
    | 'extensions'
    | 'declarations'
  > {
  readonly content: ReplyContent;
  readonly submissions: readonly { readonly at: string; readonly by: string }[];
  readonly claimedBy: string | null;
  readonly acceptedBy: string | null;
  readonly movedBy: string | null;
  readonly movedAt: string | null;
}

export interface DemoData {
  readonly accounts: readonly DemoAccount[];
  readonly campaigns: readonly Campaign[];
  readonly activities: readonly DemoActivity[];
  readonly partnerships: readonly DemoPartnership[];
  /** Beside the built-in register. */
  readonly organisations?: readonly DemoOrganisation[];
  /** Recipients without one have an empty draft; all of them when unsaid. */
  readonly replies?: readonly DemoReply[];
}
