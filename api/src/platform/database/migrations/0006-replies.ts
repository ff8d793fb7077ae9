import { type Kysely, sql } from 'kysely';

/** Replies with their frozen versions, marks, comments, extensions, declarations; files and letterheads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      id text primary key,
      unit_id text not null references units,
      purpose text not null check (purpose in ('memorandum', 'signed-reply', 'letterhead')),
      name text not null,
      type text not null,
      size bigint not null,
      sha256 text not null,
      -- What was read of the file: of a CMS signature the signer (masked), time and digest.
      details jsonb not null default '{}',
      created_by text not null references users,
      created_at timestamptz not null,
      -- A letterhead out of use; other files are evidence and stay.
      retired_at timestamptz check (retired_at is null or purpose = 'letterhead'),
      retired_by text references users
    )`.execute(db);
  await sql`create index files_unit on files (unit_id, created_at, id)`.execute(db);
  for (const column of ['created_by', 'retired_by']) {
    await sql`create index ${sql.ref(`files_${column}`)} on files (${sql.ref(column)})`.execute(db);
  }
  // One letterhead a unit is in use.
  await sql`create unique index files_letterhead on files (unit_id)
    where purpose = 'letterhead' and retired_at is null`.execute(db);
  await sql`alter table partnerships add column document_id text references files`.execute(db);
  await sql`create index partnerships_document on partnerships (document_id)`.execute(db);
  await sql`
    create table replies (
      campaign_id text not null references campaigns,
      unit_id text not null references units,
      state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'resubmitted', 'accepted')),
      content jsonb not null default '{}',
      -- The first submission's instant and lateness, decided once.
      submitted_at timestamptz,
      late boolean,
      delay_ms bigint,
      version_count int not null default 0,
      outgoing_no text,
      outgoing_on date,
      signed_file_id text references files,
      committee_incoming_no text,
      committee_incoming_on date,
      claimed_by text references users,
      claimed_at timestamptz,
      accepted_at timestamptz,
      accepted_by text references users,
      return_reason text,
      -- Who moved it last, and when: told to whoever came too late.
      moved_by text references users,
      moved_at timestamptz,
      updated_at timestamptz,
      version int not null default 1,
      primary key (campaign_id, unit_id),
      foreign key (campaign_id, unit_id) references campaign_recipients (campaign_id, unit_id)
    )`.execute(db);
  for (const column of ['unit_id', 'signed_file_id', 'claimed_by', 'accepted_by', 'moved_by']) {
    await sql`create index ${sql.ref(`replies_${column}`)} on replies (${sql.ref(column)})`.execute(
      db,
    );
  }
  await sql`create sequence receipt_numbers`.execute(db);
  await sql`
    create table reply_versions (
      campaign_id text not null,
      unit_id text not null,
      n int not null,
      submitted_at timestamptz not null,
      submitted_by text not null references users,
      receipt_no text not null unique,
      digest text not null,
      rule_set text not null,
      -- The frozen version as text, whose sha256 is the digest: never changed.
      frozen text not null,
      -- Accounts that entered any of it: they do not review it.
      entered_by text[] not null,
      -- What it lacked when submitted, open marks aside: the board reads it without the text.
      lacks jsonb not null,
      activity_count int not null,
      primary key (campaign_id, unit_id, n),
      foreign key (campaign_id, unit_id) references replies (campaign_id, unit_id)
    )`.execute(db);
  await sql`create index reply_versions_submitted_by on reply_versions (submitted_by)`.execute(db);
  // The version of an entry in which its facts were last written; a verdict moves `version` alone.
  await sql`alter table activities add column facts_version int not null default 1`.execute(db);
  // Which entries, in which version of their facts: "changed since submission" is a join.
  await sql`
    create table reply_version_entries (
      campaign_id text not null,
      unit_id text not null,
      n int not null,
      activity_id uuid not null references activities,
      facts_version int not null,
      primary key (campaign_id, unit_id, n, activity_id),
      foreign key (campaign_id, unit_id, n) references reply_versions (campaign_id, unit_id, n)
    )`.execute(db);
  await sql`create index reply_version_entries_activity on reply_version_entries (activity_id)`.execute(
    db,
  );
  await sql`
    create table reply_marks (
      id text primary key,
      campaign_id text not null,
      unit_id text not null,
      n int not null,
      number int not null,
      target text not null check (target in ('request', 'field', 'entry')),
      key text not null,
      text text not null,
      made_by text not null references users,
      made_at timestamptz not null,
      answer text,
      answered_at timestamptz,
      settled_at timestamptz,
      foreign key (campaign_id, unit_id, n) references reply_versions (campaign_id, unit_id, n)
    )`.execute(db);
  await sql`create index reply_marks_version on reply_marks (campaign_id, unit_id, n)`.execute(db);
  await sql`create index reply_marks_made_by on reply_marks (made_by)`.execute(db);
  await sql`
    create table reply_comments (
      id text primary key,
      campaign_id text not null,
      unit_id text not null,
      text text not null,
      made_by text not null references users,
      made_at timestamptz not null,
      foreign key (campaign_id, unit_id) references replies (campaign_id, unit_id)
    )`.execute(db);
  await sql`create index reply_comments_reply on reply_comments (campaign_id, unit_id)`.execute(db);
  await sql`create index reply_comments_made_by on reply_comments (made_by)`.execute(db);
  await sql`
    create table reply_extensions (
      id text primary key,
      campaign_id text not null,
      unit_id text not null,
      reason text not null,
      asked_until timestamptz not null,
      asked_by text not null references users,
      asked_at timestamptz not null,
      status text not null default 'asked' check (status in ('asked', 'granted', 'refused')),
      granted_until timestamptz,
      decided_by text references users,
      decided_at timestamptz,
      decision_note text,
      foreign key (campaign_id, unit_id) references replies (campaign_id, unit_id)
    )`.execute(db);
  await sql`create index reply_extensions_reply on reply_extensions (campaign_id, unit_id)`.execute(
    db,
  );
  await sql`create index reply_extensions_asked_by on reply_extensions (asked_by)`.execute(db);
  await sql`create index reply_extensions_decided_by on reply_extensions (decided_by)`.execute(db);
  await sql`
    create table reply_declarations (
      campaign_id text not null,
      unit_id text not null,
      district_id text not null references districts,
      reason_kk text not null,
      reason_ru text not null,
      declared_by text not null references users,
      declared_at timestamptz not null,
      primary key (campaign_id, unit_id, district_id),
      foreign key (campaign_id, unit_id) references replies (campaign_id, unit_id)
    )`.execute(db);
  await sql`create index reply_declarations_district on reply_declarations (district_id)`.execute(
    db,
  );
  await sql`create index reply_declarations_declared_by on reply_declarations (declared_by)`.execute(
    db,
  );

  // What a reply lacks of the entries: few rows once the coordinator has been through them.
  await sql`create index activities_unsettled on activities (campaign_id, unit_id, review)
    where deleted_at is null and status = 'held' and review in ('new', 'queried')`.execute(db);
  await sql`create index activities_unexplained on activities (campaign_id, unit_id)
    where deleted_at is null and flags @> '[{"reason": null}]'`.execute(db);

  const own = [
    'files',
    'replies',
    'reply_versions',
    'reply_version_entries',
    'reply_marks',
    'reply_comments',
    'reply_extensions',
    'reply_declarations',
  ];
  for (const table of own) await wall(db, table);
  await sql`grant select, insert, update on replies, reply_marks, reply_extensions to saqbol_app`.execute(
    db,
  );
  await sql`grant select, insert on files, reply_versions, reply_version_entries, reply_comments to saqbol_app`.execute(
    db,
  );
  await sql`grant update (retired_at, retired_by) on files to saqbol_app`.execute(db);
  await sql`grant select, insert, update, delete on reply_declarations to saqbol_app`.execute(db);
  await sql`grant usage on sequence receipt_numbers to saqbol_app`.execute(db);
  // An extension moves the deadline of its recipient and nothing else of the letter.
  await sql`grant update (extended_to) on campaign_recipients to saqbol_app`.execute(db);
  // One reply a recipient, made when the letter is published; those of letters published before too.
  await sql`
    create function make_reply() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into replies (campaign_id, unit_id) values (new.campaign_id, new.unit_id) on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger recipients_have_replies after insert on campaign_recipients
    for each row execute function make_reply()`.execute(db);
  await sql`insert into replies (campaign_id, unit_id) select campaign_id, unit_id from campaign_recipients on conflict do nothing`.execute(
    db,
  );
}

/** Read within the territory; written by the unit itself or, for its verdicts, by the Committee. */
async function wall(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  const condition = sql`(select scope_territory()) in ('nation', 'system')
    or ((select scope_territory()) = 'unit' and unit_id = (select scope_unit()))`;
  await sql`create policy territory on ${name} for all to saqbol_app using (${condition}) with check (${condition})`.execute(
    db,
  );
  await sql`create policy owner_all on ${name} to current_user using (true) with check (true)`.execute(
    db,
  );
}
