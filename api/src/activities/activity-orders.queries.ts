/** Orders of the list as columns of `activities a`; the id decides between equals. */
import { activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { families } from '@saqbol/shared/activities/channels.ts';
import {
  type ActivitySort,
  type SortKey,
  stateRanks,
} from '@saqbol/shared/activities/list-sorts.ts';
import { type RawBuilder, sql } from 'kysely';

interface Order {
  readonly column: RawBuilder<unknown>;
  readonly type: RawBuilder<unknown>;
  readonly down: boolean;
}

const int = sql`int`;

/** Codes in the order of their list, which is that of all screens. */
function rankOf(codes: readonly string[], code: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(array_position(${sql.lit(`{${codes.join()}}`)}::text[], ${code}), ${sql.lit(codes.length + 1)})`;
}

/** A verdict that somebody must know of before the status; only a held entry waits for one. */
const state = sql`case when a.review in ('queried', 'excluded') or a.status = 'held' then a.review else a.status end`;

const keys: Readonly<Record<SortKey, Omit<Order, 'down'>>> = {
  startsOn: { column: sql`a.starts_on`, type: sql`date` },
  updatedAt: { column: sql`a.updated_at`, type: sql`timestamptz` },
  title: { column: sql`a.title collate "kk-x-icu"`, type: sql`text` },
  // Below zero where there is no number, which is not none.
  met: {
    column: sql`coalesce((select sum(r.count) from reach_entries r where r.activity_id = a.id
      and r.measure = any (${sql.lit(`{${families.met.join()}}`)}::text[])), -1)`,
    type: sql`numeric`,
  },
  unit: { column: sql`(select u.position from units u where u.id = a.unit_id)`, type: int },
  // Entries for the whole unit before those of its districts.
  district: {
    column: sql`coalesce((select d.position from districts d where d.id = a.district_id), -1)`,
    type: int,
  },
  kind: { column: rankOf(activityKinds, sql`a.kind`), type: int },
  state: { column: rankOf(stateRanks, state), type: int },
  flags: { column: sql`jsonb_array_length(a.flags)`, type: int },
};

export function orderOf(sort: ActivitySort): Order {
  const down = sort.startsWith('-');
  return { ...keys[(down ? sort.slice(1) : sort) as SortKey], down };
}
