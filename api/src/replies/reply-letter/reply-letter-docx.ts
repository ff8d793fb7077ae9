import type { LetterBlock } from '@saqbol/shared/replies/letter/letter.types.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import {
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type ISectionOptions,
  LineRuleType,
  Packer,
} from 'docx';
import { pageNumberHeader, pageProperties } from '../../platform/documents/docx/docx-page.ts';
import { xmlText } from '../../platform/documents/docx/docx-text.ts';
import { repeatedRows } from '../../platform/documents/docx/repeated-rows.ts';
import { inThread } from '../../platform/documents/in-thread.ts';
import { appendixChildren, appendixPage } from './docx-appendix.ts';
import { letterChildren, letterPage } from './docx-letter.ts';
import { appendixRowCount, typesetLetter } from './reply-letter-pdf.ts';

const languages = { kk: 'kk-KZ', ru: 'ru-KZ' } as const;

/** More rows than this take over 50 ms here and are written in a thread of their own. */
const mostRowsHere = 500;
const worker = new URL('./reply-letter-docx.worker.ts', import.meta.url);

/** What a thread is given. */
export interface DocxJob {
  readonly blocks: readonly LetterBlock[];
  readonly lang: LetterLanguage;
}

/**
 * The letter as a Word document for the office's own system: Times New Roman 14, A4, margins left
 * 25, right 15, top and bottom 20 mm, numbered from the second page.
 * @param sheets pages of the appendix; counted from the printed form when unsaid
 */
export async function replyLetterDocx(
  blocks: readonly LetterBlock[],
  lang: LetterLanguage,
  sheets?: number,
): Promise<Uint8Array> {
  const job: DocxJob = { blocks: await withSheets(blocks, lang, sheets), lang };
  return appendixRowCount(blocks) > mostRowsHere
    ? inThread<Uint8Array>(worker, job)
    : writeDocx(job);
}

/** Writes it in this thread. */
export async function writeDocx({ blocks, lang }: DocxJob): Promise<Uint8Array> {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const found = blocks.find((block) => block.kind === 'appendix');
  const repeated = repeatedRows();
  const appendix = found ? appendixChildren(found, repeated) : null;
  const document = letterDocument(title, letterChildren(blocks, lang), appendix, lang);
  return repeated.fill(await Packer.toBuffer(document));
}

/** The document of the letter's form: upright pages, then the appendix across. */
export function letterDocument(
  title: string,
  letter: FileChild[],
  appendix: FileChild[] | null,
  lang: LetterLanguage,
): Document {
  const sections: ISectionOptions[] = [section(letter, letterPage, true)];
  if (appendix) sections.push(section(appendix, appendixPage, false));
  return new Document({
    title: xmlText(title),
    creator: 'Сақбол',
    description: '',
    styles: documentStyles(lang),
    sections,
  });
}

function section(
  children: FileChild[],
  page: typeof letterPage,
  isFirst: boolean,
): ISectionOptions {
  return {
    properties: pageProperties(page, isFirst),
    headers: { default: pageNumberHeader() },
    children,
  };
}

/** Single spacing by Word's own rule; the language lets Word check the spelling. */
function documentStyles(lang: LetterLanguage) {
  const font = 'Times New Roman';
  const black = '000000';
  return {
    default: {
      document: {
        run: { font, size: 28, language: { value: languages[lang], eastAsia: languages[lang] } },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
      },
      heading1: {
        run: { font, size: 28, bold: true, color: black },
        paragraph: { spacing: { before: 0, after: convertMillimetersToTwip(4) } },
      },
      heading2: {
        run: { font, size: 24, bold: true, color: black },
        paragraph: { spacing: { before: convertMillimetersToTwip(5), after: 80 } },
      },
    },
  };
}

/** Sheets of the appendix, as the printed form lays them out after a page of its own. */
async function appendixSheets(
  blocks: readonly LetterBlock[],
  lang: LetterLanguage,
): Promise<number> {
  const appendix = blocks.filter(({ kind }) => kind === 'appendix' || kind === 'heading');
  return (await typesetLetter(appendix, lang)).pageCount - 1;
}

/** The blocks with the number of sheets said, counted from the printed form when unsaid. */
export async function withSheets(
  blocks: readonly LetterBlock[],
  lang: LetterLanguage,
  known?: number,
): Promise<LetterBlock[]> {
  const sheets = String(known ?? (await appendixSheets(blocks, lang)));
  return blocks.map((block) =>
    block.kind === 'appendix-mark'
      ? {
          ...block,
          runs: block.runs.map((run) =>
            run.kind === 'slot' && run.name === 'appendixPages'
              ? { ...run, value: sheets, blank: false }
              : run,
          ),
        }
      : block,
  );
}
