/** Submission: the answers to marks, what lacks, and the frozen version with its receipt. */
import { counts } from '@saqbol/shared/activities/activity.rules.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import type { submitReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { blockingErrors, lacksOf } from '@saqbol/shared/replies/reply.lacks.ts';
import { latenessOf } from '@saqbol/shared/replies/reply.lateness.ts';
import type { Lack, Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { type FrozenVersion, versionOf } from '@saqbol/shared/replies/version-of.ts';
import { toActivity } from './activities.record.ts';
import { countedTerritory } from './organisations.record.ts';
import { toPartnership } from './partnerships.record.ts';
import type { Call } from './platform/handler.ts';
import { invalid } from './platform/problem.ts';
import { sha256Hex } from './platform/sha256.ts';
import { answerWith, factsNow, type Moment, recordsOfReply, toReply } from './replies.answer.ts';
import { commandedReply, demandTexts, moveReply } from './replies.keep.ts';
import { deadlinesOf, replyKey } from './replies.record.ts';
import type { Store, StoredActivity, StoredReply, StoredVersion } from './store.types.ts';

type SubmitCall = Pick<Call<typeof submitReply>, 'store' | 'actor' | 'now' | 'today'>;

export function submit(call: Call<typeof submitReply>) {
  const { body, now } = call;
  const { campaign, reply: stored } = commandedReply(call, 'submit');
  demandTexts(body);
  const marks = answered(stored.marks, body.answers, now);
  const content = {
    ...stored.content,
    lateReason: body.lateReason ?? stored.content.lateReason,
  };
  const reply = { ...stored, content, marks };
  const lacks = lacksOf(factsNow(call, campaign, reply));
  const blocking = blockingErrors(lacks);
  if (blocking.length > 0) throw invalid(blocking, 'reply/incomplete');
  const moved = moveReply(call, reply, 'submit', {
    versions: [...reply.versions, frozenVersion(call, campaign, reply, lacks)],
    claimedBy: null,
    claimedAt: null,
    ...firstSubmission(campaign, reply, now),
  });
  return answerWith(call, campaign, moved);
}

/** Lateness is decided by the first submission, and never again. */
function firstSubmission(campaign: Campaign, reply: StoredReply, now: string) {
  if (reply.submittedAt !== null) return {};
  const { dueAt } = deadlinesOf(campaign, reply.unitId);
  return { submittedAt: now, ...latenessOf(new Date(now), dueAt) };
}

/** @throws Problem 422 for an answer to no mark of this reply, or to one that is settled */
function answered(
  marks: readonly Mark[],
  answers: readonly { readonly id: string; readonly answer: string }[],
  now: string,
): Mark[] {
  const unsettled = new Set(marks.filter((one) => one.settledAt === null).map((one) => one.id));
  const errors = answers.flatMap(({ id }, index) =>
    unsettled.has(id) ? [] : [{ pointer: `/answers/${index}/id`, code: 'choice' }],
  );
  if (errors.length > 0) throw invalid(errors);
  const given = new Map(answers.map(({ id, answer }) => [id, answer]));
  return marks.map((mark) => {
    const answer = given.get(mark.id);
    return answer === undefined ? mark : { ...mark, answer, answeredAt: now };
  });
}

function frozenVersion(
  call: SubmitCall,
  campaign: Campaign,
  reply: StoredReply,
  lacks: readonly Lack[],
): StoredVersion {
  const { store, actor, today } = call;
  const counted = countedEntries(store, campaign, reply);
  const frozen = {
    ...versionNow(call, campaign, reply),
    submittedBy: store.accounts.get(actor.userId)?.name ?? '',
    receiptNo: receiptNo(store, today),
  };
  return {
    frozen: { ...frozen, digest: sha256Hex(canonicalJson(frozen)) },
    enteredBy: enteredBy(store, reply, actor.userId, counted),
    lacks,
    factsVersions: new Map(counted.map((one) => [one.id, one.factsVersion])),
  };
}

/** The version that a submission at this moment would freeze, without its submitter and number. */
export function versionNow(
  { store, now }: Moment,
  campaign: Campaign,
  reply: StoredReply,
): FrozenVersion {
  const { unitId, content } = reply;
  const records = {
    ...{ campaign, territory: countedTerritory(store) },
    entries: countedEntries(store, campaign, reply).map((one) => toActivity(one, store)),
    partnerships: recordsOfReply(store, reply).partnerships.map((one) => toPartnership(one, store)),
  };
  const evidence = records.partnerships.flatMap(({ documentId }) => {
    const file = store.files.get(documentId ?? '')?.file;
    return file ? [{ id: file.id, sha256: file.sha256 }] : [];
  });
  return versionOf(
    { ...records, evidence },
    {
      ...{ unitId, n: reply.versions.length + 1, submittedAt: now, content },
      ...{ submittedBy: '', receiptNo: '' },
      declarations: toReply({ store, now }, campaign, reply).declarations,
    },
  );
}

function countedEntries(store: Store, campaign: Campaign, reply: StoredReply): StoredActivity[] {
  return recordsOfReply(store, reply).entries.filter((one) => counts(one, campaign));
}

function receiptNo(store: Store, today: string): string {
  const given = [...store.replies.values()].reduce((sum, one) => sum + one.versions.length, 0);
  return `${today.slice(0, 4)}-${String(given + 1).padStart(6, '0')}`;
}

const edits = ['activity.edit', 'partnership.edit', 'reply.save'];

/** Who entered anything of it: by the creators of the records and the audit of their edits. */
function enteredBy(
  store: Store,
  reply: StoredReply,
  submitter: string,
  counted: readonly StoredActivity[],
): string[] {
  const records = [...counted, ...recordsOfReply(store, reply).partnerships];
  const ids = new Set(records.map((one) => one.id));
  ids.add(replyKey(reply.campaignId, reply.unitId));
  const editors = store.audit
    .filter((one) => edits.includes(one.verb) && one.entityId !== null && ids.has(one.entityId))
    .flatMap((one) => one.actorId ?? []);
  const creators = records.map((one) => one.createdBy);
  const declarers = reply.declarations.map((one) => one.declaredBy);
  return [...new Set([submitter, ...creators, ...declarers, ...editors])].sort();
}
