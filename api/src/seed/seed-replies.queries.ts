/** The demo's replies: one statement a table. */
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** What stands in the row of each reply; the rows are there since the letter was published. */
export async function updateDemoReplies(tx: Scoped, rows: readonly object[]): Promise<void> {
  await sql`
    update replies r set state = g.state, content = g.content, submitted_at = g."submittedAt", late = g.late, delay_ms = g.delay,
      version_count = g."versionCount", outgoing_no = g."outgoingNo", outgoing_on = g."outgoingOn", claimed_by = g."claimedBy",
      claimed_at = g."claimedAt", accepted_by = g."acceptedBy", accepted_at = g."acceptedAt", return_reason = g."returnReason",
      moved_by = g."movedBy", moved_at = g."movedAt", updated_at = g."movedAt", version = 2
    from json_to_recordset(${JSON.stringify(rows)}::json) as g ("campaignId" text, "unitId" text, state text, content jsonb,
      "submittedAt" timestamptz, late boolean, delay bigint, "versionCount" int, "outgoingNo" text, "outgoingOn" date,
      "claimedBy" text, "claimedAt" timestamptz, "acceptedBy" text, "acceptedAt" timestamptz, "returnReason" text, "movedBy" text,
      "movedAt" timestamptz)
    where r.campaign_id = g."campaignId" and r.unit_id = g."unitId"`.execute(tx);
}

/** Versions with the entries that stand in them; the next receipt is numbered after them. */
export async function insertDemoVersions(tx: Scoped, rows: readonly object[]): Promise<void> {
  const given = JSON.stringify(rows);
  await sql`
    insert into reply_versions (campaign_id, unit_id, n, submitted_at, submitted_by, receipt_no, digest, rule_set, frozen, entered_by,
      lacks, activity_count)
    select "campaignId", "unitId", n, "submittedAt", "submittedBy", "receiptNo", digest, "ruleSet", frozen, "enteredBy", lacks,
      cardinality("entryIds")
    from json_to_recordset(${given}::json) as ("campaignId" text, "unitId" text, n int, "submittedAt" timestamptz,
      "submittedBy" text, "receiptNo" text, digest text, "ruleSet" text, frozen text, "enteredBy" text[], lacks jsonb,
      "entryIds" uuid[])`.execute(tx);
  await sql`
    insert into reply_version_entries (campaign_id, unit_id, n, activity_id, facts_version)
    select g."campaignId", g."unitId", g.n, a.id, a.facts_version
    from json_to_recordset(${given}::json) as g ("campaignId" text, "unitId" text, n int, "entryIds" uuid[])
    join activities a on a.id = any (g."entryIds")`.execute(tx);
  await sql`select setval('receipt_numbers', greatest(${rows.length}, 1), ${rows.length > 0})`.execute(
    tx,
  );
}

/** Marks, comments, extensions and declarations of the replies. */
export async function insertDemoTalk(tx: Scoped, rows: readonly object[]): Promise<void> {
  const given = JSON.stringify(rows);
  await sql`
    insert into reply_marks (id, campaign_id, unit_id, n, number, target, key, text, made_by, made_at, answer, answered_at, settled_at)
    select m.id, g."campaignId", g."unitId", m.n, m.number, m.target, m.key, m.text, m."madeBy", m."madeAt", m.answer,
      m."answeredAt", m."settledAt"
    from json_to_recordset(${given}::json) as g ("campaignId" text, "unitId" text, marks json)
    cross join lateral json_to_recordset(g.marks) as m (id text, n int, number int, target text, key text, text text, "madeBy" text,
      "madeAt" timestamptz, answer text, "answeredAt" timestamptz, "settledAt" timestamptz)`.execute(
    tx,
  );
  await sql`
    insert into reply_comments (id, campaign_id, unit_id, text, made_by, made_at)
    select c.id, g."campaignId", g."unitId", c.text, c."madeBy", c."madeAt"
    from json_to_recordset(${given}::json) as g ("campaignId" text, "unitId" text, comments json)
    cross join lateral json_to_recordset(g.comments) as c (id text, text text, "madeBy" text, "madeAt" timestamptz)`.execute(
    tx,
  );
  await sql`
    insert into reply_extensions (id, campaign_id, unit_id, reason, asked_until, asked_by, asked_at, status, granted_until, decided_by,
      decided_at, decision_note)
    select e.id, g."campaignId", g."unitId", e.reason, e."askedUntil", e."askedBy", e."askedAt", e.status, e."grantedUntil",
      e."decidedBy", e."decidedAt", e."decisionNote"
    from json_to_recordset(${given}::json) as g ("campaignId" text, "unitId" text, extensions json)
    cross join lateral json_to_recordset(g.extensions) as e (id text, reason text, "askedUntil" timestamptz, "askedBy" text,
      "askedAt" timestamptz, status text, "grantedUntil" timestamptz, "decidedBy" text, "decidedAt" timestamptz,
      "decisionNote" text)`.execute(tx);
  await sql`
    insert into reply_declarations (campaign_id, unit_id, district_id, reason_kk, reason_ru, declared_by, declared_at)
    select g."campaignId", g."unitId", d."districtId", d."reasonKk", d."reasonRu", d."declaredBy", d."declaredAt"
    from json_to_recordset(${given}::json) as g ("campaignId" text, "unitId" text, declarations json)
    cross join lateral json_to_recordset(g.declarations) as d ("districtId" text, "reasonKk" text, "reasonRu" text,
      "declaredBy" text, "declaredAt" timestamptz)`.execute(tx);
}
