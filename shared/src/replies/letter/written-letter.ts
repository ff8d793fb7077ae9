import { type LetterLanguage, letterParagraphs, type ReplyContent } from '../reply.schema.ts';
import type { WrittenLetter } from './letter.schema.ts';
import type { LetterFacts } from './letter.types.ts';
import { letterText, suggestedParagraph } from './letter-text.ts';
import { slotValues } from './slot-values.ts';
import { suggestedSentences } from './suggested-sentences.ts';

/** The letter with everything that writing it needs: its blocks, wordings on offer, values of slots. */
export function writtenLetter(
  facts: LetterFacts,
  content: ReplyContent,
  lang: LetterLanguage,
): Omit<WrittenLetter, 'n' | 'asOf'> {
  const blocks = letterText(facts, content, lang);
  const suggested = letterParagraphs.map((name) => [
    name,
    suggestedParagraph(name, facts, content, lang),
  ]);
  return {
    lang,
    blocks: blocks.flatMap((block) =>
      block.kind === 'appendix' ? [] : [block as WrittenLetter['blocks'][number]],
    ),
    tables: blocks.flatMap((block) =>
      block.kind !== 'appendix'
        ? []
        : block.tables.map(({ name, caption, rows }) => ({ name, caption, rowCount: rows.length })),
    ),
    suggestedParagraphs: Object.fromEntries(suggested),
    suggestedSentences: suggestedSentences(facts, content, lang),
    slots: { ...slotValues(facts, content, lang) },
  };
}
