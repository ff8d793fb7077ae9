import { declareNothingHeld } from '@saqbol/shared/replies/replies.endpoints.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { nextReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { requireOpen } from '../campaigns/campaign-in-sight.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { noteReply } from './move-reply.ts';
import { updateReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { replyInSight, standingOf } from './reply-in-sight.ts';
import { deleteDeclaration, upsertDeclaration } from './reply-talk.queries.ts';

/** Who may: an officer for the own districts, the coordinator for all of the unit, while it is in work. */
export const declareNothingHeldHandler = handle(declareNothingHeld, async (call) => {
  const { tx, actor, body } = call;
  const { reply, campaign } = await replyInSight(call, true);
  requireOpen(campaign);
  const { campaignId, unitId } = reply;
  const { districtId, reason } = body;
  if (actor.role === 'officer' && !actor.districtIds.includes(districtId))
    throw new Problem('activity/not-your-district', {
      errors: [{ pointer: '/districtId', code: 'district-foreign' }],
    });
  if (nextReplyState(reply.state, 'save') === null)
    throw new Problem('reply/wrong-state', { current: standingOf(reply) });
  const errors = personalNumbers({ reason });
  const { districtUnit } = await registers(call);
  if (districtUnit(districtId) !== unitId)
    errors.push({ pointer: '/districtId', code: 'district-foreign' });
  if (errors.length > 0) throw invalid(errors);
  const at = instantText(call.now);
  if (reason) {
    const reasons = { reasonKk: reason.kk, reasonRu: reason.ru };
    const by = { declaredBy: actor.userId, declaredAt: at };
    await upsertDeclaration(tx, { campaignId, unitId, districtId, ...reasons, ...by });
  } else await deleteDeclaration(tx, reply, districtId);
  await updateReply(tx, reply, {}, at);
  noteReply(call, reply, { districtId: [null, districtId], reason: [null, reason] });
  return replyAnswer(call, campaign, unitId);
});
