/** Who would be accepted with others, and who not and why: by the rules of the API. */
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { bulkRefusal } from '@saqbol/shared/replies/bulk-acceptance.ts';
import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';
import { isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import type { BoardRow } from './board-rows.ts';
import { refusalFor } from './next-step.ts';

export interface Candidate {
  readonly row: BoardRow;
  /** Why not; null: it would be accepted. Undefined while what it lacks is not known. */
  readonly refusal: string | null | undefined;
}

/** Those that lie with the Committee; `lacksOf` answers undefined while it does not know. */
export function candidatesOf(
  rows: readonly BoardRow[],
  actor: Actor,
  lacksOf: (unitId: string) => readonly Pick<Lack, 'code'>[] | undefined,
): Candidate[] {
  return rows
    .filter((row) => isWithCommittee(row.state))
    .map((row) => ({ row, refusal: refusalOf(row, actor, lacksOf(row.unitId)) }));
}

function refusalOf(
  row: BoardRow,
  actor: Actor,
  lacks: readonly Pick<Lack, 'code'>[] | undefined,
): string | null | undefined {
  const refusal = refusalFor(actor, row, 'accept') ?? bulkRefusal(row.openMarkCount, []);
  if (refusal || !mayBeWarned(row)) return refusal;
  return lacks && bulkRefusal(row.openMarkCount, lacks);
}

/** A warning belongs to the first request: where nothing is missing there, nobody has to ask. */
export function mayBeWarned(row: Pick<BoardRow, 'complete'>): boolean {
  return !row.complete.includes('R1');
}
