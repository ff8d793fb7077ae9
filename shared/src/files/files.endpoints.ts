import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { oneOf, opaqueId, unitId, uuid } from '../contract/primitives.ts';
import { docxType } from '../exchange/file-types.ts';
import { letterLanguages } from '../replies/reply.schema.ts';
import { filePurposes, mostFileBytes } from './file.codes.ts';
import { fileReaders, fileWriters } from './file.policy.ts';
import { storedFile } from './file.schema.ts';

const readers = { kind: 'roles', roles: fileReaders } as const;
const writers = { kind: 'roles', roles: fileWriters } as const;
const base = '/api/v1/units/:unitId/files';
const ofUnit = z.strictObject({ unitId });
const byId = z.strictObject({ unitId, fileId: uuid });

/** Newest first. */
export const listFiles = endpoint({
  id: 'files.listFiles',
  method: 'GET',
  path: base,
  access: readers,
  target: 'file',
  params: ofUnit,
  query: z.strictObject({
    ...pageQuery,
    purpose: z.optional(oneOf(filePurposes)),
    /** Without letterheads that were taken out of use. */
    inUse: z.optional(z.literal('yes')),
  }),
  response: page(storedFile),
  problems: ['entity/not-found'],
});

export const getFile = endpoint({
  id: 'files.getFile',
  method: 'GET',
  path: `${base}/:fileId`,
  access: readers,
  target: 'file',
  params: byId,
  response: storedFile,
  problems: ['entity/not-found'],
});

/** The content as it was uploaded, always as an attachment. */
export const downloadFile = endpoint({
  id: 'files.downloadFile',
  method: 'GET',
  path: `${base}/:fileId/content`,
  access: readers,
  target: 'file',
  params: byId,
  produces: 'application/octet-stream',
  audit: 'file.download',
  problems: ['entity/not-found'],
});

/**
 * One file, as it is. Its id is made by the client: the same file again under it adds nothing. A
 * new letterhead takes the place of the one in use.
 */
export const uploadFile = endpoint({
  id: 'files.uploadFile',
  method: 'PUT',
  path: `${base}/:fileId`,
  access: writers,
  target: 'file-write',
  params: byId,
  query: z.strictObject({
    purpose: oneOf(filePurposes),
    /** Of a signed reply: the letter that was answered, to compare the signed digest with. */
    campaignId: z.optional(opaqueId),
  }),
  binary: { mostBytes: mostFileBytes },
  response: storedFile,
  status: 201,
  idempotency: 'client-id',
  audit: 'file.upload',
  problems: [
    'entity/not-found',
    'request/not-binary',
    'file/too-large',
    'file/refused',
    'file/id-taken',
    'file/quota-full',
  ],
});

/** A letterhead goes out of use; its file stays. */
export const retireFile = endpoint({
  id: 'files.retireFile',
  method: 'POST',
  path: `${base}/:fileId/retire`,
  access: writers,
  target: 'file-write',
  params: byId,
  body: z.strictObject({}),
  response: storedFile,
  idempotency: 'key',
  audit: 'file.retire',
  problems: ['entity/not-found', 'file/is-evidence'],
});

/** A letterhead to begin with: it holds every tag and works as it is. */
export const getStarterLetterhead = endpoint({
  id: 'files.getStarterLetterhead',
  method: 'GET',
  path: '/api/v1/letterhead/starter.docx',
  access: writers,
  query: z.strictObject({ lang: z._default(oneOf(letterLanguages), 'kk') }),
  produces: docxType,
});
