/** Entries by the hundred thousand, made by the database itself; equal numbers give equal entries. */
import type { Scoped } from '@saqbol/api/platform/database/scope.ts';
import { type RawBuilder, sql } from 'kysely';

/** Entries of one statement. */
const chunk = 50_000;

/** A number below `below` that hangs on the entry and on what it is drawn for, and on nothing else. */
function draw(what: number, below: number): RawBuilder<number> {
  return sql`((hashint8(i * 64 + ${sql.lit(what)}) & 2147483647) % ${sql.lit(below)})`;
}

/** One officer a district, with a session whose token is `bench <district>`. */
export async function insertOfficers(tx: Scoped): Promise<void> {
  await sql`insert into users (id, name, email, email_verified)
    select 'bench-' || d.id, 'Bench ' || d.id, d.id || '@bench.example', true from districts d`.execute(
    tx,
  );
  await sql`insert into accounts (user_id, role, unit_id, district_ids, status, created_at)
    select 'bench-' || d.id, 'officer', d.unit_id, array[d.id], 'active', '2026-03-02T04:00:00Z' from districts d`.execute(
    tx,
  );
  await sql`insert into sessions (id, token, user_id, expires_at)
    select 'bench-' || d.id, 'bench ' || d.id, 'bench-' || d.id, '2126-01-01' from districts d`.execute(
    tx,
  );
}

/** Entries number `from` … `to` − 1, each with three reach entries, with the triggers on or off. */
export async function insertEntries(
  tx: Scoped,
  campaignId: string,
  from: number,
  to: number,
): Promise<void> {
  for (let start = from; start < to; start += chunk) {
    const range = sql`generate_series(${sql.lit(start)}::bigint, ${sql.lit(Math.min(start + chunk, to) - 1)}::bigint) i`;
    await insertActivities(tx, campaignId, range);
    await insertReach(tx, range);
  }
}

const idOf = sql`('019c' || lpad(to_hex(i), 8, '0') || '7' || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid`;
const day = sql`(date '2026-03-02' + ${draw(3, 30)}::int)`;

/** Where `counted` and the copies of reach are not kept by triggers, they are computed by the same rule. */
async function insertActivities(
  tx: Scoped,
  campaignId: string,
  range: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    with drawn as (
      select i, ${idOf} as id, ${draw(1, 228)} as place, ${draw(2, 14)} as kind, ${day} as day, ${draw(4, 100)} as state,
        ${draw(5, 100)} as verdict, ${draw(6, 6)} as scheme, ${draw(7, 12)} as audience, ${draw(8, 150)} as partner,
        ${draw(9, 3)} as source, ${draw(10, 50)} as wide
      from ${range}),
    lists as (
      select (select array_agg(id order by position) from districts) as districts,
        (select array_agg(id order by position) from organisations) as organisations,
        (select scheme_codes from campaigns where id = ${campaignId}) as schemes,
        '{meeting,door-to-door,round-table,broadcast,press,social-post,messenger,sms-push,outdoor,leaflets,screens,lesson,staff-training,hotline}'::text[] as kinds,
        '{general,pensioners,students,pupils-parents,public-sector,private-sector,entrepreneurs,shareholders,rural,disabilities,fraud-victims,other}'::text[] as audiences)
    insert into activities (id, campaign_id, unit_id, district_id, kind, title, status, review, starts_on, place, description,
      schemes, audiences, languages, partner_ids, source_named, counted, folded, content_hash, created_by, created_at, updated_at)
    select d.id, ${campaignId}, t.unit_id, case when wide = 0 then null else t.id end, kinds[kind + 1],
      'Кездесу № ' || i, case when state < 2 then 'planned' when state < 4 then 'draft' else 'held' end,
      case when verdict < 70 then 'new' when verdict < 97 then 'confirmed' when verdict < 98 then 'queried' else 'excluded' end,
      day, 'Мәдениет үйі', 'Азаматтарға интернет-алаяқтықтың жаңа тәсілдері түсіндірілді, буклеттер таратылды.',
      array[schemes[scheme + 1]] || case when verdict % 3 = 0 then array[schemes[(scheme + 1) % 6 + 1]] else '{}' end,
      array[audiences[audience + 1]] || case when verdict % 4 = 0 then array[audiences[(audience + 5) % 12 + 1]] else '{}' end,
      '{kk}', case when partner < cardinality(organisations) then array[organisations[partner + 1]] else '{}' end,
      case source when 0 then true when 1 then false end, state >= 4 and verdict <> 97 and verdict < 98,
      'кездесу № ' || i, sha256(d.id::text::bytea), 'bench-' || t.id, day + interval '12 hours', day + interval '12 hours'
    from drawn d cross join lists cross join lateral (select * from districts where id = districts[place + 1]) t`.execute(
    tx,
  );
}

/** Channel, measure, method and a usual size of the three numbers of a kind. */
const numbers = sql`(values
  (0, 1, 'in-person', 'attendees', 'counted', 90), (0, 2, 'leaflet', 'items-handed-out', 'counted', 150), (0, 3, 'social', 'unique-accounts', 'platform', 900),
  (1, 1, 'door-to-door', 'persons-visited', 'counted', 60), (1, 2, 'leaflet', 'items-handed-out', 'counted', 80), (1, 3, 'in-person', 'reactions', 'estimate', 20),
  (2, 1, 'tv', 'audience-people', 'metered', 60000), (2, 2, 'tv', 'audience-contacts', 'metered', 200000), (2, 3, 'radio', 'audience-contacts', 'estimate', 40000),
  (3, 1, 'messenger', 'unique-accounts', 'platform', 4000), (3, 2, 'messenger', 'views', 'platform', 12000), (3, 3, 'website', 'views', 'platform', 5000),
  (4, 1, 'social', 'unique-accounts', 'platform', 7000), (4, 2, 'social', 'impressions', 'platform', 30000), (4, 3, 'social', 'reactions', 'platform', 300))
  n (family, position, channel, measure, method, size)`;

async function insertReach(tx: Scoped, range: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into reach_entries (activity_id, id, position, channel, measure, count, method, audience_new, scope, campaign_id,
      unit_id, district_id, day, counted)
    select a.id, md5(i || ' ' || n.position)::uuid, n.position, n.channel, n.measure,
      case when ${draw(20, 33)} = n.position then null else 1 + (n.size * (${draw(21, 1000)} + 10 * n.position))::bigint / 500 end,
      n.method, (array['new', 'new', 'unknown', 'repeat'])[${draw(22, 4)} + 1],
      -- A few media entries are national.
      case when n.family >= 2 and ${draw(23, 400)} = 0 then 'nation' when a.district_id is null then 'unit' else 'district' end,
      a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted
    from ${range} join activities a on a.id = ${idOf}
      join ${numbers} on n.family = case ${draw(2, 14)} when 1 then 1 when 3 then 2 when 4 then 3 when 6 then 3 when 7 then 3
        when 5 then 4 when 8 then 2 when 9 then 1 when 10 then 2 else 0 end`.execute(tx);
}

/** The first line of each entry's history, so that the audit is as large as it would be. Its hashes are no chain. */
export async function fillAudit(tx: Scoped): Promise<void> {
  await sql`truncate audit_entries, audit_heads`.execute(tx);
  await sql`
    insert into audit_entries (chain, position, at, recorded_at, actor_id, role, verb, entity, entity_id, way, changes, previous, hash)
    select unit_id, row_number() over (partition by unit_id order by id), created_at, created_at, created_by, 'officer',
      'activity.create', 'activity', id::text, 'screen', '{"kind":[null,"' || kind || '"],"status":[null,"' || status || '"]}',
      content_hash, content_hash from activities`.execute(tx);
  await sql`insert into audit_heads select chain, max(position), sha256(chain::bytea), sha256(chain::bytea) from audit_entries group by 1`.execute(
    tx,
  );
}
