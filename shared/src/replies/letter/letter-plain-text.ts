import type { LetterBlock, LetterTable } from './letter.types.ts';
import { textOfRuns } from './slot-text.ts';

/** The letter as plain text, block by block: for comparison, search and the clipboard. */
export function letterPlainText(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(textOfBlock).join('\n\n')}\n`;
}

/** One block as text; a table's cells are parted by « | ». */
export function textOfBlock(block: LetterBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return `${block.kk}\n${block.ru}`;
    case 'registration':
    case 'reference':
    case 'appendix-mark':
      return textOfRuns(block.runs);
    case 'addressee':
    case 'heading':
      return block.text;
    case 'paragraph':
      return (block.lead ? `${block.lead} ` : '') + textOfRuns(block.runs);
    case 'signature':
      return `${block.position}\t${block.name}`;
    case 'executor':
      return block.lines.join('\n');
    case 'appendix':
      return [textOfRuns(block.mark), ...block.tables.map(textOfTable)].join('\n\n');
  }
}

function textOfTable({ caption, columns, rows, note }: LetterTable): string {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.join(' | '));
  return [caption, ...lines, ...(note ? [note] : [])].join('\n');
}
