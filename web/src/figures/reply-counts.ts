import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';

/** A reply has come, whatever became of it since; a draft is none. */
export function hasReply(row: Pick<FigureRow, 'replyState'>): boolean {
  return row.replyState !== null && row.replyState !== 'draft';
}
