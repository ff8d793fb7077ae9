/** What is said around a reply: comments, extensions, declarations, numbers of registration. */

import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import {
  askExtension,
  commentReply,
  decideExtension,
  declareNothingHeld,
  registerReply,
  registerReplyAtCommittee,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import { checkExtension } from '@saqbol/shared/replies/reply.rules.ts';
import { nextReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { v7 } from 'uuid';
import { hasFile } from './files.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { instantText } from './platform/instant-text.ts';
import { invalid, Problem } from './platform/problem.ts';
import { answerWith } from './replies.answer.ts';
import {
  commandedReply,
  demandTexts,
  keepReply,
  moveReply,
  openReply,
  refused,
  replyInSight,
} from './replies.keep.ts';
import { deadlinesOf } from './replies.record.ts';
import type { Store } from './store.types.ts';
import { isDistrictOf } from './territory.ts';

function ask(call: Call<typeof askExtension>) {
  const { actor, now, body } = call;
  const { campaign, reply } = commandedReply(call, 'ask-extension');
  const { until, reason } = body;
  const errors = checkExtension(until, deadlinesOf(campaign, reply.unitId).dueAt);
  // One question at a time.
  const isWaiting = reply.extensions.some((one) => one.status === 'asked');
  const waiting = isWaiting ? [{ pointer: '/until', code: 'extension-waiting' }] : [];
  demandTexts({ reason }, [...errors, ...waiting]);
  const extension = {
    ...{
      id: v7(),
      reason,
      askedUntil: instantText(new Date(until)),
      askedBy: actor.userId,
      askedAt: now,
    },
    ...({ status: 'asked', grantedUntil: null, decidedBy: null } as const),
    ...{ decidedAt: null, decisionNote: null },
  };
  const extensions = [...reply.extensions, extension];
  return answerWith(call, campaign, moveReply(call, reply, 'ask-extension', { extensions }));
}

function decide(call: Call<typeof decideExtension>) {
  const { store, actor, now, body } = call;
  const { campaign, reply } = commandedReply(call, 'decide-extension');
  const asked = reply.extensions.find((one) => one.id === body.extensionId);
  if (!asked) throw new Problem('entity/not-found');
  if (asked.status !== 'asked') {
    const by = asked.decidedBy === null ? null : store.accounts.get(asked.decidedBy)?.name;
    throw refused(store, reply, 'reply/wrong-state', { by, at: asked.decidedAt });
  }
  const until = body.until ?? asked.askedUntil;
  const { dueAt } = deadlinesOf(campaign, reply.unitId);
  demandTexts({ note: body.note }, body.grant ? checkExtension(until, dueAt) : []);
  const decided = {
    ...asked,
    status: body.grant ? 'granted' : 'refused',
    grantedUntil: body.grant ? instantText(new Date(until)) : null,
    decidedBy: actor.userId,
    decidedAt: now,
    decisionNote: body.note ?? null,
  } as const;
  const extensions = reply.extensions.map((one) => (one === asked ? decided : one));
  const after = decided.grantedUntil
    ? extendTo(store, campaign, reply.unitId, decided.grantedUntil)
    : campaign;
  return answerWith(call, after, moveReply(call, reply, 'decide-extension', { extensions }));
}

/** The deadline of one recipient moves; the letter's own stays. */
function extendTo(store: Store, campaign: Campaign, unitId: string, extendedTo: string): Campaign {
  const recipients = campaign.recipients.map((one) =>
    one.unitId === unitId ? { ...one, extendedTo } : one,
  );
  const after = { ...campaign, recipients };
  store.campaigns.set(after.id, after);
  return after;
}

function declare(call: Call<typeof declareNothingHeld>) {
  const { store, actor, now, body } = call;
  const { campaign, reply } = openReply(call);
  const { districtId, reason } = body;
  const foreign = [{ pointer: '/districtId', code: 'district-foreign' }];
  if (actor.role === 'officer' && !actor.districtIds.includes(districtId))
    throw new Problem('activity/not-your-district', { errors: foreign });
  if (nextReplyState(reply.state, 'save') === null)
    throw refused(store, reply, 'reply/wrong-state');
  demandTexts({ reason }, isDistrictOf(reply.unitId)(districtId) ? [] : foreign);
  const others = reply.declarations.filter((one) => one.districtId !== districtId);
  const own = reason && {
    ...{ districtId, reasonKk: reason.kk, reasonRu: reason.ru },
    ...{ declaredBy: actor.userId, declaredAt: now },
  };
  const declarations = [...others, ...(own ? [own] : [])].sort((a, b) =>
    a.districtId < b.districtId ? -1 : 1,
  );
  return answerWith(call, campaign, keepReply(store, { ...reply, declarations }));
}

type Registration = Call<typeof registerReply> | Call<typeof registerReplyAtCommittee>;

function register(call: Registration) {
  const { campaign, reply } = replyInSight(call);
  demandTexts(call.body);
  const named = Object.entries(call.body).filter(([, value]) => value !== undefined);
  const after = keepReply(call.store, { ...reply, ...Object.fromEntries(named) });
  return answerWith(call, campaign, after);
}

export const talkHandlers: Handler[] = [
  handle(commentReply, (call) => {
    const { store, actor, now, body } = call;
    const { campaign, reply } = replyInSight(call);
    demandTexts(body);
    const comment = { id: v7(), text: body.text, madeBy: actor.userId, madeAt: now };
    const comments = [...reply.comments, comment];
    return answerWith(call, campaign, keepReply(store, { ...reply, comments }));
  }),
  handle(askExtension, ask),
  handle(decideExtension, decide),
  handle(declareNothingHeld, declare),
  handle(registerReply, (call) => {
    const { reply } = replyInSight(call);
    const { signedFileId } = call.body;
    if (signedFileId && !hasFile(call.store, reply.unitId, 'signed-reply', signedFileId))
      throw invalid([{ pointer: '/signedFileId', code: 'file-unknown' }]);
    return register(call);
  }),
  handle(registerReplyAtCommittee, register),
];
