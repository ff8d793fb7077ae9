/** The second wall alone: row-level security, whatever a statement of the API forgets. */
import { type ScopeOf, withScope } from '@saqbol/api/platform/database/scope.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActorName, actorId, actors, districts } from '../helpers/actors.ts';
import { createTestApi, type TestApi } from '../helpers/api.ts';
import { activityBody, partnershipBody } from '../helpers/builders.ts';
import { upload } from '../helpers/files.ts';
import { csvRows, meetingRow } from '../helpers/import-rows.ts';
import { commitImport, uploadImport } from '../helpers/imports.ts';
import { must, replyIn, replyPath } from '../helpers/replies.ts';
import { organisationBody } from './stage-organisation.ts';

let api: TestApi;
const tables = [
  'activities',
  'reach_entries',
  'activity_queries',
  'partnerships',
  'figure_deltas',
  'figure_days',
  'figure_totals',
  'audit_entries',
  'reply_versions',
  'reply_version_entries',
  'reply_marks',
  'reply_comments',
  'reply_extensions',
  'reply_declarations',
  'files',
] as const;

beforeAll(async () => {
  api = await createTestApi();
  const entry = activityBody();
  await api.as('officerKokshetau').post('/api/v1/activities', entry);
  await api
    .as('coordinatorAqmola')
    .post(`/api/v1/activities/${entry.id}/queries`, { text: 'Саны дұрыс па?' });
  await api
    .as('coordinatorAqmola')
    .post('/api/v1/activities', activityBody({ title: 'Екінші іс-шара' }));
  await api.as('coordinatorAqmola').post('/api/v1/partnerships', partnershipBody());
  await sql`select compact_figures()`.execute(api.owner.db);
  await api
    .as('coordinatorAqmola')
    .post('/api/v1/activities', activityBody({ title: 'Үшінші іс-шара' }));
  await talkAboutReply();
  must(await upload(api, 'coordinatorAqmola', { purpose: 'memorandum' }));
  const file = csvRows([meetingRow({ title: 'Қорытынды жиналыс' }), meetingRow({ kind: 'Той' })]);
  const { body: checked } = must(await uploadImport(api, 'coordinatorAqmola', file));
  must(await commitImport(api, 'coordinatorAqmola', checked.id, 'good'));
});
afterAll(() => api.close());

/** A reply with everything that there can be around it. */
async function talkAboutReply(): Promise<void> {
  await replyIn(api, 'draft');
  const path = replyPath();
  const coordinator = api.as('coordinatorAqmola');
  const reason = { kk: 'Су тасқыны', ru: 'Паводок' };
  must(
    await coordinator.post(`${path}/declarations`, { districtId: districts.stepnogorsk, reason }),
  );
  const asked = { until: '2026-03-14T19:00:00Z', reason: 'Жиын кейінге қалды' };
  must(await coordinator.post(`${path}/extension`, asked));
  must(await coordinator.post(`${path}/submit`, {}));
  must(await coordinator.post(`${path}/comments`, { text: 'Ұсындық' }));
  const mark = { target: 'request', key: 'R2', text: 'Банк жоқ' };
  must(await api.as('reviewer').post(`${path}/marks`, mark));
}

test('a reply is one of 24 to the nation, the only one to its unit, and changed by no other unit', async () => {
  expect(await countIn('system', 'replies')).toBe(24);
  expect(await countIn(scopeOf('reviewer'), 'replies')).toBe(24);
  expect(await countIn(scopeOf('coordinatorBank'), 'replies')).toBe(1);
  expect(await countIn(scopeOf('administrator'), 'replies')).toBe(0);
  const changed = await withScope(
    api.services.database.db,
    scopeOf('coordinatorPavlodar'),
    'write',
    (tx) => sql`update replies set state = 'accepted' where unit_id = 'KZ-11'`.execute(tx),
  );
  expect(changed.numAffectedRows ?? 0n).toBe(0n);
});

test.each(['imports', 'import_rows', 'import_keys'])(
  '%s are read within the own unit and by nobody else, the Committee neither',
  async (table) => {
    const whole = await countIn('system', table);
    expect(whole).toBeGreaterThan(0);
    expect(await countIn(scopeOf('officerKokshetau'), table)).toBe(whole);
    for (const name of ['reviewer', 'officerPavlodar', 'administrator'] as const)
      expect(await countIn(scopeOf(name), table), name).toBe(0);
  },
);

function scopeOf(name: ActorName): ScopeOf {
  return { userId: actorId(name), ...actors[name] };
}

async function countIn(who: ScopeOf, table: string): Promise<number> {
  return withScope(api.services.database.db, who, 'read', async (tx) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}

describe.each(tables)('%s', (table) => {
  test('is read within the own unit and by the nation, by no other unit', async () => {
    const whole = await countIn('system', table);
    expect(whole).toBeGreaterThan(0);
    expect(await countIn(scopeOf('officerKokshetau'), table)).toBe(whole);
    expect(await countIn(scopeOf('reviewer'), table)).toBe(whole);
    expect(await countIn(scopeOf('officerPavlodar'), table)).toBe(0);
    expect(await countIn(scopeOf('coordinatorBank'), table)).toBe(0);
    // The administrator reads the audit and nothing that it is about.
    expect(await countIn(scopeOf('administrator'), table)).toBe(
      table === 'audit_entries' ? whole : 0,
    );
  });

  test('shows nothing to a connection without a scope', async () => {
    const { rows } = await api.services.database.pool.query(
      `select count(*)::int as n from ${table}`,
    );
    expect(rows[0].n).toBe(0);
  });
});

test('the search by index finds within the own unit and for the nation, nothing of another unit', async () => {
  const foundBy = (who: ScopeOf) =>
    withScope(api.services.database.db, who, 'read', async (tx) => {
      const { rows } = await sql<{ ids: string[] }>`
        select find_entries(array['%is shara%'], 100) as ids`.execute(tx);
      return rows[0]?.ids.length;
    });
  expect(await foundBy('system')).toBe(2);
  expect(await foundBy(scopeOf('reviewer'))).toBe(2);
  expect(await foundBy(scopeOf('officerKokshetau'))).toBe(2);
  for (const name of ['officerPavlodar', 'coordinatorBank', 'administrator'] as const)
    expect(await foundBy(scopeOf(name))).toBe(0);
  const { rows } = await api.services.database.pool.query(
    `select find_entries(array['%is shara%'], 100) as ids`,
  );
  expect(rows[0].ids).toEqual([]);
});

test('a pattern of the search is a pattern and never a statement', async () => {
  const hostile = ["%'; delete from users; --%", '%\\%', "%' or true --%"];
  await withScope(api.services.database.db, 'system', 'read', async (tx) => {
    const { rows } = await sql<{ ids: string[] }>`
      select find_entries(${hostile}::text[], 100) as ids`.execute(tx);
    expect(rows[0]?.ids).toEqual([]);
  });
});

test('nobody writes into another unit, and the Committee into none', async () => {
  for (const name of ['officerPavlodar', 'reviewer', 'editor', 'administrator'] as const) {
    const changed = await withScope(api.services.database.db, scopeOf(name), 'write', async (tx) =>
      sql`update activities set title = 'өзгертілді'`.execute(tx),
    );
    expect(changed.numAffectedRows ?? 0n).toBe(0n);
    await expect(
      withScope(api.services.database.db, scopeOf(name), 'write', (tx) =>
        sql`insert into activities (id, campaign_id, unit_id, district_id, kind, title, status, starts_on, content_hash, created_by,
          created_at, updated_at) select gen_random_uuid(), campaign_id, 'KZ-11', ${districts.kokshetau}, 'meeting', 'жат', 'held',
          '2026-03-05', '', ${actorId(name)}, now(), now() from campaign_recipients limit 1`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  }
});

test('the app’s role changes neither figures nor audit nor reach entries in place', async () => {
  for (const statement of [
    'delete from figure_totals',
    'insert into audit_entries select * from audit_entries',
    'update reach_entries set count = 0',
    'delete from audit_entries',
    'truncate activities',
  ]) {
    await expect(
      withScope(api.services.database.db, 'system', 'write', (tx) =>
        sql.raw(statement).execute(tx),
      ),
      statement,
    ).rejects.toThrow(/permission denied/);
  }
});

test('a proposed organisation is read by its own unit and the Committee, and kept by the Committee alone', async () => {
  const proposal = organisationBody('Ұсыныс');
  must(await api.as('coordinatorAqmola').post('/api/v1/organisations', proposal));
  const proposals = (who: ScopeOf) =>
    withScope(api.services.database.db, who, 'read', async (tx) => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from organisations where not is_public`.execute(tx);
      return rows[0]?.n;
    });
  for (const name of ['officerKokshetau', 'reviewer', 'observerNation'] as const)
    expect(await proposals(scopeOf(name)), name).toBe(1);
  for (const name of ['coordinatorPavlodar', 'officerBank', 'administrator'] as const)
    expect(await proposals(scopeOf(name)), name).toBe(0);
  for (const name of ['coordinatorAqmola', 'coordinatorPavlodar', 'administrator'] as const) {
    const changed = await withScope(api.services.database.db, scopeOf(name), 'write', (tx) =>
      sql`update organisations set status = 'retired'`.execute(tx),
    );
    expect(changed.numAffectedRows ?? 0n, name).toBe(0n);
  }
  // A unit proposes in its own name, and nothing that everybody sees.
  for (const [unit, isPublic] of [
    ['KZ-55', false],
    ['KZ-11', true],
  ] as const) {
    await expect(
      withScope(api.services.database.db, scopeOf('coordinatorAqmola'), 'write', (tx) =>
        sql`insert into organisations (id, kind, position, folded, record, status, is_public, proposed_by)
          values (${`wall-${unit}`}, 'other', 1, '', '{}', ${isPublic ? 'confirmed' : 'proposed'}, ${isPublic}, ${unit})`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  }
});
