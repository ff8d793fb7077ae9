/** The raw records of a campaign for the recount; reads everything, for checks and not for screens. */
import type { CountedEntry, CountedPartnership } from '@saqbol/shared/figures/recount.types.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export async function selectEntries(tx: Scoped, campaignId: string): Promise<CountedEntry[]> {
  const { rows } = await sql<CountedEntry>`
    select a.id, a.campaign_id, a.unit_id, a.district_id, a.kind, a.status, a.review, a.starts_on, a.ends_on, a.schemes,
      a.audiences, a.partner_ids, a.source_named,
      coalesce((select json_agg(json_build_object('id', r.id, 'channel', r.channel, 'measure', r.measure, 'count', r.count,
        'audienceNew', r.audience_new, 'scope', r.scope)) from reach_entries r where r.activity_id = a.id), '[]'::json) as reach
    from activities a where a.campaign_id = ${campaignId} and a.deleted_at is null`.execute(tx);
  return rows;
}

export async function selectAllPartnerships(
  tx: Scoped,
  campaignId: string,
): Promise<CountedPartnership[]> {
  const { rows } = await sql<CountedPartnership>`
    select campaign_id, unit_id, organisation_id, district_ids, status from partnerships
    where campaign_id = ${campaignId} and deleted_at is null`.execute(tx);
  return rows;
}
