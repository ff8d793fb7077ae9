import { readFileSync } from 'node:fs';
import { type ReceiptFacts, receiptText } from '@saqbol/shared/replies/letter/receipt-text.ts';
import { type ReminderFacts, reminderText } from '@saqbol/shared/replies/letter/reminder-text.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import { typeset } from '../../platform/documents/typst/typeset.ts';
import { replyLetterPdf } from '../reply-letter/reply-letter-pdf.ts';

const template = readFileSync(new URL('./receipt.typ', import.meta.url), 'utf8');

/** The receipt for a version: number, instants, digest, and how it is checked. Never signed. */
export async function receiptPdf(facts: ReceiptFacts, lang: LetterLanguage): Promise<Uint8Array> {
  const text = receiptText(facts, lang);
  return (await typeset({ template, data: { lang, ...text } })).bytes;
}

/** The Committee's reminder, to be registered and signed there. */
export function reminderPdf(facts: ReminderFacts, lang: LetterLanguage): Promise<Uint8Array> {
  return replyLetterPdf(reminderText(facts, lang), lang);
}
