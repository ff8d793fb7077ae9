import { fold } from '@saqbol/shared/format/search.ts';
import { engagedStatuses } from '@saqbol/shared/partnerships/partnership.codes.ts';
import type {
  Partnership,
  PartnershipInput,
} from '@saqbol/shared/partnerships/partnership.schema.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface StoredPartnership extends Partnership {
  readonly contentHash: Buffer;
  readonly deletedAt: string | null;
}

const columns = sql`
  p.id, p.campaign_id, p.unit_id, p.organisation_id, p.district_ids, p.forms, p.status, p.agreed_on, p.ends_on, p.document_no,
  p.document_on, p.document_id, p.contact_position, p.contact_phone, p.schemes, p.note, p.synthetic, p.created_by, p.created_at, p.updated_at,
  p.version, (select count(*)::int from activities a where a.campaign_id = p.campaign_id and a.unit_id = p.unit_id
    and a.counted and p.organisation_id = any (a.partner_ids)) as activity_count`;

export async function findPartnership(
  tx: Scoped,
  id: string,
  lock = false,
): Promise<StoredPartnership | null> {
  if (lock) await sql`select from partnerships where id = ${id} for no key update`.execute(tx);
  const { rows } = await sql<StoredPartnership>`
    select ${columns}, p.content_hash, p.deleted_at from partnerships p where p.id = ${id}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Partnerships of a unit, whole, in one order. */
export async function selectPartnershipsOf(
  tx: Scoped,
  campaignId: string,
  unitId: string,
): Promise<Partnership[]> {
  const { rows } = await sql<Partnership>`
    select ${columns} from partnerships p
    where p.campaign_id = ${campaignId} and p.unit_id = ${unitId} and p.deleted_at is null order by p.id`.execute(
    tx,
  );
  return rows;
}

type Facts = Omit<PartnershipInput, 'id' | 'campaignId' | 'organisationId'>;

/** @throws unique violation 23505: the id, or the organisation's partnership with the unit, stands already */
export async function insertPartnership(
  tx: Scoped,
  one: PartnershipInput & { unitId: string; contentHash: Buffer; createdBy: string; now: string },
): Promise<void> {
  const { now, ...row } = one;
  await tx
    .insertInto('partnerships')
    .values({ ...row, createdAt: now, updatedAt: now })
    .execute();
}

export async function updatePartnership(
  tx: Scoped,
  id: string,
  facts: Partial<Facts>,
  now: string,
): Promise<void> {
  await tx
    .updateTable('partnerships')
    .set({ ...facts, updatedAt: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function deletePartnership(tx: Scoped, id: string, now: string): Promise<void> {
  await setDeleted(tx, id, now, now);
}

/** @throws unique violation 23505: the organisation has another partnership with the unit by now */
export async function restorePartnership(tx: Scoped, id: string, now: string): Promise<void> {
  await setDeleted(tx, id, null, now);
}

async function setDeleted(
  tx: Scoped,
  id: string,
  deletedAt: string | null,
  now: string,
): Promise<void> {
  await tx
    .updateTable('partnerships')
    .set({ deletedAt, updatedAt: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

interface PartnershipFilter {
  readonly campaignId?: string;
  readonly unitId?: string;
  readonly districtId?: string;
  readonly organisationId?: string;
  readonly organisationKind?: string;
  readonly status?: string | undefined;
  readonly engaged?: 'yes';
  readonly q?: string;
}

const orders = {
  organisation: {
    column: sql`(o.record #>> '{name,kk}') collate "kk-x-icu"`,
    type: sql`text`,
    down: false,
  },
  '-updatedAt': { column: sql`p.updated_at`, type: sql`timestamptz`, down: true },
  status: { column: sql`p.status`, type: sql`text`, down: false },
} as const;
export type PartnershipOrder = keyof typeof orders;

/** A page of partnerships; `place` is the cursor value of each row. */
export async function selectPartnerships(
  tx: Scoped,
  filter: PartnershipFilter,
  scopeUnit: string | null,
  order: PartnershipOrder,
  after: readonly [string, string] | null,
  limit: number,
): Promise<{
  rows: (Partnership & { place: string })[];
  total: number;
  byStatus: Record<string, number>;
}> {
  const where = conditionsOf(filter, scopeUnit);
  const { column, type, down } = orders[order];
  const from = sql`from partnerships p join organisations o on o.id = p.organisation_id`;
  const counts = await sql<{ status: string; n: number }>`
    select p.status, count(*)::int as n ${from}
    where ${sql.join(conditionsOf({ ...filter, status: undefined }, scopeUnit), sql` and `)} group by 1`.execute(
    tx,
  );
  const byStatus = Object.fromEntries(counts.rows.map(({ status, n }) => [status, n]));
  if (after) {
    where.push(
      sql`(${column}, p.id) ${down ? sql`<` : sql`>`} (${after[0]}::${type}, ${after[1]}::uuid)`,
    );
  }
  const way = down ? sql`desc` : sql`asc`;
  const { rows } = await sql<Partnership & { place: string }>`
    select ${columns}, (${column})::text as place ${from} where ${sql.join(where, sql` and `)}
    order by ${column} ${way}, p.id ${way} limit ${limit}`.execute(tx);
  const total = counts.rows.reduce(
    (sum, { status, n }) => (filter.status && filter.status !== status ? sum : sum + n),
    0,
  );
  return { rows, total, byStatus };
}

function conditionsOf(filter: PartnershipFilter, scopeUnit: string | null): RawBuilder<unknown>[] {
  const where: RawBuilder<unknown>[] = [sql`p.deleted_at is null`];
  if (scopeUnit !== null) where.push(sql`p.unit_id = ${scopeUnit}`);
  if (filter.campaignId) where.push(sql`p.campaign_id = ${filter.campaignId}`);
  if (filter.unitId) where.push(sql`p.unit_id = ${filter.unitId}`);
  if (filter.districtId) where.push(sql`${filter.districtId} = any (p.district_ids)`);
  if (filter.organisationId) where.push(sql`p.organisation_id = ${filter.organisationId}`);
  if (filter.organisationKind) where.push(sql`o.kind = ${filter.organisationKind}`);
  if (filter.status) where.push(sql`p.status = ${filter.status}`);
  if (filter.engaged) where.push(sql`p.status = any (${[...engagedStatuses]}::text[])`);
  if (filter.q) {
    for (const word of fold(filter.q).split(/\s+/).filter(Boolean)) {
      where.push(sql`o.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
    }
  }
  return where;
}
