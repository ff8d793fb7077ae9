import { docxType, pdfType } from '@saqbol/shared/exchange/file-types.ts';
import { writtenLetter } from '@saqbol/shared/replies/letter/written-letter.ts';
import {
  getReplyLetter,
  getReplyLetterDocx,
  getReplyLetterPdf,
} from '@saqbol/shared/replies/replies.endpoints.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import { findLetterhead } from '../files/files.queries.ts';
import { readStoredBytes } from '../platform/files/file-store.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { letterBlocks, letterWriting, versionAsked } from './letter-source.ts';
import { noteReply } from './move-reply.ts';
import { type ReplyCall, replyInSight } from './reply-in-sight.ts';
import { letterOnLetterhead } from './reply-letter/letter-on-letterhead.ts';
import { replyLetterDocx } from './reply-letter/reply-letter-docx.ts';
import { replyLetterPdf } from './reply-letter/reply-letter-pdf.ts';

type LetterCall = ReplyCall &
  Pick<Call, 'services' | 'now' | 'audit'> & {
    readonly query: {
      readonly lang: LetterLanguage;
      readonly n?: string | undefined;
      readonly purpose?: 'download' | 'preview' | undefined;
    };
  };

/** The blocks of the letter that is asked for, noted in the audit, and the name of its file. A preview is no download. */
async function letterAsked(call: LetterCall) {
  const standing = await replyInSight(call);
  const { lang } = call.query;
  const n = versionAsked(standing.reply, call.query.n);
  const blocks = await letterBlocks(call, standing, lang, n);
  if (call.query.purpose !== 'preview') {
    noteReply(call, standing.reply, { version: [null, n], lang: [null, lang] });
  }
  const name = `saqbol-letter-${standing.reply.unitId}-${lang}${n === null ? '' : `-v${n}`}`;
  return { blocks, lang, name };
}

/** Who may: whoever may read the reply. Never signed: it is printed, registered and signed at the unit. */
export const getReplyLetterPdfHandler = handle(getReplyLetterPdf, async (call) => {
  const { blocks, lang, name } = await letterAsked(call);
  const content = (await replyLetterPdf(blocks, lang)) as Uint8Array<ArrayBuffer>;
  return { file: { content, name: `${name}.pdf`, type: pdfType } };
});

/** Who may: whoever may read the reply. For the office's own system. */
export const getReplyLetterDocxHandler = handle(getReplyLetterDocx, async (call) => {
  const { blocks, lang, name } = await letterAsked(call);
  const template = call.query.letterhead === 'own' ? await letterheadOf(call) : null;
  const content = template
    ? await letterOnLetterhead(template, blocks, lang)
    : await replyLetterDocx(blocks, lang);
  const file = { name: `${name}.docx`, type: docxType };
  return { file: { content: content as Uint8Array<ArrayBuffer>, ...file } };
});

/** The template that the unit has uploaded; null where there is none. */
async function letterheadOf({ tx, services, params }: ReplyCall & Pick<Call, 'services'>) {
  const file = await findLetterhead(tx, params.unitId);
  return file && readStoredBytes(services.settings.dataDir, file.sha256);
}

/** Who may: whoever may read the reply. */
export const getReplyLetterHandler = handle(getReplyLetter, async (call) => {
  const standing = await replyInSight(call);
  const n = versionAsked(standing.reply, call.query.n);
  const { facts, content, at } = await letterWriting(call, standing, n);
  return { body: { ...writtenLetter(facts, content, call.query.lang), n, asOf: at } };
});
