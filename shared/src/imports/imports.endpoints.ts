/** Entries from a workbook or CSV: the workbook made for it, the dry run, the taking in, the history. */
import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { oneOf, opaqueId, uuid } from '../contract/primitives.ts';
import { xlsxType } from '../exchange/file-types.ts';
import { languages } from '../format/language.ts';
import { mostImportBytes } from './import.limits.ts';
import { importers } from './import.policy.ts';
import { importRecord, importRow, takes } from './import.schema.ts';
import { outcomes } from './plan-import.ts';

const access = { kind: 'roles', roles: importers } as const;
const byId = z.strictObject({ id: uuid });
const language = z._default(oneOf(languages), 'kk');

/** The workbook made for the unit and language; with `entries=own` the entries that one may change. */
export const getImportWorkbook = endpoint({
  id: 'imports.getImportWorkbook',
  method: 'GET',
  path: '/api/v1/campaigns/:id/import-workbook.xlsx',
  access,
  target: 'campaign',
  params: z.strictObject({ id: opaqueId }),
  query: z.strictObject({ lang: language, entries: z._default(oneOf(['none', 'own']), 'none') }),
  produces: xlsxType,
  audit: 'import.workbook',
  problems: ['entity/not-found'],
});

/** Newest first. */
export const listImports = endpoint({
  id: 'imports.listImports',
  method: 'GET',
  path: '/api/v1/imports',
  access,
  target: 'list',
  query: z.strictObject({ ...pageQuery, campaignId: z.optional(opaqueId) }),
  response: page(importRecord),
});

export const getImport = endpoint({
  id: 'imports.getImport',
  method: 'GET',
  path: '/api/v1/imports/:id',
  access,
  target: 'import',
  params: byId,
  response: importRecord,
  problems: ['entity/not-found'],
});

/** The entries of the file in its order: after the taking in those with errors alone. */
export const listImportRows = endpoint({
  id: 'imports.listImportRows',
  method: 'GET',
  path: '/api/v1/imports/:id/rows',
  access,
  target: 'import',
  params: byId,
  query: z.strictObject({
    ...pageQuery,
    outcome: z.optional(oneOf(outcomes)),
    /** Only those with a warning. */
    warned: z.optional(z.literal('yes')),
  }),
  response: page(importRow),
  problems: ['entity/not-found'],
});

/**
 * The dry run of a file: an XLSX or a CSV. Nothing is written of its entries. The id is made by the
 * client: the same file again under it gives the same answer.
 */
export const uploadImport = endpoint({
  id: 'imports.uploadImport',
  method: 'PUT',
  path: '/api/v1/imports/:id',
  access,
  params: byId,
  query: z.strictObject({ campaignId: opaqueId }),
  binary: { mostBytes: mostImportBytes },
  response: importRecord,
  status: 201,
  idempotency: 'client-id',
  audit: 'import.check',
  problems: [
    'request/not-binary',
    'file/too-large',
    'file/refused',
    'import/id-taken',
    'campaign/closed',
    'entity/not-found',
  ],
});

/** Takes the entries in, all in one transaction. */
export const commitImport = endpoint({
  id: 'imports.commitImport',
  method: 'POST',
  path: '/api/v1/imports/:id/commit',
  access,
  target: 'import-write',
  params: byId,
  body: z.strictObject({ take: oneOf(takes) }),
  response: importRecord,
  idempotency: 'key',
  audit: 'import.commit',
  problems: [
    'import/not-yours',
    'import/wrong-state',
    'import/with-errors',
    'import/changed',
    'campaign/closed',
    'entity/not-found',
  ],
});

/** The entries with errors as a workbook that marks each of them, to be corrected and sent again. */
export const getReturnedWorkbook = endpoint({
  id: 'imports.getReturnedWorkbook',
  method: 'GET',
  path: '/api/v1/imports/:id/returned.xlsx',
  access,
  target: 'import',
  params: byId,
  query: z.strictObject({ lang: language }),
  produces: xlsxType,
  audit: 'import.returned',
  problems: ['entity/not-found', 'import/wrong-state'],
});
