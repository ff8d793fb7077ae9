import { getReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { versionAndContentTag } from '../platform/http/etag.ts';
import { handle } from '../platform/http/handler.ts';
import { composeReply } from './reply-answer.ts';
import { replyInSight } from './reply-in-sight.ts';

/** Who may: within the own unit; the Committee in the nation. */
export const getReplyHandler = handle(getReply, async (call) => {
  const { reply, campaign } = await replyInSight(call);
  const body = await composeReply(call, campaign, reply);
  // What it lacks moves with the entries, without a new version of the reply.
  return { body, headers: { ETag: versionAndContentTag(body.version, JSON.stringify(body)) } };
});
