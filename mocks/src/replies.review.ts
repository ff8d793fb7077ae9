/** The Committee's verdicts and marks. */
import { bulkRefusal } from '@saqbol/shared/replies/bulk-acceptance.ts';
import {
  acceptReplies,
  acceptReply,
  addMark,
  claimReply,
  releaseReply,
  reopenReply,
  returnReply,
  settleMark,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import { checkMark } from '@saqbol/shared/replies/reply.rules.ts';
import type { Mark, MarkInput } from '@saqbol/shared/replies/reply.schema.ts';
import { isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { v7 } from 'uuid';
import { openCampaign } from './campaigns.ts';
import type { About } from './platform/answer.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import { aboutReply, answerWith } from './replies.answer.ts';
import {
  commandedReply,
  demandTexts,
  keepReply,
  type MovingCall,
  moveReply,
  openReply,
  refusalOf,
  refused,
} from './replies.keep.ts';
import { replyKey } from './replies.record.ts';
import type { StoredReply } from './store.types.ts';

const unclaimed = { claimedBy: null, claimedAt: null };

function accept(call: MovingCall, reply: StoredReply): StoredReply {
  return moveReply(call, reply, 'accept', { acceptedAt: call.now, ...unclaimed });
}

/** Why the reply is not accepted with others: the code of the problem, or of what asks for a look. */
function whyNot(call: MovingCall, reply: StoredReply): string | null {
  const refusal = refusalOf(call, reply, 'accept');
  if (refusal) return refusal;
  const openMarks = reply.marks.filter((mark) => mark.settledAt === null);
  return bulkRefusal(openMarks.length, reply.versions.at(-1)?.lacks ?? []);
}

function acceptMany(call: Call<typeof acceptReplies>) {
  const { store, actor, params, body } = call;
  const campaign = openCampaign(store, actor, params.id);
  const accepted: string[] = [];
  const refusals: { unitId: string; code: string }[] = [];
  const about: About[] = [];
  for (const unitId of body.unitIds.toSorted()) {
    const reply = store.replies.get(replyKey(campaign.id, unitId));
    const code = reply ? whyNot(call, reply) : 'entity/not-found';
    if (reply && code === null) {
      about.push(aboutReply(accept(call, reply)));
      accepted.push(unitId);
    } else refusals.push({ unitId, code: code ?? '' });
  }
  return { body: { accepted, refused: refusals }, about };
}

/** Marks on the latest version, numbered on. @throws Problem 422 for what points at nothing */
function marksWith(
  { actor, now }: MovingCall,
  reply: StoredReply,
  marks: readonly MarkInput[],
  pointerOf: (index: number) => string,
): Mark[] {
  const n = reply.versions.length;
  const entries = reply.versions.at(-1)?.factsVersions;
  const isEntry = (id: string) => entries?.has(id) ?? false;
  const errors = marks.flatMap((mark, index) => checkMark(mark, isEntry, pointerOf(index)));
  if (errors.length > 0) throw invalid(errors);
  const known = reply.marks.filter((mark) => mark.n === n).length;
  const added = marks.map((mark, index) => ({
    ...{ id: v7(), n, number: known + index + 1 },
    ...{ target: mark.target, key: mark.key, text: mark.text },
    ...{ madeBy: actor.userId, madeAt: now },
    ...{ answer: null, answeredAt: null, settledAt: null },
  }));
  return [...reply.marks, ...added];
}

function mark(call: Call<typeof addMark>) {
  const { store, actor } = call;
  const { campaign, reply } = openReply(call);
  if (!isWithCommittee(reply.state)) throw refused(store, reply, 'reply/wrong-state');
  if (reply.claimedBy !== null && reply.claimedBy !== actor.userId)
    throw refused(store, reply, 'reply/claimed');
  const marks = marksWith(call, reply, [call.body], () => '');
  return answerWith(call, campaign, keepReply(store, { ...reply, marks }));
}

function settle(call: Call<typeof settleMark>) {
  const { store, body, now } = call;
  const { campaign, reply } = openReply(call);
  if (!reply.marks.some((one) => one.id === body.markId)) throw new Problem('entity/not-found');
  if (!isFrozen(reply.state) && reply.state !== 'returned')
    throw refused(store, reply, 'reply/wrong-state');
  const settledAt = body.settled ? now : null;
  const marks = reply.marks.map((one) => (one.id === body.markId ? { ...one, settledAt } : one));
  return answerWith(call, campaign, keepReply(store, { ...reply, marks }));
}

export const reviewHandlers: Handler[] = [
  handle(claimReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'claim');
    // Claimed again by the same person it stays as it is.
    if (reply.claimedBy !== null) return answerWith(call, campaign, reply, []);
    const claim = { claimedBy: call.actor.userId, claimedAt: call.now };
    return answerWith(call, campaign, moveReply(call, reply, 'claim', claim));
  }),
  handle(releaseReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'release');
    return answerWith(call, campaign, moveReply(call, reply, 'release', unclaimed));
  }),
  handle(returnReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'return');
    const { reason } = call.body;
    demandTexts({ reason });
    const marks = marksWith(call, reply, call.body.marks, (index) => `/marks/${index}`);
    const change = { ...unclaimed, returnReason: reason, marks };
    return answerWith(call, campaign, moveReply(call, reply, 'return', change));
  }),
  handle(acceptReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'accept');
    return answerWith(call, campaign, accept(call, reply));
  }),
  handle(acceptReplies, acceptMany),
  handle(reopenReply, (call) => {
    const { campaign, reply } = commandedReply(call, 'reopen');
    const { reason } = call.body;
    demandTexts({ reason });
    const change = { acceptedAt: null, returnReason: reason };
    return answerWith(call, campaign, moveReply(call, reply, 'reopen', change));
  }),
  handle(addMark, mark),
  handle(settleMark, settle),
];
