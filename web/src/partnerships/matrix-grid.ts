/** The matrix as rows of cells, and the way of the arrow keys through it. */
import type { PartnershipStatus } from '@saqbol/shared/partnerships/partnership.codes.ts';
import type { PartnershipMatrix } from '@saqbol/shared/partnerships/partnership-matrix.ts';

/** What a cell leads to; `spot` and `nothing` are both without a partnership. */
export type CellMeaning =
  | { readonly kind: 'partnership'; readonly id: string; readonly status: PartnershipStatus }
  /** Nobody was asked here, but the unit works with the organisation elsewhere. */
  | { readonly kind: 'spot'; readonly elsewhereId: string | null };

export interface GridCell {
  readonly placeId: string;
  readonly organisationId: string;
  readonly meaning: CellMeaning;
}

/** Rows in the order of the places. */
export function gridOf(matrix: PartnershipMatrix): GridCell[][] {
  const { placeIds, organisationIds, cells, unitId } = matrix;
  const there = new Map(cells.map((one) => [`${one.placeId} ${one.organisationId}`, one]));
  // Of one unit an organisation has one partnership at most; of the nation each unit its own.
  const elsewhere = new Map(
    unitId === null ? [] : cells.map((one) => [one.organisationId, one.partnershipId]),
  );
  return placeIds.map((placeId) =>
    organisationIds.map((organisationId): GridCell => {
      const one = there.get(`${placeId} ${organisationId}`);
      return {
        placeId,
        organisationId,
        meaning: one
          ? { kind: 'partnership', id: one.partnershipId, status: one.status }
          : { kind: 'spot', elsewhereId: elsewhere.get(organisationId) ?? null },
      };
    }),
  );
}

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to from a cell; null for keys that lead nowhere. */
export function gridStep(
  from: GridPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  far = false,
): GridPlace | null {
  const last = { row: rows - 1, column: columns - 1 };
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  switch (key) {
    case 'ArrowRight':
      return { ...from, column: clamp(from.column + 1, last.column) };
    case 'ArrowLeft':
      return { ...from, column: clamp(from.column - 1, last.column) };
    case 'ArrowDown':
      return { ...from, row: clamp(from.row + 1, last.row) };
    case 'ArrowUp':
      return { ...from, row: clamp(from.row - 1, last.row) };
    case 'Home':
      return far ? { row: 0, column: 0 } : { ...from, column: 0 };
    case 'End':
      return far ? last : { ...from, column: last.column };
    case 'PageDown':
      return { ...from, row: last.row };
    case 'PageUp':
      return { ...from, row: 0 };
    default:
      return null;
  }
}
