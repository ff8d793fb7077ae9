import * as endpoints from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { matrixFiles } from './matrix-links.ts';
import * as calls from './partnerships.calls.ts';

const contract = { ...endpoints };

describe('calls of partnerships', () => {
  it.each(Object.entries(calls))('%s is what the contract says', (name, call) => {
    const { method, path, idempotency } = contract[name as keyof typeof calls];
    expect(call).toEqual({ method, path, idempotency });
  });

  it('the files of the matrix stand at the addresses of the contract', () => {
    expect(matrixFiles).toEqual({
      xlsx: endpoints.exportMatrixXlsx.path,
      csv: endpoints.exportMatrixCsv.path,
    });
  });
});
