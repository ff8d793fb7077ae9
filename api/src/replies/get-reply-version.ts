import { getReplyVersion } from '@saqbol/shared/replies/replies.endpoints.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import type { FrozenVersion } from '@saqbol/shared/replies/version-of.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { replyInSight } from './reply-in-sight.ts';
import { findFrozen, selectDifference } from './reply-versions.queries.ts';

/** Who may: whoever may read the reply. What is answered is the frozen text itself, never live rows. */
export const getReplyVersionHandler = handle(getReplyVersion, async (call) => {
  const { reply } = await replyInSight(call);
  const n = Number(call.params.n);
  const version = await findFrozen(call.tx, reply, n);
  if (!version) throw new Problem('entity/not-found');
  const frozen = JSON.parse(version.frozen) as FrozenVersion;
  const difference = n === 1 ? null : await selectDifference(call.tx, reply, n);
  const body: ReplyVersion = { ...frozen, digest: version.digest, difference };
  return { body };
});
