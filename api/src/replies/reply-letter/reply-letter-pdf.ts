import { readFileSync } from 'node:fs';
import type { LetterBlock, Run } from '@saqbol/shared/replies/letter/letter.types.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import type { Pdf } from '../../platform/documents/typst/compile-pdf.ts';
import { typeset } from '../../platform/documents/typst/typeset.ts';
import { firmPieces, joinedRuns } from './firm-pieces.ts';

const template = readFileSync(new URL('./reply-letter.typ', import.meta.url), 'utf8');
/** More rows than this take over 100 ms and are typeset in a thread of their own. */
const mostRowsHere = 200;

/** The letter as an accessible PDF (PDF/UA-1): tagged, in its language, never signed. */
export async function replyLetterPdf(
  blocks: readonly LetterBlock[],
  lang: LetterLanguage,
): Promise<Uint8Array> {
  return (await typesetLetter(blocks, lang)).bytes;
}

/** Rows of all tables of the appendix. */
export function appendixRowCount(blocks: readonly LetterBlock[]): number {
  return blocks
    .flatMap((block) => (block.kind === 'appendix' ? block.tables : []))
    .reduce((sum, table) => sum + table.rows.length, 0);
}

/** Bytes and number of pages. */
export function typesetLetter(blocks: readonly LetterBlock[], lang: LetterLanguage): Promise<Pdf> {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const data = { lang, title, blocks: blocks.map(withPieces) };
  return typeset({ template, data }, { isLong: appendixRowCount(blocks) > mostRowsHere });
}

/** Runs carry their pieces, since finding them inside the typesetter takes ten times as long. */
function withPieces(block: LetterBlock): object {
  const pieces = (runs: readonly Run[]) =>
    joinedRuns(runs).map((run) => ({ ...run, pieces: firmPieces(run) }));
  if ('runs' in block) return { ...block, runs: pieces(block.runs) };
  return block.kind === 'appendix' ? { ...block, mark: pieces(block.mark) } : block;
}
