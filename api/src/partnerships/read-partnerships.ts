import { sees, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import {
  getPartnership,
  listPartnerships,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { partnershipAnswer } from './partnership-answer.ts';
import { findPartnership, selectPartnerships } from './partnerships.queries.ts';

/** Who may: within the own unit; the Committee in the nation. */
export const getPartnershipHandler = handle(getPartnership, async ({ tx, actor, params }) => {
  const partnership = await findPartnership(tx, params.id);
  if (!partnership || partnership.deletedAt !== null || !sees(actor, partnership.unitId)) {
    throw new Problem('entity/not-found');
  }
  return partnershipAnswer(partnership);
});

/** Who may: as one of them. */
export const listPartnershipsHandler = handle(listPartnerships, async ({ tx, actor, query }) => {
  if (query.unitId && !sees(actor, query.unitId))
    return { body: { items: [], nextCursor: null, total: 0, byStatus: {} } };
  const scopeUnit = territoryOf(actor) === 'unit' ? actor.unitId : null;
  const after = decodeCursor(query.cursor, query.sort, 2) as [string, string] | null;
  const { rows, total, byStatus } = await selectPartnerships(
    tx,
    query,
    scopeUnit,
    query.sort,
    after,
    query.limit + 1,
  );
  const { items, nextCursor } = pageOf(rows, query.limit, query.sort, (row) => [row.place, row.id]);
  return { body: { items: items.map(({ place: _, ...row }) => row), nextCursor, total, byStatus } };
});
