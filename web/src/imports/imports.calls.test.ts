import * as contract from '@saqbol/shared/imports/imports.endpoints.ts';
import { expect, it } from 'vitest';
import { importCalls, importFiles } from './imports.calls.ts';

it('calls imports as the contract says, so that nothing is sent to an address of nobody', () => {
  const pairs = [
    [importCalls.list, contract.listImports],
    [importCalls.get, contract.getImport],
    [importCalls.rows, contract.listImportRows],
    [importCalls.upload, contract.uploadImport],
    [importCalls.commit, contract.commitImport],
  ] as const;
  for (const [call, endpoint] of pairs) {
    expect([call.method, call.path, call.idempotency]).toEqual([
      endpoint.method,
      endpoint.path,
      endpoint.idempotency,
    ]);
  }
  expect(importFiles.workbook).toBe(contract.getImportWorkbook.path);
  expect(importFiles.returned).toBe(contract.getReturnedWorkbook.path);
});
