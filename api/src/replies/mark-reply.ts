import { addMark, settleMark } from '@saqbol/shared/replies/replies.endpoints.ts';
import { mayMarkReply, maySettleMark } from '@saqbol/shared/replies/reply.policy.ts';
import { checkMark } from '@saqbol/shared/replies/reply.rules.ts';
import type { MarkInput } from '@saqbol/shared/replies/reply.schema.ts';
import { v7 as uuidv7 } from 'uuid';
import { requireOpen } from '../campaigns/campaign-in-sight.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { noteReply } from './move-reply.ts';
import { type StoredReply, updateReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { replyInSight, standingOf } from './reply-in-sight.ts';
import { insertMarks, selectMarks, setMarkSettled } from './reply-talk.queries.ts';
import { entriesOfVersion } from './reply-versions.queries.ts';

/** Who may: a reviewer or editor, on a version that lies with the Committee and is not another's to review. */
export const addMarkHandler = handle(addMark, async (call) => {
  const { reply, campaign } = await replyInSight(call, true);
  requireOpen(campaign);
  const { unitId, state, claimedBy: claimedById } = reply;
  const refusal = mayMarkReply(call.actor, { unitId, state, claimedById });
  if (refusal === 'reply/claimed') {
    const { claimedByName: by, claimedAt: at, version } = reply;
    throw new Problem(refusal, { current: { state, by, at, version } });
  }
  if (refusal) throw new Problem(refusal, { current: standingOf(reply) });
  await putMarks(call, reply, [call.body], () => '');
  await updateReply(call.tx, reply, {}, instantText(call.now));
  noteReply(call, reply, { mark: [null, call.body] });
  return replyAnswer(call, campaign, reply.unitId);
});

/** Puts marks on the latest version, numbered on. @throws Problem 422 for what points at nothing */
export async function putMarks(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  reply: StoredReply,
  marks: readonly MarkInput[],
  pointerOf: (index: number) => string,
): Promise<void> {
  const { campaignId, unitId, versionCount: n } = reply;
  const entries = await entriesOfVersion(tx, reply, n);
  const errors = marks.flatMap((mark, index) =>
    checkMark(mark, (id) => entries.has(id), pointerOf(index)),
  );
  if (errors.length > 0) throw invalid(errors);
  const known = (await selectMarks(tx, reply)).filter((mark) => mark.n === n).length;
  const by = { madeBy: actor.userId, madeAt: instantText(now) };
  await insertMarks(
    tx,
    marks.map((mark, index) => ({
      ...{ id: uuidv7(), campaignId, unitId, n, number: known + index + 1 },
      ...{ target: mark.target, key: mark.key, text: mark.text },
      ...by,
    })),
  );
}

/** Who may: a reviewer or editor, while there is a version to look at. */
export const settleMarkHandler = handle(settleMark, async (call) => {
  const { reply, campaign } = await replyInSight(call, true);
  requireOpen(campaign);
  const mark = (await selectMarks(call.tx, reply)).find((one) => one.id === call.body.markId);
  if (!mark) throw new Problem('entity/not-found');
  const refusal = maySettleMark(call.actor, reply);
  if (refusal) throw new Problem(refusal, { current: standingOf(reply) });
  const settledAt = call.body.settled ? instantText(call.now) : null;
  await setMarkSettled(call.tx, mark.id, settledAt);
  await updateReply(call.tx, reply, {}, instantText(call.now));
  noteReply(call, reply, { mark: [mark.id, mark.id], settledAt: [mark.settledAt, settledAt] });
  return replyAnswer(call, campaign, reply.unitId);
});
