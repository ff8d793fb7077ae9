import { matrixOf } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { describe, expect, it } from 'vitest';
import { gridOf, gridStep } from './matrix-grid.ts';
import { readMatrixSearch } from './matrix-search.ts';

const line = { organisationId: 'halyk', unitId: 'KZ-11' } as const;
const asked = { campaignId: 'c', kind: 'bank', placeIds: ['111000000', '111800000'] } as const;

describe('the grid of partners', () => {
  it('tells a white spot of an organisation that works elsewhere in the unit, so that none is begun twice', () => {
    const matrix = matrixOf({ ...asked, unitId: 'KZ-11' }, [
      { ...line, partnershipId: 'p', districtIds: ['111000000'], status: 'agreed' },
      {
        organisationId: 'kaspi',
        partnershipId: null,
        unitId: null,
        districtIds: null,
        status: null,
      },
    ]);
    const meanings = gridOf(matrix).map((row) => row.map(({ meaning }) => meaning));
    expect(meanings).toEqual([
      [
        { kind: 'partnership', id: 'p', status: 'agreed' },
        { kind: 'spot', elsewhereId: null },
      ],
      [
        { kind: 'spot', elsewhereId: 'p' },
        { kind: 'spot', elsewhereId: null },
      ],
    ]);
  });

  it('leaves the partnerships of other units to those units', () => {
    const matrix = matrixOf({ ...asked, unitId: null, placeIds: ['KZ-11', 'KZ-55'] }, [
      { ...line, partnershipId: 'p', districtIds: [], status: 'active' },
    ]);
    expect(gridOf(matrix)[1]?.[0]?.meaning).toEqual({ kind: 'spot', elsewhereId: null });
  });

  it('is walked by the arrow keys and does not end anywhere but at its edges', () => {
    const size = { rows: 2, columns: 3 };
    const at = { row: 0, column: 2 };
    expect(gridStep(at, 'ArrowRight', size)).toEqual(at);
    expect(gridStep(at, 'ArrowDown', size)).toEqual({ row: 1, column: 2 });
    expect(gridStep(at, 'Home', size)).toEqual({ row: 0, column: 0 });
    expect(gridStep(at, 'End', size, true)).toEqual({ row: 1, column: 2 });
    expect(gridStep(at, 'Enter', size)).toBe(null);
  });

  it('stands in the address with all that it shows', () => {
    const search = { campaign: 'c-1', kind: 'developer', unit: 'KZ-55' };
    expect(readMatrixSearch({ ...search, x: 1 })).toEqual(search);
    expect(readMatrixSearch({ kind: 'shop', unit: 'Павлодар' })).toEqual({});
  });
});
