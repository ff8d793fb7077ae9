import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import {
  getImport,
  listImportRows,
  listImports,
} from '@saqbol/shared/imports/imports.endpoints.ts';
import { rowAnswer } from '@saqbol/shared/imports/row-answer.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { importAnswer } from './import-answer.ts';
import { findImport, type StoredImport, selectImports, selectRows } from './imports.queries.ts';

/** Who may: officers and coordinators, imports of the own unit. */
export const listImportsHandler = handle(listImports, async ({ tx, actor, query }) => {
  const { limit, cursor, campaignId } = query;
  const after = decodeCursor(cursor, 'imports', 2) as [string, string] | null;
  const filter = { unitId: actor.unitId, campaignId, after, limit: limit + 1 };
  const { items: found, total } = await selectImports(tx, filter);
  const { items, nextCursor } = pageOf(found, limit, 'imports', (one) => [one.createdAt, one.id]);
  return { body: { items: items.map(importAnswer), nextCursor, total } };
});

/** Who may: officers and coordinators of the unit. */
export const getImportHandler = handle(getImport, async ({ tx, actor, params }) => ({
  body: importAnswer(await importInSight(tx, actor, params.id)),
}));

/** Who may: officers and coordinators of the unit. */
export const listImportRowsHandler = handle(
  listImportRows,
  async ({ tx, actor, params, query, lang }) => {
    const { letters } = await importInSight(tx, actor, params.id);
    const { limit, cursor, outcome, warned } = query;
    const place = decodeCursor(cursor, 'import-rows', 1);
    const after = place && positionOf(place[0]);
    const filter = { importId: params.id, outcome, warned: warned === 'yes', after };
    const { items: found, total } = await selectRows(tx, { ...filter, limit: limit + 1 });
    const { items, nextCursor } = pageOf(found, limit, 'import-rows', ({ position }) => [
      String(position),
    ]);
    return {
      body: { items: items.map((row) => rowAnswer(row, letters, lang)), nextCursor, total },
    };
  },
);

/** @throws Problem 422 for a cursor that we did not give */
function positionOf(text: string | undefined): number {
  const position = Number(text);
  if (Number.isSafeInteger(position) && position >= 0 && position < 1_000_000) return position;
  throw invalid([{ pointer: '?cursor', code: 'cursor' }]);
}

/** @throws Problem 404 */
export async function importInSight(tx: Scoped, actor: Actor, id: string): Promise<StoredImport> {
  const found = await findImport(tx, id);
  if (found?.unitId !== actor.unitId) throw new Problem('entity/not-found');
  return found;
}
