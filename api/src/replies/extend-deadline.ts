import { askExtension, decideExtension } from '@saqbol/shared/replies/replies.endpoints.ts';
import { checkExtension, personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { moveReply } from './move-reply.ts';
import { replyAnswer } from './reply-answer.ts';
import { commandedReply, standingOf } from './reply-in-sight.ts';
import {
  decideExtensionRow,
  insertExtension,
  selectExtensions,
  setExtendedTo,
} from './reply-talk.queries.ts';

/** Who may: the coordinator of the unit, before acceptance; one question at a time. */
export const askExtensionHandler = handle(askExtension, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'ask-extension');
  const { until, reason } = call.body;
  const errors = [...checkExtension(until, reply.dueAt), ...personalNumbers({ reason })];
  const waiting = (await selectExtensions(call.tx, reply)).some((one) => one.status === 'asked');
  if (waiting) errors.push({ pointer: '/until', code: 'extension-waiting' });
  if (errors.length > 0) throw invalid(errors);
  const { campaignId, unitId } = reply;
  const askedUntil = instantText(new Date(until));
  const asked = { askedUntil, askedBy: call.actor.userId, askedAt: instantText(call.now) };
  await insertExtension(call.tx, { id: uuidv7(), campaignId, unitId, reason, ...asked });
  await moveReply(call, reply, 'ask-extension', {}, { until: [reply.dueAt, askedUntil] });
  return replyAnswer(call, campaign, unitId);
});

/**
 * Who may: a reviewer or editor. The letter's own deadline stays beside the extended one; lateness
 * that is decided already stays as it is.
 */
export const decideExtensionHandler = handle(decideExtension, async (call) => {
  const { reply, campaign } = await commandedReply(call, 'decide-extension');
  const { extensionId, grant, note } = call.body;
  const extension = (await selectExtensions(call.tx, reply)).find((one) => one.id === extensionId);
  if (!extension) throw new Problem('entity/not-found');
  if (extension.status !== 'asked') {
    const decided = { by: extension.decidedBy, at: extension.decidedAt };
    throw new Problem('reply/wrong-state', { current: { ...standingOf(reply), ...decided } });
  }
  const until = call.body.until ?? extension.askedUntil;
  const errors = [
    ...(grant ? checkExtension(until, reply.dueAt) : []),
    ...personalNumbers({ note }),
  ];
  if (errors.length > 0) throw invalid(errors);
  const grantedUntil = grant ? instantText(new Date(until)) : null;
  await decideExtensionRow(call.tx, extensionId, {
    status: grant ? 'granted' : 'refused',
    grantedUntil,
    decidedBy: call.actor.userId,
    decidedAt: instantText(call.now),
    decisionNote: note ?? null,
  });
  if (grantedUntil) await setExtendedTo(call.tx, reply, grantedUntil);
  const extra = {
    extension: ['asked', grant ? 'granted' : 'refused'],
    dueAt: [reply.dueAt, grantedUntil ?? reply.dueAt],
  } as const;
  await moveReply(call, reply, 'decide-extension', {}, extra);
  return replyAnswer(call, campaign, reply.unitId);
});
