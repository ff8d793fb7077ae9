import { type Kysely, sql } from 'kysely';

/** Sign-in tables in the shape that better-auth expects; rights, links and throttling are our own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table users (
      id text primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null default false,
      image text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table sessions (
      id text primary key,
      token text not null unique,
      user_id text not null references users on delete cascade,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index sessions_user on sessions (user_id)`.execute(db);
  await sql`
    create table credentials (
      id text primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references users on delete cascade,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index credentials_user on credentials (user_id)`.execute(db);
  await sql`
    create table verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index verifications_identifier on verifications (identifier)`.execute(db);
  await sql`
    create table accounts (
      user_id text primary key references users on delete cascade,
      role text not null check (role in ('officer', 'coordinator', 'observer', 'reviewer', 'editor', 'administrator')),
      unit_id text not null references units,
      district_ids text[] not null default '{}',
      department text,
      language text not null default 'kk' check (language in ('kk', 'ru', 'en')),
      status text not null check (status in ('invited', 'active', 'disabled')),
      synthetic boolean not null default false,
      featured int,
      last_seen_at timestamptz,
      created_at timestamptz not null,
      version int not null default 1
    )`.execute(db);
  await sql`create index accounts_unit on accounts (unit_id)`.execute(db);
  await sql`
    create table links (
      id text primary key,
      purpose text not null check (purpose in ('invitation', 'password-reset')),
      token_hash bytea not null unique,
      user_id text not null references users on delete cascade,
      created_by text references users,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index links_user on links (user_id)`.execute(db);
  await sql`create index links_created_by on links (created_by)`.execute(db);
  await sql`
    create table sign_in_failures (
      account_key text not null,
      address text not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index sign_in_failures_account on sign_in_failures (account_key, at)`.execute(
    db,
  );
  await sql`create index sign_in_failures_address on sign_in_failures (address, at)`.execute(db);
  await sql`
    create table idempotency_keys (
      owner text not null,
      endpoint text not null,
      key text not null,
      body_hash bytea not null,
      status int,
      response jsonb,
      created_at timestamptz not null default clock_timestamp(),
      primary key (owner, endpoint, key)
    )`.execute(db);
  await sql`create index idempotency_keys_created on idempotency_keys (created_at)`.execute(db);
  await sql`
    grant select, insert, update, delete on users, sessions, credentials, verifications, accounts, links,
      sign_in_failures, idempotency_keys to saqbol_app`.execute(db);
}
