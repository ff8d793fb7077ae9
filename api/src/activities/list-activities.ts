import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { sees, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { listActivities } from '@saqbol/shared/activities/activities.endpoints.ts';
import type { QueryOf } from '@saqbol/shared/contract/endpoint.ts';
import { sql } from 'kysely';
import { peopleCondition } from '../figures/people-entries.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { type Condition, countActivities, listed, selectActivities } from './activities.queries.ts';
import { conditionsOf, figureConditions } from './activity-conditions.queries.ts';
import { searchConditions } from './search-conditions.queries.ts';

type Query = Omit<QueryOf<typeof listActivities>, 'limit' | 'cursor' | 'sort'>;

/** Who may: everybody for what lies in sight; a foreign unit has no entries. */
export const listActivitiesHandler = handle(listActivities, async ({ tx, actor, query }) => {
  const conditions = await listConditions(tx, actor, query);
  if (conditions === null) return { body: { items: [], nextCursor: null, total: 0 } };
  const after = decodeCursor(query.cursor, query.sort, 2) as [string, string] | null;
  const total = await countActivities(tx, conditions);
  const rows = await selectActivities(tx, conditions, query.sort, after, query.limit + 1);
  const page = pageOf(rows, query.limit, query.sort, (row) => [row.sortValue, row.id]);
  return { body: { ...page, items: page.items.map(listed), total } };
});

/** The conditions of a list, its export included; null when nothing can be in sight. */
export async function listConditions(
  tx: Scoped,
  actor: Actor,
  query: Query,
): Promise<Condition[] | null> {
  if (query.unitId && !sees(actor, query.unitId)) return null;
  const scopeUnit = territoryOf(actor) === 'unit' ? actor.unitId : null;
  const filter = { ...query, ...(query.mine && { createdBy: actor.userId }) };
  const conditions = [...conditionsOf(filter, scopeUnit), ...(await searchConditions(tx, query.q))];
  if (!query.figure) return conditions;
  if (query.figure !== 'people-low' && query.figure !== 'people-high') {
    return [...conditions, ...figureConditions(query.figure, query.channel ?? null)];
  }
  // A range belongs to one campaign.
  if (!query.campaignId) throw invalid([{ pointer: '?campaignId', code: 'required' }]);
  const isNation = (query.unitId ?? scopeUnit) === null;
  const place = { conditions, isNation, channel: query.channel ?? null };
  const people = await peopleCondition(tx, place, query.figure);
  return [...conditions, sql`a.counted`, people];
}
