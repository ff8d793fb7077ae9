import { type Kysely, sql } from 'kysely';

/** Activities with their reach, queries, partnerships; and the second wall, row-level security. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table activities (
      id uuid primary key,
      campaign_id text not null references campaigns,
      unit_id text not null references units,
      district_id text references districts,
      kind text not null,
      title text not null,
      status text not null check (status in ('draft', 'planned', 'held', 'cancelled')),
      review text not null default 'new' check (review in ('new', 'confirmed', 'queried', 'excluded')),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on or status = 'draft'),
      -- An entry counts on its last day.
      counts_on date not null generated always as (coalesce(ends_on, starts_on)) stored,
      starts_at_time text,
      place text,
      description text,
      schemes text[] not null default '{}',
      audiences text[] not null default '{}',
      languages text[] not null default '{}',
      partner_ids text[] not null default '{}',
      joint_unit_ids text[] not null default '{}',
      source_named boolean,
      source_where text,
      links text[] not null default '{}',
      explanations jsonb not null default '[]',
      flags jsonb not null default '[]',
      excluded_reason text,
      -- Kept by the trigger below: whether the entry counts in the figures.
      counted boolean not null default false,
      -- Names folded to one spelling (kk, ru, latin), for the search.
      folded text not null default '',
      content_hash bytea not null,
      synthetic boolean not null default false,
      created_by text not null references users,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      version int not null default 1
    )`.execute(db);
  await sql`create index activities_day on activities (unit_id, campaign_id, starts_on desc, id desc) where deleted_at is null`.execute(
    db,
  );
  await sql`create index activities_nation_day on activities (campaign_id, starts_on desc, id desc) where deleted_at is null`.execute(
    db,
  );
  await sql`create index activities_updated on activities (campaign_id, updated_at desc, id desc) where deleted_at is null`.execute(
    db,
  );
  await sql`create index activities_district on activities (district_id, starts_on, kind)`.execute(
    db,
  );
  await sql`create index activities_created_by on activities (created_by)`.execute(db);
  await sql`
    create table reach_entries (
      activity_id uuid not null references activities on delete cascade,
      id uuid not null,
      position int not null,
      channel text not null,
      measure text not null,
      count bigint check (count >= 0),
      method text not null,
      method_note text,
      period_from date,
      period_to date,
      audience_new text not null,
      scope text not null check (scope in ('district', 'unit', 'nation')),
      organisation_id text references organisations,
      link text,
      evidence_id text,
      -- Copies of the activity's, kept by the triggers: the maxima of media channels are read by index.
      campaign_id text not null,
      unit_id text not null,
      district_id text,
      day date not null,
      counted boolean not null,
      primary key (activity_id, id)
    )`.execute(db);
  await sql`create index reach_organisation on reach_entries (organisation_id) where organisation_id is not null`.execute(
    db,
  );
  const peak = sql`where counted and count is not null and measure in ('unique-accounts', 'unique-numbers', 'audience-people')`;
  await sql`create index reach_peak_unit on reach_entries (campaign_id, unit_id, channel, count desc) ${peak} and scope <> 'nation'`.execute(
    db,
  );
  await sql`create index reach_peak_district on reach_entries (campaign_id, unit_id, district_id, channel, count desc) ${peak} and scope <> 'nation'`.execute(
    db,
  );
  await sql`create index reach_peak_nation on reach_entries (campaign_id, channel, count desc) ${peak} and scope = 'nation'`.execute(
    db,
  );
  await sql`create index reach_usual on reach_entries (unit_id, district_id, channel, measure, day desc) include (count, activity_id) where counted and count is not null`.execute(
    db,
  );
  await sql`
    create table activity_queries (
      id text primary key,
      activity_id uuid not null references activities on delete cascade,
      unit_id text not null references units,
      text text not null,
      asked_by text not null references users,
      asked_at timestamptz not null,
      answer text,
      answered_by text references users,
      answered_at timestamptz,
      withdrawn_at timestamptz
    )`.execute(db);
  await sql`create index activity_queries_activity on activity_queries (activity_id)`.execute(db);
  await sql`create index activity_queries_unit on activity_queries (unit_id)`.execute(db);
  await sql`create index activity_queries_asked_by on activity_queries (asked_by)`.execute(db);
  await sql`create index activity_queries_answered_by on activity_queries (answered_by)`.execute(
    db,
  );
  await sql`
    create table partnerships (
      id uuid primary key,
      campaign_id text not null references campaigns,
      unit_id text not null references units,
      organisation_id text not null references organisations,
      district_ids text[] not null default '{}',
      forms text[] not null default '{}',
      status text not null check (status in ('proposed', 'agreed', 'active', 'completed', 'declined')),
      agreed_on date,
      ends_on date,
      document_no text,
      document_on date,
      contact_position text,
      contact_phone text,
      schemes text[] not null default '{}',
      note text,
      content_hash bytea not null,
      synthetic boolean not null default false,
      created_by text not null references users,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      version int not null default 1
    )`.execute(db);
  await sql`create unique index partnerships_once on partnerships (campaign_id, unit_id, organisation_id) where deleted_at is null`.execute(
    db,
  );
  await sql`create index partnerships_unit on partnerships (unit_id)`.execute(db);
  await sql`create index partnerships_organisation on partnerships (organisation_id)`.execute(db);
  await sql`create index partnerships_created_by on partnerships (created_by)`.execute(db);

  await scopeFunctions(db);
  for (const table of ['activities', 'reach_entries', 'activity_queries', 'partnerships'])
    await wall(db, table);
  await sql`grant select, insert, update on activities, activity_queries, partnerships to saqbol_app`.execute(
    db,
  );
  // Reach entries are replaced, never updated: their triggers count on it.
  await sql`grant select, insert, delete on reach_entries to saqbol_app`.execute(db);
}

/** What withScope set for this transaction; nothing set: nothing seen. */
async function scopeFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function scope_territory() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('saqbol.territory', true), '') $$`.execute(db);
  await sql`
    create function scope_unit() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('saqbol.unit', true), '') $$`.execute(db);
}

async function wall(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  await sql`
    create policy read_territory on ${name} for select to saqbol_app using (
      (select scope_territory()) in ('nation', 'system')
      or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit())))`.execute(db);
  await sql`
    create policy write_own_unit on ${name} for all to saqbol_app using (
      (select scope_territory()) = 'system'
      or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit())))
    with check (
      (select scope_territory()) = 'system'
      or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit())))`.execute(db);
  // Triggers, migrations and jobs of the owner.
  await sql`create policy owner_all on ${name} to current_user using (true) with check (true)`.execute(
    db,
  );
}
