import { saveReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { checkReplyContent } from '@saqbol/shared/replies/reply.rules.ts';
import type { ReplyContent } from '@saqbol/shared/replies/reply.schema.ts';
import { changesOf } from '../audit/changes-of.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { contentOf } from './read-facts.ts';
import { updateReply } from './replies.queries.ts';
import { composeReply, replyAnswer } from './reply-answer.ts';
import { commandedReply } from './reply-in-sight.ts';
import { replyEntityId } from './reply-versions.queries.ts';

/** Who may: the coordinator of the unit, while the reply lies with the unit. */
export const saveReplyHandler = handle(saveReply, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'save');
  if (reply.version !== call.expectedVersion) {
    const current = await composeReply(call, campaign, reply);
    throw new Problem('entity/version-conflict', { current });
  }
  const edit = Object.fromEntries(
    Object.entries(call.body).filter(([, value]) => value !== undefined),
  ) as Partial<ReplyContent>;
  const errors = checkReplyContent(edit);
  if (errors.length > 0) throw invalid(errors);
  const before = contentOf(reply);
  const after = { ...before, ...edit };
  await updateReply(call.tx, reply, { content: after }, instantText(call.now));
  call.audit({
    chain: reply.unitId,
    entity: 'reply',
    entityId: replyEntityId(reply),
    changes: changesOf(before, after, Object.keys(after) as (keyof ReplyContent & string)[]),
  });
  return replyAnswer(call, campaign, reply.unitId);
});
