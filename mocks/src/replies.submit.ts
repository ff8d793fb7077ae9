/** Submission: the answers to marks, what lacks, and the frozen version with its receipt. */
import { counts, countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import type { submitReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { blockingErrors, lacksOf } from '@saqbol/shared/replies/reply.lacks.ts';
import { latenessOf } from '@saqbol/shared/replies/reply.lateness.ts';
import type { Lack, Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { ruleSetId } from '@saqbol/shared/replies/rule-set.ts';
import { toActivity } from './activities.record.ts';
import { recordsOf } from './figures.ts';
import { toPartnership } from './partnerships.record.ts';
import type { Call } from './platform/handler.ts';
import { invalid } from './platform/problem.ts';
import { sha256Hex } from './platform/sha256.ts';
import { answerWith, factsNow, recordsOfReply, toReply } from './replies.answer.ts';
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
  const { store, actor, now, today } = call;
  const { campaignId, unitId, content } = reply;
  const counted = recordsOfReply(store, reply)
    .entries.filter((one) => counts(one, campaign))
    .sort(inOrderOfDays);
  const { partnerships } = recordsOfReply(store, reply);
  const version = {
    ...{ campaignId, unitId, n: reply.versions.length + 1, submittedAt: now, content },
    submittedBy: store.accounts.get(actor.userId)?.name ?? '',
    receiptNo: `${today.slice(0, 4)}-${String(receiptCount(store) + 1).padStart(6, '0')}`,
    ruleSet: ruleSetId,
    figures: figuresOf(call, campaign, unitId),
    entries: counted.map((one) => toActivity(one, store)),
    partnerships: partnerships
      .map((one) => toPartnership(one, store))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    declarations: toReply(call, campaign, reply).declarations,
    evidence: [],
  };
  return {
    frozen: { ...version, digest: sha256Hex(canonicalJson(version)) },
    enteredBy: enteredBy(store, reply, [actor.userId], counted),
    lacks,
    factsVersions: new Map(counted.map((one) => [one.id, one.factsVersion])),
  };
}

function inOrderOfDays(a: StoredActivity, b: StoredActivity): number {
  const [left, right] = [a, b].map((one) => `${countsOn(one)} ${one.id}`) as [string, string];
  return left < right ? -1 : 1;
}

function receiptCount(store: Store): number {
  return [...store.replies.values()].reduce((sum, one) => sum + one.versions.length, 0);
}

function figuresOf(
  { store, now }: SubmitCall,
  campaign: Campaign,
  unit: string,
): StoredVersion['frozen']['figures'] {
  const records = recordsOf(store, campaign);
  const question = { unit, basis: 'live', asOf: now } as const;
  const { rows: byChannel, total } = recount(records, { ...question, by: 'channel' });
  const { rows: byDistrict } = recount(records, { ...question, by: 'district' });
  return { asOf: now, total: { ...total, replyState: null }, byChannel, byDistrict };
}

const edits = ['activity.edit', 'partnership.edit', 'reply.save'];

/** Who entered anything of it: by the creators of the records and the audit of their edits. */
function enteredBy(
  store: Store,
  reply: StoredReply,
  submitters: readonly string[],
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
  return [...new Set([...submitters, ...creators, ...declarers, ...editors])].sort();
}
