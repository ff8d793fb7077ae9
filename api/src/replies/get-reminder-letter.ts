import { pdfType } from '@saqbol/shared/exchange/file-types.ts';
import { getReminderLetter } from '@saqbol/shared/replies/replies.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { letterSides } from './letter-source.ts';
import { noteReply } from './move-reply.ts';
import { reminderPdf } from './receipt/receipt-pdf.ts';
import { replyInSight, standingOf } from './reply-in-sight.ts';

/** Who may: a reviewer or editor. Only of a recipient from whom no reply has come: the letter says so. */
export const getReminderLetterHandler = handle(getReminderLetter, async (call) => {
  const standing = await replyInSight(call);
  const { reply } = standing;
  const { lang } = call.query;
  if (reply.state !== 'draft')
    throw new Problem('reply/wrong-state', { current: standingOf(reply) });
  const { campaign, unit, sender } = await letterSides(call, standing);
  const { letterNo, letterOn } = campaign;
  const now = instantText(call.now);
  const facts = { unit, sender, letterNo, letterOn, dueAt: reply.dueAt, now };
  const content = (await reminderPdf(facts, lang)) as Uint8Array<ArrayBuffer>;
  noteReply(call, reply, { dueAt: [null, reply.dueAt], lang: [null, lang] });
  return { file: { content, name: `saqbol-reminder-${reply.unitId}-${lang}.pdf`, type: pdfType } };
});
