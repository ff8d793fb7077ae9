import type { LetterBlock, Run } from '@saqbol/shared/replies/letter/letter.types.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import { type PageShape, textWidth } from '../../platform/documents/docx/docx-page.ts';
import { sideBySide } from '../../platform/documents/docx/docx-table.ts';
import { firmRun, textRun } from '../../platform/documents/docx/docx-text.ts';
import { firmPieces, joinedRuns } from './firm-pieces.ts';

export const letterPage: PageShape = { landscape: false, left: 25, right: 15, top: 20, bottom: 20 };

const mm = convertMillimetersToTwip;
const width = textWidth(letterPage);
const indent = { firstLine: mm(12.5) };
// Half-points.
const small = 24;
const smallest = 20;

/** Runs of a block; short words with a hyphen and document numbers are not broken. */
export function runChildren(runs: readonly Run[], size?: number): ParagraphChild[] {
  const style = size === undefined ? {} : { size };
  return joinedRuns(runs)
    .flatMap(firmPieces)
    .map((piece) =>
      typeof piece === 'string' ? textRun(piece, style) : firmRun(piece.keep, style),
    );
}

/** Everything before the appendix. */
export function letterChildren(blocks: readonly LetterBlock[], lang: LetterLanguage): FileChild[] {
  return blocks.flatMap((block) => childrenOf(block, lang));
}

function childrenOf(block: LetterBlock, lang: LetterLanguage): FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'registration':
    case 'reference':
      return [new Paragraph({ children: runChildren(block.runs, small) })];
    case 'addressee':
      return [
        new Paragraph({
          indent: { left: Math.floor(width / 2) },
          spacing: { before: mm(8), after: mm(10) },
          children: [textRun(block.text, { bold: true })],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          indent: { right: Math.floor(width / 5) },
          children: [textRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [paragraph(block)];
    case 'appendix-mark':
      return [new Paragraph({ indent, keepNext: true, children: runChildren(block.runs) })];
    case 'signature':
      return signature(block);
    case 'executor':
      return executor(block.lines, lang);
    case 'appendix':
      return [];
  }
}

function letterhead({ kk, ru }: Extract<LetterBlock, { kind: 'letterhead' }>): FileChild[] {
  const cell = (text: string, language: string) => ({
    alignment: AlignmentType.CENTER,
    children: [textRun(text, { bold: true, size: small, language: { value: language } })],
  });
  const half = Math.floor(width / 2);
  return [
    sideBySide([cell(kk, 'kk-KZ'), cell(ru, 'ru-KZ')], [half, half], { rule: true }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}

function paragraph(block: Extract<LetterBlock, { kind: 'paragraph' }>): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent,
    // The last sentence goes with the signature.
    keepNext: block.name === 'closing',
    children: [
      ...(block.lead ? [textRun(`${block.lead} `, { bold: true })] : []),
      ...runChildren(block.runs),
    ],
  });
}

function signature({ position, name }: Extract<LetterBlock, { kind: 'signature' }>): FileChild[] {
  const bold = (text: string) => [textRun(text, { bold: true })];
  return [
    new Paragraph({ keepNext: true, spacing: { before: mm(8) }, children: [] }),
    sideBySide(
      [
        { alignment: AlignmentType.LEFT, children: bold(position) },
        { alignment: AlignmentType.RIGHT, children: bold(name) },
      ],
      [Math.floor(width * 0.6), Math.floor(width * 0.4)],
      { keepNext: true },
    ),
  ];
}

function executor(lines: readonly string[], lang: LetterLanguage): FileChild[] {
  const language = { value: lang === 'kk' ? 'kk-KZ' : 'ru-KZ' };
  return lines.map(
    (line, i) =>
      new Paragraph({
        keepNext: i < lines.length - 1,
        spacing: i === 0 ? { before: mm(10) } : {},
        children: [textRun(line, { size: smallest, language })],
      }),
  );
}
