import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import { submitReply } from '@saqbol/shared/replies/replies.endpoints.ts';
import { blockingErrors, lacksOf } from '@saqbol/shared/replies/reply.lacks.ts';
import { latenessOf } from '@saqbol/shared/replies/reply.lateness.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { instantText } from '../platform/clock.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { closeDoor } from './entries-lock.queries.ts';
import { freezeVersion } from './freeze-version.ts';
import { moveReply } from './move-reply.ts';
import { contentOf, readFacts } from './read-facts.ts';
import type { StoredReply } from './replies.queries.ts';
import { replyAnswer } from './reply-answer.ts';
import { wholeDepth } from './reply-facts.queries.ts';
import { commandedReply } from './reply-in-sight.ts';
import { answerMark, selectMarks } from './reply-talk.queries.ts';
import { userName } from './user-name.queries.ts';

/**
 * Who may: the coordinator of the unit. The reply is held from the first statement and its entries
 * from the second, so that ten submissions give one version, and every entry is in it or not.
 */
export const submitReplyHandler = handle(submitReply, async (call) => {
  const { tx, actor, now, body } = call;
  const { reply: stored, campaign } = await commandedReply(call, 'submit');
  await closeDoor(tx, stored.unitId);
  const errors = personalNumbers(body);
  if (errors.length > 0) throw invalid(errors);
  await answerMarks(call, stored, body.answers);
  const content = contentOf(stored);
  const reply = {
    ...stored,
    content: { ...content, lateReason: body.lateReason ?? content.lateReason },
  };
  const facts = await readFacts(call, campaign, [reply], reply.unitId, wholeDepth);
  const own = facts.get(reply.unitId);
  if (!own) throw new Error('no facts of the reply');
  const lacks = lacksOf(own);
  const blocking = blockingErrors(lacks);
  if (blocking.length > 0) throw invalid(blocking, 'reply/incomplete');
  const submittedBy = await userName(tx, actor.userId);
  const given = { content: reply.content, lacks, submittedBy };
  const version = await freezeVersion(call, campaign, reply, given);
  const change = {
    content: reply.content,
    versionCount: version.n,
    claimedBy: null,
    claimedAt: null,
    ...firstSubmission(stored, now),
  };
  const extra = {
    version: [null, version.n],
    receiptNo: [null, version.receiptNo],
    digest: [null, version.digest],
  } as const;
  await moveReply(call, stored, 'submit', change, extra);
  return replyAnswer(call, campaign, reply.unitId);
});

/** Lateness is decided by the first submission, and never again. */
function firstSubmission(reply: StoredReply, now: Date) {
  if (reply.submittedAt !== null) return {};
  const { late, delay } = latenessOf(now, reply.dueAt);
  return { submittedAt: instantText(now), late, delayMs: delay };
}

/** @throws Problem 422 for an answer to no mark of this reply, or to one that is settled */
async function answerMarks(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  reply: StoredReply,
  answers: readonly { readonly id: string; readonly answer: string }[],
): Promise<void> {
  const unsettled = (await selectMarks(tx, reply)).filter((mark) => mark.settledAt === null);
  const ids = new Set(unsettled.map((mark) => mark.id));
  const errors: FieldError[] = answers.flatMap(({ id }, index) =>
    ids.has(id) ? [] : [{ pointer: `/answers/${index}/id`, code: 'choice' }],
  );
  if (errors.length > 0) throw invalid(errors);
  for (const { id, answer } of answers) await answerMark(tx, id, answer, instantText(now));
}
