import {
  type LetterLanguage,
  type LetterParagraph,
  letterParagraphs,
  type ReplyContent,
} from '../reply.schema.ts';
import { appendixTables } from './appendix-tables.ts';
import type { LetterBlock, LetterFacts, Run } from './letter.types.ts';
import { appendixMark, registrationRuns } from './letter-frame.ts';
import type { LetterWording } from './letter-wording.ts';
import { longBlank, officialDay, shortBlank } from './official-dates.ts';
import { wordingKk } from './paragraphs.kk.ts';
import { wordingRu } from './paragraphs.ru.ts';
import { runsOf, withFirmSpaces, withoutFinalStop } from './slot-text.ts';
import { type SlotValues, slotValues } from './slot-values.ts';

const wordings: Readonly<Record<LetterLanguage, LetterWording>> = { kk: wordingKk, ru: wordingRu };

/**
 * The whole letter as blocks: letterhead, registration, reference, addressee, heading, paragraphs,
 * mark of the appendix, signature, executor, appendix. Preview, PDF and DOCX show the same blocks.
 */
export function letterText(
  facts: LetterFacts,
  content: ReplyContent,
  lang: LetterLanguage,
): LetterBlock[] {
  const values = slotValues(facts, content, lang);
  const wording = wordings[lang];
  const tables = appendixTables(facts, lang);
  return [
    letterhead(facts),
    { kind: 'registration', runs: registrationRuns(facts, lang) },
    { kind: 'reference', runs: runsOf(wording.reference, values) },
    { kind: 'addressee', text: facts.addressee[lang] },
    { kind: 'heading', text: wording.heading },
    ...paragraphBlocks('opening', null, wording.opening(facts), values),
    ...letterParagraphs.flatMap((name) => mainParagraph(name, { facts, content, lang, values })),
    ...paragraphBlocks('narrative', null, content.narrative[lang] ?? '', values),
    ...paragraphBlocks('closing', null, wording.closing, values),
    ...(tables.length > 0 ? [{ kind: 'appendix-mark', runs: sheetRuns(wording) } as const] : []),
    signature(content, lang),
    executor(content, wording),
    ...(tables.length > 0
      ? [{ kind: 'appendix', mark: appendixMark(facts, lang), tables } as const]
      : []),
  ];
}

/** A paragraph in the facts' own wording, with `{{slots}}`: what a coordinator begins to edit. */
export function suggestedParagraph(
  name: LetterParagraph,
  facts: LetterFacts,
  content: ReplyContent,
  lang: LetterLanguage,
): string {
  const wording = wordings[lang];
  if (name !== 'planned') return wording.paragraphs[name](facts, content);
  const { plannedMeasures: measures } = content;
  if (measures.length === 0) return wording.plannedNone;
  const items = measures.map((measure, i) => {
    const typed = {
      kk: [measure.textKk, measure.responsibleKk] as const,
      ru: [measure.textRu, measure.responsibleRu] as const,
    };
    const [text, responsible] = typed[lang].map(withoutFinalStop) as [string, string];
    return wording.planned(i + 1, text, officialDay(measure.dueOn, lang), responsible);
  });
  return `${items.join('; ')}.`;
}

interface Writing {
  readonly facts: LetterFacts;
  readonly content: ReplyContent;
  readonly lang: LetterLanguage;
  readonly values: SlotValues;
}

function mainParagraph(name: LetterParagraph, writing: Writing): LetterBlock[] {
  const { facts, content, lang, values } = writing;
  const edited = content.paragraphs[lang][name];
  const lead = wordings[lang].leads[name];
  const text = edited ?? suggestedParagraph(name, facts, content, lang);
  if (name === 'planned' && edited === null) {
    // Measures are typed texts: braces in them are no slots.
    const runs: Run[] = [{ kind: 'text', text: withFirmSpaces(text) }];
    return [{ kind: 'paragraph', name, lead, runs, isEdited: false }];
  }
  return paragraphBlocks(name, lead, text, values, edited !== null);
}

/** A text of several lines is several paragraphs; the first carries the lead. */
function paragraphBlocks(
  name: LetterParagraph | 'opening' | 'narrative' | 'closing',
  lead: string | null,
  text: string,
  values: SlotValues,
  isEdited = false,
): LetterBlock[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => ({
    kind: 'paragraph',
    name,
    lead: i === 0 ? lead : null,
    runs: runsOf(line, values),
    isEdited,
  }));
}

/** The bilingual letterhead: Kazakh left, Russian right, in both letters. */
function letterhead({ unit }: LetterFacts): LetterBlock {
  const { kk, ru } = unit.forms;
  return {
    kind: 'letterhead',
    kk: (kk.apparatus ?? kk.unit.nom).toUpperCase(),
    ru: (ru.apparatus ?? ru.unit.nom).toUpperCase(),
  };
}

/** Sheets are counted by whoever lays the pages out; until then a blank. */
function sheetRuns({ appendix: [before, after] }: LetterWording): Run[] {
  return [
    { kind: 'text', text: before },
    { kind: 'slot', name: 'appendixPages', value: shortBlank, blank: true },
    { kind: 'text', text: after },
  ];
}

function signature({ signatory }: ReplyContent, lang: LetterLanguage): LetterBlock {
  return {
    kind: 'signature',
    position: withFirmSpaces(signatory?.position[lang] ?? longBlank),
    name: signatory?.name ?? longBlank,
  };
}

function executor(content: ReplyContent, wording: LetterWording): LetterBlock {
  return {
    kind: 'executor',
    lines: [
      wording.executor.name + (content.executor?.name ?? longBlank),
      wording.executor.phone + (content.executor?.phone ?? longBlank),
    ],
  };
}
