/** A reply as the mocks keep it, and what is known of its versions. */
import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { CountedReply } from '@saqbol/shared/figures/recount.types.ts';
import { replyContent } from '@saqbol/shared/replies/reply.schema.ts';
import type { Store, StoredActivity, StoredReply } from './store.types.ts';

/** By which store and audit know a reply. */
export function replyKey(campaignId: string, unitId: string): string {
  return `${campaignId}/${unitId}`;
}

/** The reply that every recipient has from the beginning. */
export function emptyReply(campaignId: string, unitId: string): StoredReply {
  return {
    campaignId,
    unitId,
    state: 'draft',
    version: 1,
    content: replyContent.parse({}),
    submittedAt: null,
    late: null,
    delay: null,
    outgoingNo: null,
    outgoingOn: null,
    committeeIncomingNo: null,
    committeeIncomingOn: null,
    signedFileId: null,
    claimedBy: null,
    claimedAt: null,
    acceptedAt: null,
    returnReason: null,
    movedBy: null,
    movedAt: null,
    versions: [],
    marks: [],
    comments: [],
    extensions: [],
    declarations: [],
  };
}

/** Replies of a campaign in the order of its recipients. */
export function repliesOf(store: Store, { id, recipients }: Campaign): StoredReply[] {
  return recipients.flatMap(({ unitId }) => store.replies.get(replyKey(id, unitId)) ?? []);
}

/** The deadline of the letter, and the one that holds for the recipient. */
export function deadlinesOf({ deadlineAt, recipients }: Campaign, unitId: string) {
  const extendedTo = recipients.find((one) => one.unitId === unitId)?.extendedTo ?? null;
  return { originalDueAt: deadlineAt, dueAt: extendedTo ?? deadlineAt };
}

/** True when the entry stands in a submitted version; a recalled draft lies with nobody. */
export function isInVersion(store: Store, entry: StoredActivity): boolean {
  const reply = store.replies.get(replyKey(entry.campaignId, entry.unitId));
  if (!reply || reply.state === 'draft') return false;
  return reply.versions.some((one) => one.factsVersions.has(entry.id));
}

/** Entries of the latest version that were corrected or taken out of the count since. */
export function changedSince(store: Store, campaign: Campaign, reply: StoredReply): string[] {
  const latest = reply.versions.at(-1);
  if (!latest || reply.state === 'draft') return [];
  const changed = [...latest.factsVersions].filter(([id, factsVersion]) => {
    const entry = store.activities.get(id);
    if (!entry || entry.deletedAt !== null) return false;
    return entry.factsVersion !== factsVersion || !counts(entry, campaign);
  });
  return changed.map(([id]) => id).toSorted();
}

/** The replies as the recount reads them. */
export function countedReplies(store: Store, campaign: Campaign): CountedReply[] {
  return repliesOf(store, campaign).map(({ unitId, state, versions }) => {
    const frozen = state === 'draft' ? undefined : versions.at(-1)?.frozen;
    const submitted = frozen
      ? {
          total: frozen.figures.total,
          entries: frozen.entries,
          partnerships: frozen.partnerships,
        }
      : null;
    return { unitId, state, submitted };
  });
}
