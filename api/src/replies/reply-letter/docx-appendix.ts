import type { LetterBlock } from '@saqbol/shared/replies/letter/letter.types.ts';
import { AlignmentType, type FileChild, HeadingLevel, Paragraph } from 'docx';
import { type PageShape, textWidth } from '../../platform/documents/docx/docx-page.ts';
import { dataTable } from '../../platform/documents/docx/docx-table.ts';
import { textRun } from '../../platform/documents/docx/docx-text.ts';
import type { RepeatedRows } from '../../platform/documents/docx/repeated-rows.ts';
import { runChildren } from './docx-letter.ts';

/** Landscape: eight columns do not fit upright. */
export const appendixPage: PageShape = {
  landscape: true,
  left: 20,
  right: 20,
  top: 25,
  bottom: 15,
};

/** Half-points. */
const noteSize = 18;

/** The mark and the tables, each with its caption. */
export function appendixChildren(
  { mark, tables }: Extract<LetterBlock, { kind: 'appendix' }>,
  repeated: RepeatedRows,
): FileChild[] {
  const width = textWidth(appendixPage);
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { left: Math.floor(width * 0.55) },
      children: runChildren(mark, 24),
    }),
    ...tables.flatMap((table) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        children: [textRun(table.caption)],
      }),
      dataTable(table, width, repeated),
      new Paragraph({ children: table.note ? [textRun(table.note, { size: noteSize })] : [] }),
    ]),
  ];
}
