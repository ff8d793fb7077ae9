/** Takes the rows of an import in: some statements for all of them, inside one transaction. */
import { reviewTransitions } from '@saqbol/shared/activities/activity.states.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';
import type { StoredImport } from './imports.queries.ts';

interface Writer {
  readonly userId: string;
  readonly role: string;
  /** The domain's instant. */
  readonly now: string;
}

/** The facts of a row as columns. */
const factsRecord = sql`json_to_record(r.facts) as f ("districtId" text, kind text, title text, status text,
  "startsOn" date, "endsOn" date, "startsAtTime" text, place text, description text, schemes text[], audiences text[],
  languages text[], "partnerIds" text[], "jointUnitIds" text[], "sourceNamed" boolean, "sourceWhere" text, links text[],
  explanations jsonb, flags jsonb, folded text)`;
const factsColumns = sql`district_id, kind, title, status, starts_on, ends_on, starts_at_time, place, description, schemes,
  audiences, languages, partner_ids, joint_unit_ids, source_named, source_where, links, explanations, flags, folded`;
const factsValues = sql`f."districtId", f.kind, f.title, f.status, f."startsOn", f."endsOn", f."startsAtTime", f.place,
  f.description, f.schemes, f.audiences, f.languages, f."partnerIds", f."jointUnitIds", f."sourceNamed", f."sourceWhere",
  f.links, f.explanations, f.flags, f.folded`;
const reachRecord = sql`rows from (json_to_recordset(r.facts -> 'reach') as (id uuid, channel text, measure text,
  count bigint, method text, "methodNote" text, "periodFrom" date, "periodTo" date, "audienceNew" text, scope text,
  "organisationId" text, link text, "evidenceId" text)) with ordinality e`;
const reachColumns = sql`activity_id, campaign_id, unit_id, district_id, day, counted, id, position, channel, measure, count,
  method, method_note, period_from, period_to, audience_new, scope, organisation_id, link, evidence_id`;
const reachValues = sql`a.id, a.campaign_id, a.unit_id, a.district_id, a.counts_on, a.counted, e.id, e.ordinality, e.channel,
  e.measure, e.count, e.method, e."methodNote", e."periodFrom", e."periodTo", e."audienceNew", e.scope,
  e."organisationId", e.link, e."evidenceId"`;

/** @returns false where another import was faster with one of the rows: then nothing may be kept of it */
export async function insertNewEntries(
  tx: Scoped,
  { id, campaignId, unitId, counts }: StoredImport,
  { userId, now }: Writer,
): Promise<boolean> {
  const chosen = sql`r.import_id = ${id} and r.outcome = 'new'`;
  await sql`
    insert into activities (id, campaign_id, unit_id, ${factsColumns}, content_hash, created_by, created_at, updated_at)
    select r.activity_id, ${campaignId}, ${unitId}, ${factsValues}, decode(r.row_key, 'hex'), ${userId}, ${now}, ${now}
    from import_rows r cross join lateral ${factsRecord} where ${chosen}`.execute(tx);
  await insertReachOf(tx, chosen);
  // A row whose entry was deleted since it first came gives its key to the new entry.
  const keys = await sql`
    insert into import_keys as k (unit_id, campaign_id, row_key, activity_id)
    select ${unitId}, ${campaignId}, r.row_key, r.activity_id from import_rows r
    where r.import_id = ${id} and r.outcome = 'new'
    on conflict (unit_id, campaign_id, row_key) do update set activity_id = excluded.activity_id
      where exists (select from activities a where a.id = k.activity_id and a.deleted_at is not null)`.execute(
    tx,
  );
  return keys.numAffectedRows === BigInt(counts.new);
}

const reviewAfterEdit = JSON.stringify(
  Object.fromEntries(
    Object.entries(reviewTransitions).map(([from, { edit }]) => [from, edit ?? from]),
  ),
);

/** So many at a time: the trigger compares every changed row with every other. */
const changedAtOnce = 500;

/** The activities before their reach, on which the triggers count. */
export async function updateChangedEntries(
  tx: Scoped,
  { id, counts }: StoredImport,
  { now }: Writer,
): Promise<void> {
  const all = sql`select * from import_rows where import_id = ${id} and outcome = 'changed' order by position`;
  for (let from = 0; from < counts.changed; from += changedAtOnce) {
    await sql`
      update activities a set (${factsColumns}) = (select ${factsValues} from ${factsRecord}),
        review = ${reviewAfterEdit}::json ->> a.review, updated_at = ${now}, version = version + 1, facts_version = version + 1
      from (${all} offset ${from} limit ${changedAtOnce}) r where a.id = r.activity_id`.execute(tx);
  }
  const changed = sql`r.import_id = ${id} and r.outcome = 'changed'`;
  await sql`
    delete from reach_entries e using import_rows r where ${changed} and e.activity_id = r.activity_id`.execute(
    tx,
  );
  await insertReachOf(tx, changed);
}

/**
 * The numbers of the rows, with the facts of their activities. A statement of its own: a join with
 * rows that were just made in the same one would have no index.
 */
async function insertReachOf(tx: Scoped, chosen: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into reach_entries (${reachColumns})
    select ${reachValues} from import_rows r join activities a on a.id = r.activity_id
    cross join lateral ${reachRecord} where ${chosen}`.execute(tx);
}

/** The history of each entry; the chain of the unit is held from here to the commit. */
export async function appendRowAudits(
  tx: Scoped,
  { id, unitId }: StoredImport,
  { userId, role, now }: Writer,
): Promise<void> {
  await sql`
    select audit_append_many(${unitId}, ${now}, ${userId}, ${role}, 'import', 'activity',
      array_agg(case outcome when 'new' then 'activity.create' else 'activity.edit' end order by position),
      array_agg(activity_id::text order by position), array_agg(audit order by position))
    from import_rows where import_id = ${id} and outcome in ('new', 'changed')`.execute(tx);
}

/** Closes the import; of its rows those with errors stay, for the workbook that is handed back. */
export async function closeImport(
  tx: Scoped,
  { id }: StoredImport,
  taken: string,
  now: string,
): Promise<void> {
  await sql`
    update imports set state = 'committed', taken = ${taken}, committed_at = ${now} where id = ${id}`.execute(
    tx,
  );
  await sql`delete from import_rows where import_id = ${id} and outcome <> 'wrong'`.execute(tx);
}

/** Holds the import to the end of the transaction. @returns whether it can still be taken in */
export async function lockChecked(tx: Scoped, { id, planDigest }: StoredImport): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select state = 'checked' and is_kept and plan_digest = ${planDigest} as stands from imports where id = ${id} for update`.execute(
    tx,
  );
  return rows[0]?.stands ?? false;
}

/** Holds the entries that the import corrects to the end of the transaction. */
export async function lockChangedEntries(tx: Scoped, { id }: StoredImport): Promise<void> {
  await sql`
    select from activities where id in (
      select activity_id from import_rows where import_id = ${id} and outcome = 'changed')
    order by id for no key update`.execute(tx);
}
