import type { LetterParagraph, ReplyContent } from '../reply.schema.ts';
import type { LetterFacts } from './letter.types.ts';

type FromFacts = (facts: LetterFacts, content: ReplyContent) => string;

/** The letter's texts in one language, with `{{slots}}`. */
export interface LetterWording {
  readonly heading: string;
  readonly opening: (facts: LetterFacts) => string;
  /** Number and subject of a paragraph, in bold. */
  readonly leads: Readonly<Record<LetterParagraph, string>>;
  readonly paragraphs: Readonly<Record<Exclude<LetterParagraph, 'planned'>, FromFacts>>;
  readonly plannedNone: string;
  readonly planned: (i: number, text: string, day: string, responsible: string) => string;
  readonly closing: string;
  readonly reference: string;
  /** Before and after the number of sheets. */
  readonly appendix: readonly [string, string];
  readonly executor: { readonly name: string; readonly phone: string };
}
