import { type Kysely, sql } from 'kysely';

/** Settings of the installation, registers, campaigns. Readable by all who are signed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Cluster-wide and shared by databases of one server: may exist already.
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'saqbol_app') then
        create role saqbol_app nologin;
      end if;
      if not pg_has_role(current_user, 'saqbol_app', 'member') then
        execute format('grant saqbol_app to %I', current_user);
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
  await sql`grant usage on schema public to saqbol_app`.execute(db);
  await sql`
    create table settings (
      key text primary key,
      value jsonb not null
    )`.execute(db);
  await sql`
    create table units (
      id text primary key,
      kind text not null check (kind in ('oblast', 'city', 'central', 'committee')),
      position int not null,
      population int check (population > 0),
      record jsonb not null
    )`.execute(db);
  await sql`
    create table districts (
      id text primary key check (id ~ '^[0-9]{9}$'),
      unit_id text not null references units,
      position int not null,
      record jsonb not null
    )`.execute(db);
  await sql`create index districts_unit on districts (unit_id)`.execute(db);
  await sql`
    create table organisations (
      id text primary key,
      kind text not null,
      bin text unique,
      position int not null,
      -- Names and aliases folded to one spelling (kk, ru, latin), for the search.
      folded text not null,
      record jsonb not null
    )`.execute(db);
  await sql`
    create table campaigns (
      id text primary key,
      letter_no text not null,
      letter_on date not null,
      subject jsonb not null,
      text jsonb not null,
      sender_unit_id text not null references units,
      requests jsonb not null,
      schemes jsonb not null,
      scheme_codes text[] not null,
      starts_on date not null,
      deadline_at timestamptz not null,
      closed_on date,
      attribution jsonb not null,
      attribution_variants jsonb not null,
      status text not null check (status in ('draft', 'published', 'closed', 'archived')),
      synthetic boolean not null default false,
      version int not null default 1
    )`.execute(db);
  await sql`create index campaigns_sender on campaigns (sender_unit_id)`.execute(db);
  await sql`
    create table campaign_recipients (
      campaign_id text not null references campaigns,
      unit_id text not null references units,
      position int not null,
      acknowledged_at timestamptz,
      incoming_no text,
      extended_to timestamptz,
      primary key (campaign_id, unit_id)
    )`.execute(db);
  await sql`create index campaign_recipients_unit on campaign_recipients (unit_id)`.execute(db);
  await sql`grant select on settings, units, districts, organisations, campaigns, campaign_recipients to saqbol_app`.execute(
    db,
  );
}
