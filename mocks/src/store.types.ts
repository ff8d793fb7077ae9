/** What the mocks keep in memory. */
import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import type { Activity, ActivityInput } from '@saqbol/shared/activities/activity.schema.ts';
import type { auditEntry } from '@saqbol/shared/audit/audit.endpoints.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import type { PlannedEntry } from '@saqbol/shared/imports/plan-import.ts';
import type { ImportTable } from '@saqbol/shared/imports/read-table.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import type {
  Lack,
  Reply,
  ReplyContent,
  ReplyVersion,
} from '@saqbol/shared/replies/reply.schema.ts';
import type { View } from '@saqbol/shared/views/view.schema.ts';
import type * as z from 'zod/mini';
import type { Answer } from './platform/answer.ts';

export interface StoredAccount extends Account {
  readonly password: string | null;
  readonly featured: boolean;
}

interface Kept {
  /** Digest of the content that the entry was created with: it may be sent again. */
  readonly content: string;
  readonly deletedAt: string | null;
}

export type StoredActivity = Omit<Activity, 'createdByName' | 'evidence'> &
  Pick<ActivityInput, 'explanations'> &
  Kept & {
    /** The version in which the facts were last written; a verdict moves `version` alone. */
    readonly factsVersion: number;
  };

export type StoredOrganisation = Omit<Organisation, 'partnershipCount' | 'unitCount'> & {
  /** Digest of the content that it was proposed with: it may be sent again. */
  readonly content: string;
};
export interface StoredView extends View {
  readonly userId: string;
  /** Digest of the content that it was made with: it may be sent again. */
  readonly content: string;
  readonly deletedAt: string | null;
}

export type StoredPartnership = Omit<Partnership, 'activityCount'> & Kept;

/** A frozen version, with what its reviewers need beside it. */
export interface StoredVersion {
  readonly frozen: Omit<ReplyVersion, 'difference'>;
  /** Ids of the accounts that entered any of it. */
  readonly enteredBy: readonly string[];
  readonly lacks: readonly Lack[];
  /** Its entries, each with the version of its facts. */
  readonly factsVersions: ReadonlyMap<string, number>;
}

/** A reply; persons stand in it by their ids, their names are put in when it is answered. */
export type StoredReply = Pick<
  Reply,
  | 'campaignId'
  | 'unitId'
  | 'state'
  | 'version'
  | 'submittedAt'
  | 'late'
  | 'delay'
  | 'outgoingNo'
  | 'outgoingOn'
  | 'committeeIncomingNo'
  | 'committeeIncomingOn'
  | 'signedFileId'
  | 'claimedAt'
  | 'acceptedAt'
  | 'returnReason'
  | 'marks'
  | 'comments'
  | 'extensions'
  | 'declarations'
> & {
  readonly content: ReplyContent;
  readonly claimedBy: string | null;
  /** Who moved it last, and when: told to whoever came too late. */
  readonly movedBy: string | null;
  readonly movedAt: string | null;
  readonly versions: readonly StoredVersion[];
};

export interface KeptFile {
  readonly file: StoredFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** An import with its rows; the person stands in it by the id alone. */
export type StoredImport = Omit<ImportRecord, 'createdByName'> & {
  readonly letters: ImportTable['letters'];
  readonly rows: readonly (PlannedEntry & { readonly position: number })[];
};

export interface StoredLink {
  readonly purpose: 'invitation' | 'password-reset';
  readonly accountId: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export interface HistoryItem {
  readonly at: string;
  readonly by: string;
  readonly verb: string;
  readonly way: string;
  readonly changes: { field: string; old: unknown; new: unknown }[];
}

export interface Store {
  readonly accounts: Map<string, StoredAccount>;
  readonly campaigns: Map<string, Campaign>;
  readonly activities: Map<string, StoredActivity>;
  /** The built-in register and what people have added, in the order of the register. */
  readonly organisations: Map<string, StoredOrganisation>;
  readonly partnerships: Map<string, StoredPartnership>;
  /** One a recipient, by `replyKey`. */
  readonly replies: Map<string, StoredReply>;
  /** Uploaded files, with their content. */
  readonly files: Map<string, KeptFile>;
  readonly views: Map<string, StoredView>;
  readonly imports: Map<string, StoredImport>;
  /** Entries by the key of the row that they came of. */
  readonly importKeys: Map<string, string>;
  /** Of activities, oldest first. */
  readonly history: Map<string, HistoryItem[]>;
  /** By token. */
  readonly links: Map<string, StoredLink>;
  readonly audit: z.output<typeof auditEntry>[];
  /** Ids of accounts by the token of their session. */
  readonly sessions: Map<string, string>;
  readonly remembered: Map<string, Remembered>;
}

/** An answer kept under an Idempotency-Key. */
export interface Remembered {
  readonly content: string;
  readonly answer: Answer<unknown>;
  /** Milliseconds of the domain's clock. */
  readonly at: number;
}
