/** Puts the replies of the data into the store, with versions of the entries of their instants. */
import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import type { DemoReply } from '@saqbol/shared/demo/demo.types.ts';
import {
  type DemoSubmission,
  demoLateness,
  demoSubmissions,
  demoVersion,
} from '@saqbol/shared/demo/demo-versions.ts';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import { toActivity } from './activities.record.ts';
import { countedTerritory } from './organisations.record.ts';
import { toPartnership } from './partnerships.record.ts';
import { sha256Hex } from './platform/sha256.ts';
import { recordsOfReply } from './replies.answer.ts';
import { emptyReply, replyKey } from './replies.record.ts';
import type { Store, StoredReply, StoredVersion } from './store.types.ts';

export function putDemoReplies(
  store: Store,
  replies: readonly DemoReply[],
  idOf: (address: string) => string,
): void {
  const versions = Map.groupBy(demoSubmissions(replies), (one) => one.reply);
  for (const reply of replies) {
    const submissions = versions.get(reply) ?? [];
    const stored = {
      ...replyOf(store, reply, idOf),
      versions: submissions.map((one) => versionOf(store, one, idOf)),
    };
    store.replies.set(replyKey(reply.campaignId, reply.unitId), stored);
  }
}

function campaignOf(store: Store, id: string) {
  const campaign = store.campaigns.get(id);
  if (!campaign) throw new Error(`The data have a reply to no campaign: ${id}`);
  return campaign;
}

function replyOf(
  store: Store,
  reply: DemoReply,
  idOf: (address: string) => string,
): Omit<StoredReply, 'versions'> {
  const { submissions: _1, acceptedBy: _2, ...rest } = reply;
  const personOf = (address: string | null) => (address === null ? null : idOf(address));
  return {
    ...emptyReply(reply.campaignId, reply.unitId),
    ...rest,
    ...demoLateness(campaignOf(store, reply.campaignId), reply),
    version: 2,
    claimedBy: personOf(reply.claimedBy),
    movedBy: personOf(reply.movedBy),
    marks: reply.marks.map((one) => ({ ...one, madeBy: idOf(one.madeBy) })),
    comments: reply.comments.map((one) => ({ ...one, madeBy: idOf(one.madeBy) })),
    extensions: reply.extensions.map((one) => ({
      ...one,
      askedBy: idOf(one.askedBy),
      decidedBy: personOf(one.decidedBy),
    })),
    declarations: reply.declarations.map((one) => ({ ...one, declaredBy: idOf(one.declaredBy) })),
  };
}

function versionOf(
  store: Store,
  submission: DemoSubmission,
  idOf: (address: string) => string,
): StoredVersion {
  const { reply } = submission;
  const campaign = campaignOf(store, reply.campaignId);
  const own = recordsOfReply(store, reply);
  const entries = own.entries
    .filter((one) => counts(one, campaign))
    .map((one) => toActivity(one, store));
  const partnerships = own.partnerships.map((one) => toPartnership(one, store));
  const nameOf = (address: string) => store.accounts.get(idOf(address))?.name ?? '';
  const around = { campaign, territory: countedTerritory(store), entries, partnerships, nameOf };
  const { frozen, lacks } = demoVersion(around, submission);
  const makers = [...frozen.entries, ...frozen.partnerships].map((one) => one.createdBy);
  return {
    frozen: { ...frozen, digest: sha256Hex(canonicalJson(frozen)) },
    enteredBy: [...new Set([idOf(submission.by), ...makers])].sort(),
    lacks,
    factsVersions: new Map(frozen.entries.map((one) => [one.id, 1])),
  };
}
