import { listAccounts } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { decodeCursor, encodeCursor } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { selectAccounts } from './accounts.queries.ts';

/** Who may: a coordinator sees the own unit's people, an administrator all. */
export const listAccountsHandler = handle(listAccounts, async ({ tx, actor, query }) => {
  const foreign =
    actor.role === 'coordinator' && query.unitId !== undefined && query.unitId !== actor.unitId;
  if (foreign) return { body: { items: [], nextCursor: null, total: 0 } };
  const [after] = decodeCursor(query.cursor, 1) ?? [null];
  const { items, total } = await selectAccounts(tx, {
    ...query,
    unitId: actor.role === 'coordinator' ? actor.unitId : (query.unitId ?? null),
    after: after ?? null,
    limit: query.limit + 1,
  });
  const page = items.slice(0, query.limit);
  const last = page.at(-1);
  const nextCursor = items.length > query.limit && last ? encodeCursor([last.id]) : null;
  return { body: { items: page, nextCursor, total } };
});
