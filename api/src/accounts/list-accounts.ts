import { listAccounts } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { selectAccounts } from './accounts.queries.ts';

/** Who may: a coordinator sees the own unit's people, an administrator all. */
export const listAccountsHandler = handle(listAccounts, async ({ tx, actor, query }) => {
  const isForeign =
    actor.role === 'coordinator' && query.unitId !== undefined && query.unitId !== actor.unitId;
  if (isForeign) return { body: { items: [], nextCursor: null, total: 0 } };
  const after = decodeCursor(query.cursor, 'name', 2) as [string, string] | null;
  const { items, total } = await selectAccounts(tx, {
    ...query,
    unitId: actor.role === 'coordinator' ? actor.unitId : (query.unitId ?? null),
    after,
    limit: query.limit + 1,
  });
  return { body: { ...pageOf(items, query.limit, 'name', (row) => [row.name, row.id]), total } };
});
