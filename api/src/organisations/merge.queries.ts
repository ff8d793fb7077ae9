import type {
  Partnership,
  PartnershipFacts,
} from '@saqbol/shared/partnerships/partnership.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/**
 * Holds back whoever writes the name of a partner, and waits for those who are at it; see the
 * triggers of migration 0007. One merge at a time.
 */
export async function holdWritersOfPartners(tx: Scoped): Promise<void> {
  await sql`select pg_advisory_xact_lock(743, 0)`.execute(tx);
}

export interface MergeCounts {
  readonly unitId: string;
  readonly partnershipsMoved: number;
  readonly partnershipsFolded: number;
  readonly activitiesMoved: number;
}

/** What names the organisation, by unit. */
export async function selectMergeCounts(
  tx: Scoped,
  merged: string,
  kept: string,
): Promise<MergeCounts[]> {
  const { rows } = await sql<MergeCounts>`
    select unit_id, sum(moved)::int as partnerships_moved, sum(folded)::int as partnerships_folded,
      sum(activities)::int as activities_moved
    from (
      select p.unit_id, (not b.is_there)::int as moved, b.is_there::int as folded, 0 as activities
        from partnerships p
        cross join lateral (select exists (
          select from partnerships k where k.campaign_id = p.campaign_id and k.unit_id = p.unit_id
            and k.organisation_id = ${kept} and k.deleted_at is null) as is_there) b
        where p.organisation_id = ${merged} and p.deleted_at is null
      union all
      select a.unit_id, 0, 0, 1 from activities a where a.partner_ids @> array[${merged}]::text[] and a.deleted_at is null
    ) uses group by unit_id order by unit_id`.execute(tx);
  return rows;
}

export type MovedPartnership = PartnershipFacts &
  Pick<Partnership, 'id' | 'campaignId' | 'unitId' | 'organisationId'>;

/** Partnerships with either organisation, locked. */
export async function selectPartnershipsOfBoth(
  tx: Scoped,
  organisationIds: readonly string[],
): Promise<MovedPartnership[]> {
  const { rows } = await sql<MovedPartnership>`
    select id, campaign_id, unit_id, organisation_id, district_ids, forms, status, agreed_on, ends_on, document_no, document_on, document_id,
      contact_position, contact_phone, schemes, note
    from partnerships where organisation_id = any (${organisationIds}::text[]) and deleted_at is null
    order by id for update`.execute(tx);
  return rows;
}

/** All of them, those that were deleted too: an undo brings back no merged name. */
export async function movePartnerships(
  tx: Scoped,
  merged: string,
  kept: string,
  now: string,
): Promise<void> {
  await sql`
    update partnerships set organisation_id = ${kept}, updated_at = ${now}, version = version + 1
    where organisation_id = ${merged}`.execute(tx);
}

export interface MovedActivity {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly isDeleted: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Puts the kept one where the merged one stands among the partners of entries. Their facts are the
 * same as before, so a submitted version is not told of a change; who has the entry open is.
 */
export async function moveActivities(
  tx: Scoped,
  merged: string,
  kept: string,
  now: string,
): Promise<MovedActivity[]> {
  const { rows } = await sql<MovedActivity>`
    with held as (
      select id, partner_ids from activities where partner_ids @> array[${merged}]::text[] order by id for no key update)
    update activities a set updated_at = ${now}, version = a.version + 1,
      partner_ids = case when a.partner_ids @> array[${kept}]::text[] then array_remove(a.partner_ids, ${merged})
        else array_replace(a.partner_ids, ${merged}, ${kept}) end
    from held h where a.id = h.id
    returning a.id, a.campaign_id, a.unit_id, a.deleted_at is not null as is_deleted, h.partner_ids as before,
      a.partner_ids as after`.execute(tx);
  return rows;
}

/** The source of numbers; the numbers stay. */
export async function moveSources(tx: Scoped, merged: string, kept: string): Promise<void> {
  await sql`update reach_entries set organisation_id = ${kept} where organisation_id = ${merged}`.execute(
    tx,
  );
}
