/** A letterhead to begin with: the common form with a tag in every place. */
import { tableColumns } from '@saqbol/shared/replies/letter/appendix-tables.ts';
import type { LetterBlock, Run, TableName } from '@saqbol/shared/replies/letter/letter.types.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
} from 'docx';
import { textWidth } from '../../platform/documents/docx/docx-page.ts';
import { dataTable } from '../../platform/documents/docx/docx-table.ts';
import { textRun } from '../../platform/documents/docx/docx-text.ts';
import { type RepeatedRows, repeatedRows } from '../../platform/documents/docx/repeated-rows.ts';
import { appendixPage } from './docx-appendix.ts';
import { letterChildren } from './docx-letter.ts';
import { columnTags } from './letterhead-template.ts';
import { letterDocument } from './reply-letter-docx.ts';

const tag = (name: string) => `{{${name}}}`;
const runs = (text: string): Run[] => [{ kind: 'text', text }];

const head: readonly LetterBlock[] = [
  { kind: 'letterhead', kk: tag('letterheadKk'), ru: tag('letterheadRu') },
  { kind: 'registration', runs: runs(tag('registration')) },
  { kind: 'reference', runs: runs(tag('reference')) },
  { kind: 'addressee', text: tag('addressee') },
  { kind: 'heading', text: tag('heading') },
];
const end: readonly LetterBlock[] = [
  { kind: 'appendix-mark', runs: runs(tag('appendixMark')) },
  { kind: 'signature', position: tag('position'), name: tag('signatory') },
  { kind: 'executor', lines: [tag('executor'), tag('phone')] },
];

/** The letter's text, paragraph by paragraph. */
function paragraphs(): FileChild[] {
  return [
    new Paragraph(tag('#paragraphs')),
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: convertMillimetersToTwip(12.5) },
      // The lead brings the space behind it, where there is one.
      children: [textRun(tag('lead'), { bold: true }), textRun(tag('text'))],
    }),
    new Paragraph(tag('/paragraphs')),
  ];
}

/** A template that is accepted as it is, and prints the letter much as the common form does. */
export async function starterLetterhead(lang: LetterLanguage): Promise<Uint8Array> {
  const repeated = repeatedRows();
  const names = Object.keys(columnTags) as TableName[];
  const appendix = [
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [textRun(tag('appendixTitle'))] }),
    ...names.flatMap((name) => tableChildren(name, lang, repeated)),
  ];
  const letter = [...letterChildren(head, lang), ...paragraphs(), ...letterChildren(end, lang)];
  const document = letterDocument(tag('heading'), letter, appendix, lang);
  return repeated.fill(await Packer.toBuffer(document));
}

/** The table with its caption, left out when the letter has none. */
function tableChildren(name: TableName, lang: LetterLanguage, repeated: RepeatedRows): FileChild[] {
  const tags = columnTags[name].map(tag);
  const row = tags.map((text, i) => {
    const begins = i === 0 ? tag(`#${name}`) : '';
    const ends = i === tags.length - 1 ? tag(`/${name}`) : '';
    return `${begins}${text}${ends}`;
  });
  const table = { columns: tableColumns(name, lang), rows: [row], hasTotal: false };
  return [
    new Paragraph(tag(`#${name}Table`)),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [textRun(tag(`${name}Caption`))],
    }),
    dataTable(table, textWidth(appendixPage), repeated),
    new Paragraph(name === 'channels' ? tag('channelsNote') : ''),
    new Paragraph(tag(`/${name}Table`)),
  ];
}
