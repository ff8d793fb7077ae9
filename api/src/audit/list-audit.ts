import { listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import { decodeCursor, encodeCursor } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { selectAudit } from './audit.queries.ts';

/** Who may: the administrator; the texts of entries are not in it. */
export const listAuditHandler = handle(listAudit, async ({ tx, query }) => {
  const after = decodeCursor(query.cursor, 3) as [string, string, string] | null;
  const { rows, total } = await selectAudit(tx, query, after, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    body: {
      items: page.map(({ recordedAt: _, ...row }) => ({
        id: `${row.chain}:${row.position}`,
        ...row,
      })),
      nextCursor:
        rows.length > query.limit && last
          ? encodeCursor([last.recordedAt, last.chain, String(last.position)])
          : null,
      total,
    },
  };
});
