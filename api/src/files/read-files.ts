import { Readable } from 'node:stream';
import { type Actor, sees } from '@saqbol/shared/accounts/roles.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { downloadFile, getFile, listFiles } from '@saqbol/shared/files/files.endpoints.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { readStoredFile } from '../platform/files/file-store.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { findFile, selectFiles } from './files.queries.ts';

const order = '-createdAt';

/** Who may: whoever sees the unit. */
export const listFilesHandler = handle(listFiles, async ({ tx, actor, params, query }) => {
  if (!sees(actor, params.unitId)) throw new Problem('entity/not-found');
  const after = decodeCursor(query.cursor, order, 2) as [string, string] | null;
  const { rows, total } = await selectFiles(tx, params.unitId, query, after, query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, order, (row) => [row.place, row.id]);
  return { body: { items: items.map(({ place: _, ...file }) => file), nextCursor, total } };
});

/** Who may: whoever sees the unit. */
export const getFileHandler = handle(getFile, async ({ tx, actor, params }) => ({
  body: await fileInSight(tx, actor, params),
}));

/**
 * Who may: whoever sees the unit. The browser keeps it and shows nothing of it: it was made by
 * somebody else, and might hold a script.
 */
export const downloadFileHandler = handle(downloadFile, async (call) => {
  const file = await fileInSight(call.tx, call.actor, call.params);
  const content = await readStoredFile(call.services.settings.dataDir, file.sha256);
  call.audit({ chain: file.unitId, entity: 'file', entityId: file.id });
  return {
    file: { content: Readable.toWeb(content), name: file.name, type: file.type },
    headers: {
      'Content-Length': String(file.size),
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  };
});

/** @throws Problem 404: foreign and missing are the same */
export async function fileInSight(
  tx: Scoped,
  actor: Actor,
  { unitId, fileId }: { readonly unitId: string; readonly fileId: string },
): Promise<StoredFile> {
  const file = sees(actor, unitId) ? await findFile(tx, unitId, fileId) : null;
  if (!file) throw new Problem('entity/not-found');
  return file;
}
