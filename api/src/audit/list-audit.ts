import { listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { selectAudit } from './audit.queries.ts';

/** Who may: the administrator; the texts of entries are not in it. */
export const listAuditHandler = handle(listAudit, async ({ tx, query }) => {
  const after = decodeCursor(query.cursor, 'at', 3) as [string, string, string] | null;
  const { rows, total } = await selectAudit(tx, query, after, query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, 'at', (row) => [
    row.at,
    row.chain,
    String(row.position),
  ]);
  return {
    body: {
      items: items.map((row) => ({ id: `${row.chain}:${row.position}`, ...row })),
      nextCursor,
      total,
    },
  };
});
