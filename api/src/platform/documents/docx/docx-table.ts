import {
  AlignmentType,
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textRun } from './docx-text.ts';
import type { RepeatedRows } from './repeated-rows.ts';

export interface TableShape {
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly align: 'start' | 'end';
  }[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is set in bold. */
  readonly hasTotal: boolean;
}

/** Half-points: 10 pt, so that eight columns fit a sheet. */
const size = 20;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders: ITableCellBorders = { top: none, bottom: none, left: none, right: none };

/** Widths in twentieths of a point, in proportion to the shares, filling the whole. */
export function columnWidths(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.floor((share / sum) * whole));
}

/**
 * A table whose head is repeated on every page and whose rows are not broken.
 * @param repeated fills in the rows when the document is written
 */
export function dataTable(
  { columns, rows, hasTotal }: TableShape,
  whole: number,
  repeated: RepeatedRows,
): Table {
  const widths = columnWidths(
    columns.map(({ width }) => width),
    whole,
  );
  const cell = (text: string, i: number, isHead: boolean, bold: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          alignment: isHead
            ? AlignmentType.CENTER
            : columns[i]?.align === 'end'
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          // The mark at the end of an empty paragraph has a size too.
          run: { size },
          children: [textRun(text, { size, bold })],
        }),
      ],
    });
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: columns.map((_, i) => cell(texts[i] ?? '', i, false, bold)),
    });
  const body = hasTotal ? rows.slice(0, -1) : rows;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, i) => cell(header, i, true, true)),
      }),
      ...(body.length > 0 ? [row(repeated.marksFor(body, columns.length), false)] : []),
      ...rows.slice(body.length).map((total) => row(total, true)),
    ],
  });
}

/** Two columns without lines, for what stands side by side. */
export function sideBySide(
  cells: readonly {
    readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
    readonly children: readonly ParagraphChild[];
  }[],
  widths: readonly number[],
  { keepNext = false, rule = false } = {},
): Table {
  const bottom = rule ? { style: BorderStyle.SINGLE, size: 6, color: '000000' } : none;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ alignment, children }, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              borders: { ...noBorders, bottom },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [new Paragraph({ alignment, keepNext, children: [...children] })],
            }),
        ),
      }),
    ],
  });
}
