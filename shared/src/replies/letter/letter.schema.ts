/** The letter as the workspace and the review show it: the same blocks that PDF and DOCX are set from. */
import * as z from 'zod/mini';
import { instant, oneOf } from '../../contract/primitives.ts';
import { letterLanguages, letterParagraphs } from '../reply.schema.ts';

export const letterRun = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('slot'), name: z.string(), value: z.string(), blank: z.boolean() }),
]);
const runs = z.array(letterRun);

export const letterBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('letterhead'), kk: z.string(), ru: z.string() }),
  z.object({ kind: z.literal('registration'), runs }),
  z.object({ kind: z.literal('reference'), runs }),
  z.object({ kind: z.literal('addressee'), text: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({
    kind: z.literal('paragraph'),
    name: oneOf([...letterParagraphs, 'opening', 'narrative', 'closing']),
    lead: z.nullable(z.string()),
    runs,
    isEdited: z.boolean(),
  }),
  z.object({ kind: z.literal('appendix-mark'), runs }),
  z.object({ kind: z.literal('signature'), position: z.string(), name: z.string() }),
  z.object({ kind: z.literal('executor'), lines: z.array(z.string()) }),
]);

export const writtenLetter = z.object({
  lang: oneOf(letterLanguages),
  /** The frozen version that it is of; null: the draft, as the entries stand at `asOf`. */
  n: z.nullable(z.number()),
  asOf: instant,
  /** Without the tables of the appendix: they are in the files, and may be long. */
  blocks: z.array(letterBlock),
  tables: z.array(z.object({ name: z.string(), caption: z.string(), rowCount: z.number() })),
  /** Each paragraph in the facts' own wording with `{{slots}}`: what an edit begins with. */
  suggestedParagraphs: z.object({
    consideration: z.string(),
    informing: z.string(),
    partners: z.string(),
    source: z.string(),
    planned: z.string(),
  }),
  /** Sentences that the facts offer beside the paragraphs: `template` is added, `text` is shown. */
  suggestedSentences: z.array(
    z.object({
      id: z.string(),
      paragraph: oneOf(letterParagraphs),
      template: z.string(),
      text: z.string(),
    }),
  ),
  /** What each slot stands for now; `blank`: the fact is missing. */
  slots: z.record(z.string(), z.object({ value: z.string(), blank: z.boolean() })),
});
export type WrittenLetter = z.output<typeof writtenLetter>;
