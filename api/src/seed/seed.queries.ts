/** Bulk writes of registers and of the demo: one statement a table. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export async function upsertUnits(tx: Scoped, rows: readonly object[]): Promise<void> {
  await sql`
    insert into units (id, kind, position, population, record)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as (id text, kind text, position int, population int, record jsonb)
    on conflict (id) do update set kind = excluded.kind, position = excluded.position, population = excluded.population,
      record = excluded.record where units.record is distinct from excluded.record`.execute(tx);
}

export async function upsertDistricts(tx: Scoped, rows: readonly object[]): Promise<void> {
  await sql`
    insert into districts (id, unit_id, position, record)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as (id text, unit_id text, position int, record jsonb)
    on conflict (id) do update set position = excluded.position, record = excluded.record
      where districts.record is distinct from excluded.record`.execute(tx);
}

export async function upsertOrganisations(tx: Scoped, rows: readonly object[]): Promise<void> {
  await sql`
    insert into organisations (id, kind, bin, position, folded, record)
    select g.* from json_to_recordset(${JSON.stringify(rows)}::json)
      as g (id text, kind text, bin text, position int, folded text, record jsonb)
    -- One that people have added before the register knew it stays theirs.
    where not exists (select from organisations o where o.bin = g.bin and o.id <> g.id and o.is_public and o.status <> 'merged')
    on conflict (id) do update set bin = excluded.bin, position = excluded.position, folded = excluded.folded,
      record = excluded.record
    -- What an editor has changed is the editor's.
    where organisations.version = 1 and organisations.record is distinct from excluded.record`.execute(
    tx,
  );
}

export async function readSetting(tx: Scoped, key: string): Promise<unknown> {
  const row = await tx
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

export async function upsertSetting(tx: Scoped, key: string, value: unknown): Promise<void> {
  await sql`
    insert into settings (key, value) values (${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (key) do update set value = excluded.value`.execute(tx);
}

export async function hasCampaigns(tx: Scoped): Promise<boolean> {
  return (await tx.selectFrom('campaigns').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function hasSyntheticAccounts(tx: Scoped): Promise<boolean> {
  return (
    (await tx
      .selectFrom('accounts')
      .select('userId')
      .where('synthetic', '=', true)
      .limit(1)
      .executeTakeFirst()) !== undefined
  );
}

export async function insertCampaign(tx: Scoped, one: Campaign): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  await sql`
    insert into campaigns (id, letter_no, letter_on, subject, text, sender_unit_id, requests, schemes, scheme_codes, starts_on,
      deadline_at, closed_on, attribution, attribution_variants, status, synthetic)
    values (${one.id}, ${one.letterNo}, ${one.letterOn}, ${json(one.subject)}, ${json(one.text)}, ${one.senderUnitId},
      ${json(one.requests)}, ${json(one.schemes)}, ${one.schemes.map((scheme) => scheme.code)}, ${one.startsOn}, ${one.deadlineAt},
      ${one.closedOn}, ${json(one.attribution)}, ${json(one.attributionVariants)}, ${one.status}, ${one.synthetic})`.execute(
    tx,
  );
  await sql`
    insert into campaign_recipients (campaign_id, unit_id, position, acknowledged_at, incoming_no, extended_to)
    select ${one.id}, r."unitId", r.ordinality, r."acknowledgedAt", r."incomingNo", r."extendedTo"
    from rows from (json_to_recordset(${JSON.stringify(one.recipients)}::json) as ("unitId" text, "acknowledgedAt" timestamptz,
      "incomingNo" text, "extendedTo" timestamptz)) with ordinality r`.execute(tx);
}

export interface SeededAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly unitId: string;
  readonly districtIds: readonly string[];
  readonly department: string | null;
  readonly language: string;
  readonly featured: number | null;
  readonly createdAt: string;
  readonly passwordHash: string;
}

export async function insertDemoAccounts(
  tx: Scoped,
  rows: readonly SeededAccount[],
): Promise<void> {
  const given = JSON.stringify(rows);
  const columns = sql`(id text, name text, email text, role text, "unitId" text, "districtIds" text[], department text,
    language text, featured int, "createdAt" timestamptz, "passwordHash" text)`;
  await sql`insert into users (id, name, email, email_verified)
    select id, name, email, true from json_to_recordset(${given}::json) as ${columns}`.execute(tx);
  await sql`insert into credentials (id, account_id, provider_id, user_id, password)
    select id, id, 'credential', id, "passwordHash" from json_to_recordset(${given}::json) as ${columns}`.execute(
    tx,
  );
  await sql`insert into accounts (user_id, role, unit_id, district_ids, department, language, status, synthetic, featured, created_at)
    select id, role, "unitId", "districtIds", department, language, 'active', true, featured, "createdAt"
    from json_to_recordset(${given}::json) as ${columns}`.execute(tx);
}

/** Entries with their reach and questions, and the first line of each one's history. */
export async function insertDemoActivities(tx: Scoped, rows: readonly object[]): Promise<void> {
  const given = JSON.stringify(rows);
  await sql`
    insert into activities (id, campaign_id, unit_id, district_id, kind, title, status, review, starts_on, ends_on, starts_at_time,
      place, description, schemes, audiences, languages, partner_ids, joint_unit_ids, source_named, source_where, links,
      explanations, flags, excluded_reason, folded, content_hash, synthetic, created_by, created_at, updated_at)
    select id, "campaignId", "unitId", "districtId", kind, title, status, review, "startsOn", "endsOn", "startsAtTime", place,
      description, schemes, audiences, languages, "partnerIds", "jointUnitIds", "sourceNamed", "sourceWhere", links, explanations,
      flags, "excludedReason", folded, sha256(convert_to(id::text, 'UTF8')), true, "createdBy", "createdAt", "updatedAt"
    from json_to_recordset(${given}::json) as (id uuid, "campaignId" text, "unitId" text, "districtId" text, kind text, title text,
      status text, review text, "startsOn" date, "endsOn" date, "startsAtTime" text, place text, description text, schemes text[],
      audiences text[], languages text[], "partnerIds" text[], "jointUnitIds" text[], "sourceNamed" boolean, "sourceWhere" text,
      links text[], explanations jsonb, flags jsonb, "excludedReason" text, folded text, "createdBy" text, "createdAt" timestamptz,
      "updatedAt" timestamptz)`.execute(tx);
  await sql`
    insert into reach_entries (activity_id, id, position, channel, measure, count, method, method_note, period_from, period_to,
      audience_new, scope, organisation_id, link)
    select a.id, r.id, r.position, r.channel, r.measure, r.count, r.method, r."methodNote", r."periodFrom", r."periodTo",
      r."audienceNew", r.scope, r."organisationId", r.link
    from json_to_recordset(${given}::json) as a (id uuid, reach json)
    cross join lateral rows from (json_to_recordset(a.reach) as (id uuid, channel text, measure text, count bigint, method text,
      "methodNote" text, "periodFrom" date, "periodTo" date, "audienceNew" text, scope text, "organisationId" text, link text))
      with ordinality r (id, channel, measure, count, method, "methodNote", "periodFrom", "periodTo", "audienceNew", scope,
      "organisationId", link, position)`.execute(tx);
  await sql`
    insert into activity_queries (id, activity_id, unit_id, text, asked_by, asked_at, answer, answered_by, answered_at, withdrawn_at)
    select q.id, a.id, a."unitId", q.text, q."askedBy", q."askedAt", q.answer, q."answeredBy", q."answeredAt", q."withdrawnAt"
    from json_to_recordset(${given}::json) as a (id uuid, "unitId" text, queries json)
    cross join lateral json_to_recordset(a.queries) as q (id text, text text, "askedBy" text, "askedAt" timestamptz, answer text,
      "answeredBy" text, "answeredAt" timestamptz, "withdrawnAt" timestamptz)`.execute(tx);
  await sql`
    select audit_append(a."unitId", a."createdAt", a."createdBy", null, (select role from accounts where user_id = a."createdBy"),
      'activity.create', 'activity', a.id, 'job',
      json_build_object('status', json_build_array(null, a.status), 'kind', json_build_array(null, a.kind))::text)
    from (select * from json_to_recordset(${given}::json) as (id text, "unitId" text, "createdBy" text, "createdAt" timestamptz,
      status text, kind text) order by "unitId", "createdAt") a`.execute(tx);
}

export async function insertDemoPartnerships(tx: Scoped, rows: readonly object[]): Promise<void> {
  await sql`
    insert into partnerships (id, campaign_id, unit_id, organisation_id, district_ids, forms, status, agreed_on, ends_on,
      document_no, document_on, contact_position, contact_phone, schemes, note, content_hash, synthetic, created_by, created_at,
      updated_at)
    select id, "campaignId", "unitId", "organisationId", "districtIds", forms, status, "agreedOn", "endsOn", "documentNo",
      "documentOn", "contactPosition", "contactPhone", schemes, note, sha256(convert_to(id::text, 'UTF8')), true, "createdBy",
      "createdAt", "updatedAt"
    from json_to_recordset(${JSON.stringify(rows)}::json) as (id uuid, "campaignId" text, "unitId" text, "organisationId" text,
      "districtIds" text[], forms text[], status text, "agreedOn" date, "endsOn" date, "documentNo" text, "documentOn" date,
      "contactPosition" text, "contactPhone" text, schemes text[], note text, "createdBy" text, "createdAt" timestamptz,
      "updatedAt" timestamptz)`.execute(tx);
}

/** Proposals that wait for an editor, behind the register, each with the first line of its history. */
export async function insertDemoOrganisations(tx: Scoped, rows: readonly object[]): Promise<void> {
  const given = JSON.stringify(rows);
  const columns = sql`(id text, kind text, name jsonb, short text, bin text, "proposedBy" text, folded text, "createdBy" text,
    "createdAt" timestamptz, "updatedAt" timestamptz)`;
  await sql`
    insert into organisations (id, kind, bin, position, folded, record, status, is_public, proposed_by, content_hash, synthetic,
      created_by, created_at, updated_at)
    select id, kind, bin, 100000, folded, jsonb_build_object('name', name, 'short', short, 'aliases', '[]'::jsonb, 'note', null),
      'proposed', false, "proposedBy", sha256(convert_to(id, 'UTF8')), true, "createdBy", "createdAt", "updatedAt"
    from json_to_recordset(${given}::json) as ${columns}`.execute(tx);
  await sql`
    select audit_append("proposedBy", "createdAt", "createdBy", null, 'coordinator', 'organisation.propose', 'organisation', id,
      'job', json_build_object('short', json_build_array(null, short))::text)
    from json_to_recordset(${given}::json) as ${columns}`.execute(tx);
}
