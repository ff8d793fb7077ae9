/** What P3 is compared with: the same rows by pg alone into tables with the same columns and indexes. */
import { districts } from '@saqbol/shared/territory/districts.ts';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { benchActivity } from './create-over-http.ts';

const insert = `
  with a as (
    insert into bare_activities (id, campaign_id, unit_id, district_id, kind, title, status, starts_on, place, description,
      schemes, audiences, languages, partner_ids, source_named, content_hash, folded, created_by, created_at, updated_at, counted)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $6, $17, now(), now(), true))
  insert into bare_reach (activity_id, id, position, channel, measure, count, method, audience_new, scope, campaign_id, unit_id,
    district_id, day, counted)
  select $1, r.id, r.ordinality, r.channel, r.measure, r.count, r.method, coalesce(r.audience_new, 'unknown'), 'district', $2, $3, $4, $8, true
  from rows from (json_to_recordset($18::json) as (id uuid, channel text, measure text, count bigint, method text, audience_new text))
    with ordinality r`;

/** Inserts a second with so many at once; the tables start with as many rows as the real ones. */
export async function bareInserts(url: string, atOnce: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: atOnce });
  await pool.query('drop table if exists bare_activities, bare_reach');
  await pool.query('create table bare_activities (like activities including all)');
  await pool.query('create table bare_reach (like reach_entries including all)');
  let done = 0;
  const end = performance.now() + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const district = districts[(done * 37) % districts.length] as {
        kato: string;
        unitId: string;
      };
      const one = benchActivity(district.kato, done++);
      await pool.query({
        name: 'bare-insert',
        text: insert,
        values: [
          one.id,
          one.campaignId,
          district.unitId,
          one.districtId,
          one.kind,
          one.title,
          one.status,
          one.startsOn,
          one.place,
          one.description,
          one.schemes,
          one.audiences,
          one.languages,
          one.partnerIds,
          one.sourceNamed,
          Buffer.from(one.id),
          uuidv7(),
          JSON.stringify(one.reach),
        ],
      });
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const perSecond = done / ((performance.now() - began) / 1000);
  await pool.query('drop table bare_activities, bare_reach');
  await pool.end();
  return perSecond;
}
