/** The search of the list: every word of the query stands somewhere in the texts of the entry. */
import { fold } from '@saqbol/shared/format/search.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';
import type { Condition } from './activities.queries.ts';

/** The index knows words by three letters in a row. */
const leastLetters = 3;
/** Up to so many entries the index is the shorter way; more are met soon enough in the list's order. */
const mostByIndex = 1000;

/** Conditions on `activities a`; none for a search of nothing. */
export async function searchConditions(
  tx: Scoped,
  query: string | undefined,
): Promise<Condition[]> {
  const words = query === undefined ? [] : [...new Set(fold(query).split(' '))].filter(Boolean);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const known = patterns.filter((_, at) => [...(words[at] ?? '')].length >= leastLetters);
  const ids = known.length > 0 ? await findByIndex(tx, known) : null;
  return [
    ...(ids ? [sql`a.id = any (${ids}::uuid[])`] : []),
    // Also beside the ids: words too short for the index.
    ...(ids && known.length === patterns.length
      ? []
      : patterns.map((pattern) => sql`a.folded like ${pattern}`)),
  ];
}

/** The few entries with all these patterns, or null when they are many. */
async function findByIndex(tx: Scoped, patterns: readonly string[]): Promise<string[] | null> {
  const { rows } = await sql<{ ids: string[] }>`
    select find_entries(${[...patterns]}::text[], ${mostByIndex + 1}) as ids`.execute(tx);
  const ids = rows[0]?.ids ?? [];
  return ids.length > mostByIndex ? null : ids;
}
