/** Number, date and signed file: they follow the approval, without a new version. */
import {
  registerReply,
  registerReplyAtCommittee,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { changesOf } from '../audit/changes-of.ts';
import { hasFile } from '../files/files.queries.ts';
import { instantText } from '../platform/clock.ts';
import { type Answer, type Call, handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { noteReply } from './move-reply.ts';
import { type StoredReply, updateReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { type ReplyCall, replyInSight, type Standing } from './reply-in-sight.ts';

type Fields = Partial<
  Pick<
    StoredReply,
    'outgoingNo' | 'outgoingOn' | 'signedFileId' | 'committeeIncomingNo' | 'committeeIncomingOn'
  >
>;

/** Who may: the coordinator of the unit, in every state. */
export const registerReplyHandler = handle(registerReply, async (call) => {
  const standing = await replyInSight(call, true);
  const { signedFileId } = call.body;
  if (
    signedFileId &&
    !(await hasFile(call.tx, standing.reply.unitId, 'signed-reply', signedFileId))
  )
    throw invalid([{ pointer: '/signedFileId', code: 'file-unknown' }]);
  return register(call, standing, call.body);
});

/** Who may: the Committee. */
export const registerReplyAtCommitteeHandler = handle(registerReplyAtCommittee, async (call) =>
  register(call, await replyInSight(call, true), call.body),
);

async function register(
  call: ReplyCall & Pick<Call, 'services' | 'now' | 'audit'>,
  { reply, campaign }: Standing,
  body: { readonly [K in keyof Fields]: Fields[K] | undefined },
): Promise<Answer<Reply>> {
  const errors = personalNumbers(body);
  if (errors.length > 0) throw invalid(errors);
  const change = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Fields;
  await updateReply(call.tx, reply, change, instantText(call.now));
  const fields = Object.keys(change) as (keyof Fields & keyof StoredReply & string)[];
  noteReply(call, reply, changesOf(reply, { ...reply, ...change }, fields));
  return replyAnswer(call, campaign, reply.unitId);
}
