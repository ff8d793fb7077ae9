import { fold } from '@saqbol/shared/format/search.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { foldedSpellings } from '@saqbol/shared/organisations/search-text.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface StoredOrganisation extends Organisation {
  readonly contentHash: Buffer | null;
}

const columns = sql`
  o.id, o.kind, o.record -> 'name' as name, o.record ->> 'short' as short, o.bin,
  coalesce(o.record -> 'aliases', '[]'::jsonb) as aliases, o.record -> 'note' as note, o.status, o.is_public, o.proposed_by,
  o.merged_into, o.synthetic, o.created_at, o.updated_at, o.version,
  coalesce(u.partnerships, 0) as partnership_count, coalesce(u.units, 0) as unit_count`;
const uses = sql`
  left join lateral (select count(*)::int as partnerships, count(distinct p.unit_id)::int as units
    from partnerships p where p.organisation_id = o.id and p.deleted_at is null) u on true`;

/** One in sight of the transaction; with a lock until its end when it is going to be changed. */
export async function findOrganisation(
  tx: Scoped,
  id: string,
  lock = false,
): Promise<StoredOrganisation | null> {
  if (lock) await sql`select from organisations where id = ${id} for update`.execute(tx);
  const { rows } = await sql<StoredOrganisation>`
    select ${columns}, o.content_hash from organisations o ${uses} where o.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** True when an organisation in sight has the BIN; what was merged or dismissed does not count. */
export async function isBinTaken(tx: Scoped, bin: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from organisations where bin = ${bin} and status <> 'merged'
      and (is_public or status = 'proposed')) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
}

/** @throws unique violation 23505: the id, or the BIN, stands already */
export async function insertOrganisation(
  tx: Scoped,
  one: Pick<
    Organisation,
    'id' | 'kind' | 'name' | 'short' | 'bin' | 'aliases' | 'status' | 'isPublic' | 'proposedBy'
  > & { readonly contentHash: Buffer; readonly createdBy: string; readonly now: string },
): Promise<void> {
  await sql`
    insert into organisations (id, kind, bin, position, folded, record, status, is_public, proposed_by, content_hash, created_by,
      created_at, updated_at)
    values (${one.id}, ${one.kind}, ${one.bin}, ${addedLast}, ${foldedSpellings(one)}, ${recordOf(one)}, ${one.status},
      ${one.isPublic}, ${one.proposedBy}, ${one.contentHash}, ${one.createdBy}, ${one.now}, ${one.now})`.execute(
    tx,
  );
}

/** Behind the built-in register, whose positions are small; among themselves by id, which is by time. */
const addedLast = 100_000;

type Kept = Pick<
  Organisation,
  'kind' | 'name' | 'short' | 'bin' | 'aliases' | 'note' | 'status' | 'isPublic' | 'mergedInto'
>;

/** @throws unique violation 23505: the BIN stands already */
export async function updateOrganisation(
  tx: Scoped,
  id: string,
  one: Kept,
  now: string,
): Promise<void> {
  await sql`
    update organisations set kind = ${one.kind}, bin = ${one.bin}, folded = ${foldedSpellings(one)},
      record = record || ${recordOf(one)}, status = ${one.status}, is_public = ${one.isPublic}, merged_into = ${one.mergedInto},
      updated_at = ${now}, version = version + 1
    where id = ${id}`.execute(tx);
}

function recordOf({
  name,
  short,
  aliases,
  note = null,
}: Pick<Organisation, 'name' | 'short' | 'aliases'> & { note?: Organisation['note'] }) {
  return sql`${JSON.stringify({ name, short, aliases, note })}::jsonb`;
}

/** What was merged into this one before follows it, so that one step always leads to the kept one. */
export async function followOn(tx: Scoped, merged: string, kept: string): Promise<void> {
  await sql`update organisations set merged_into = ${kept} where merged_into = ${merged}`.execute(
    tx,
  );
}

export interface OrganisationFilter {
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly unitId?: string | undefined;
  readonly q?: string | undefined;
}

const orders = {
  // Proposals wait for somebody, so they come first.
  status: {
    column: sql`case o.status when 'proposed' then '0' when 'confirmed' then '1' when 'retired' then '2' else '3' end
      || (o.record ->> 'short') collate "kk-x-icu"`,
    type: sql`text`,
    down: false,
  },
  name: {
    column: sql`(o.record ->> 'short') collate "kk-x-icu"`,
    type: sql`text`,
    down: false,
  },
  '-updatedAt': {
    column: sql`coalesce(o.updated_at, '-infinity')`,
    type: sql`timestamptz`,
    down: true,
  },
} as const;
export type OrganisationOrder = keyof typeof orders;

/** A page of organisations in sight; `place` is the cursor value of each row. */
export async function selectOrganisations(
  tx: Scoped,
  filter: OrganisationFilter,
  order: OrganisationOrder,
  after: readonly [string, string] | null,
  limit: number,
): Promise<{ rows: (Organisation & { place: string })[]; total: number }> {
  const where = conditionsOf(filter);
  const { column, type, down } = orders[order];
  const count = await sql<{ total: number }>`
    select count(*)::int as total from organisations o where ${sql.join(where, sql` and `)}`.execute(
    tx,
  );
  if (after) {
    where.push(
      sql`(${column}, o.id) ${down ? sql`<` : sql`>`} (${after[0]}::${type}, ${after[1]})`,
    );
  }
  const way = down ? sql`desc` : sql`asc`;
  const { rows } = await sql<Organisation & { place: string }>`
    select ${columns}, (${column})::text as place from organisations o ${uses} where ${sql.join(where, sql` and `)}
    order by ${column} ${way}, o.id ${way} limit ${limit}`.execute(tx);
  return { rows, total: count.rows[0]?.total ?? 0 };
}

function conditionsOf(filter: OrganisationFilter): RawBuilder<unknown>[] {
  const where: RawBuilder<unknown>[] = [sql`true`];
  if (filter.status) where.push(sql`o.status = ${filter.status}`);
  if (filter.kind) where.push(sql`o.kind = ${filter.kind}`);
  if (filter.unitId) where.push(sql`o.proposed_by = ${filter.unitId}`);
  for (const word of fold(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean)) {
    where.push(sql`o.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  }
  return where;
}
