/** A version is a copy: what was submitted stays to the last byte, and what changed since is said. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@saqbol/shared/replies/canonical-json.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { districts } from '../../../tests/helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../../../tests/helpers/builders.ts';
import { must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partnershipBody()));
});
afterAll(() => api.close());

const path = replyPath();
const coordinator = () => api.as('coordinatorAqmola');
const officer = () => api.as('officerKokshetau');
const changedSince = async () => (await coordinator().get(path)).body.changedSinceCount;
const storedText = async (n = 1) => {
  const { rows } = await sql<{ frozen: string; digest: string }>`
    select frozen, digest from reply_versions where unit_id = 'KZ-11' and n = ${n}`.execute(
    api.owner.db,
  );
  return rows[0];
};

let entry: string;
const entryPath = () => `/api/v1/activities/${entry}`;
async function editEntry(fields: object) {
  const { body } = must(await officer().get(entryPath()));
  return officer().patch(entryPath(), fields, body.version);
}

/** A submitted reply that holds the entry, among others. */
beforeEach(async () => {
  await replyIn(api, 'draft');
  entry = must(await officer().post('/api/v1/activities', activityBody())).body.id;
  must(await coordinator().post(`${path}/submit`, {}));
});

describe('a frozen version', () => {
  test('has the digest of its text, which anybody computes again from what is answered', async () => {
    const stored = await storedText();
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(sha256(stored?.frozen ?? '')).toBe(stored?.digest);
    const { digest, difference, ...answered } = must(
      await coordinator().get(`${path}/versions/1`),
    ).body;
    expect(sha256(canonicalJson(answered))).toBe(digest);
    expect(difference).toBeNull();
    expect(answered.ruleSet).toBe('saqbol-1');
    expect(answered.partnerships).toHaveLength(1);
    expect(answered.content.signatory.name).toBe('Үлгі Үлгіұлы');
  });

  test('is untouched by later corrections, exclusions and saves, which are counted beside it', async () => {
    const before = await storedText();
    const read = must(await coordinator().get(`${path}/versions/1`)).text;
    expect(await changedSince()).toBe(0);
    must(await coordinator().post(`${entryPath()}/confirm`));
    // A verdict changes no fact.
    expect(await changedSince()).toBe(0);
    must(
      await editEntry({ reach: [reachBody({ count: 9 })], correctionReason: 'Саны қате жазылған' }),
    );
    expect(await changedSince()).toBe(1);
    must(await coordinator().post(`${entryPath()}/exclude`, { reason: 'Қайталанған' }));
    expect(await changedSince()).toBe(1);
    must(await officer().post('/api/v1/activities', activityBody()));
    expect(await changedSince()).toBe(1);
    expect(await storedText()).toEqual(before);
    expect(must(await coordinator().get(`${path}/versions/1`)).text).toBe(read);
  });

  test('cannot be changed by the role that people’s requests run as', async () => {
    for (const statement of [
      "update reply_versions set frozen = ''",
      'delete from reply_versions',
      'delete from reply_version_entries',
      "update reply_comments set text = ''",
      'delete from replies',
    ]) {
      const client = await api.services.database.pool.connect();
      try {
        await expect(client.query(statement), statement).rejects.toThrow(/permission denied/);
      } finally {
        client.release();
      }
    }
  });

  test('says what was added, corrected and removed against the one before', async () => {
    const kept = must(await officer().post('/api/v1/activities', activityBody())).body.id;
    must(await api.as('reviewer').post(`${path}/return`, { reason: 'Толықтырыңыз' }));
    must(await editEntry({ title: 'Түзетілген атау', correctionReason: 'Атауы қате' }));
    must(await coordinator().post(`${path}/submit`, {}));
    const second = must(await coordinator().get(`${path}/versions/2`)).body.difference;
    expect(second).toEqual({ added: [kept], corrected: [entry], removed: [] });
    must(await api.as('reviewer').post(`${path}/return`, { reason: 'Тағы бір рет' }));
    must(await coordinator().post(`/api/v1/activities/${kept}/exclude`, { reason: 'Қайталанған' }));
    must(await coordinator().post(`${path}/submit`, {}));
    const third = must(await coordinator().get(`${path}/versions/3`)).body.difference;
    expect(third).toEqual({ added: [], corrected: [], removed: [kept] });
    expect((await coordinator().get(`${path}/versions/4`)).status).toBe(404);
  });

  test('has a receipt that proves itself by number and digest together', async () => {
    const [version] = (await coordinator().get(path)).body.versions;
    const { receiptNo, digest } = version;
    const check = (body: object) => api.as(null).post('/api/v1/receipts/check', body);
    expect((await check({ receiptNo, digest })).body).toEqual({
      valid: true,
      unitId: 'KZ-11',
      unitTitle: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: expect.any(String) },
      letterNo: '2-20-26-01368',
      n: 1,
      submittedAt: '2026-03-10T04:00:00Z',
    });
    const nothing = { unitId: null, unitTitle: null, letterNo: null, n: null, submittedAt: null };
    const unknown = { valid: false, ...nothing };
    expect((await check({ receiptNo, digest: 'a'.repeat(64) })).body).toEqual(unknown);
    expect((await check({ receiptNo: '2026-999999', digest })).body).toEqual(unknown);
  });
});

describe('an entry in a submitted version', () => {
  test('is corrected with a reason only, which stands in its history', async () => {
    const refused = await editEntry({ title: 'Басқа атау' });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/correctionReason', code: 'required' }]);
    must(await editEntry({ title: 'Басқа атау', correctionReason: 'Атауы қате' }));
    const [newest] = must(await officer().get(`${entryPath()}/history`)).body.items;
    expect(newest.changes).toContainEqual({
      field: 'correctionReason',
      old: null,
      new: 'Атауы қате',
    });
  });

  test.each(['returned', 'accepted'] as const)(
    'is never deleted, also when the reply is %s',
    async (state) => {
      const verdict =
        state === 'returned' ? ['return', { reason: 'Толықтырыңыз' }] : ['accept', {}];
      must(await api.as('reviewer').post(`${path}/${verdict[0]}`, verdict[1]));
      const { body } = await officer().get(entryPath());
      for (const person of [officer(), coordinator()]) {
        const answer = await person.delete(entryPath(), body.version);
        expect(answer.status).toBe(409);
        expect(answer.body.code).toBe('activity/in-version');
      }
      expect((await editEntry({ title: 'Басқа атау' })).status).toBe(422);
      must(await coordinator().post(`${entryPath()}/exclude`, { reason: 'Қайталанған' }));
    },
  );

  test('that was recalled with its reply is free again', async () => {
    must(await coordinator().post(`${path}/recall`, {}));
    must(await editEntry({ title: 'Басқа атау' }));
    const { body } = await officer().get(entryPath());
    expect((await officer().delete(entryPath(), body.version)).status).toBe(204);
    expect(await changedSince()).toBe(0);
  });

  test('does not hold its neighbours: what is not in the version is edited and deleted as before', async () => {
    must(await api.as('reviewer').post(`${path}/accept`, {}));
    const body = activityBody({ districtId: districts.kokshetau });
    must(await officer().post('/api/v1/activities', body));
    const at = `/api/v1/activities/${body.id}`;
    must(await officer().patch(at, { title: 'Жаңа атау' }, 1));
    expect((await officer().delete(at, 2)).status).toBe(204);
  });

  test('keeps a citizen’s number out of the reason too', async () => {
    const answer = await editEntry({ title: 'Басқа', correctionReason: 'ЖСН 900101300017' });
    expect(answer.body.errors).toMatchObject([
      { pointer: '/correctionReason', code: 'personal-number' },
    ]);
  });
});

describe('figures as replied', () => {
  const figures = async (query: string) =>
    must(await api.as('reviewer').get(`/api/v1/campaigns/${campaignId}/figures?${query}`)).body;

  test('are those of the latest version, whatever the entries are now, and agree with the board', async () => {
    const version = must(await coordinator().get(`${path}/versions/1`)).body;
    must(await editEntry({ reach: [reachBody({ count: 5000 })], correctionReason: 'Саны қате' }));
    const replied = await figures('basis=replied');
    const row = replied.rows.find((one: { key: string }) => one.key === 'KZ-11');
    expect(row).toEqual({ ...version.figures.total, replyState: 'submitted' });
    expect(replied.total).toMatchObject({
      activities: version.entries.length,
      metInPerson: version.figures.total.metInPerson,
      replyState: null,
    });
    const live = await figures('basis=live');
    const liveRow = live.rows.find((one: { key: string }) => one.key === 'KZ-11');
    expect(liveRow).toMatchObject({ replyState: 'submitted' });
    expect(liveRow.metInPerson).toBe(row.metInPerson - 120 + 5000);
    const board = must(
      await api.as('reviewer').get(`/api/v1/campaigns/${campaignId}/replies`),
    ).body;
    for (const one of live.rows) {
      const line = board.items.find((item: { unitId: string }) => item.unitId === one.key);
      expect(line.state).toBe(one.replyState);
    }
  });

  test('by district and channel are those that the version froze', async () => {
    const version = must(await coordinator().get(`${path}/versions/1`)).body;
    const byDistrict = await figures('basis=replied&by=district&unit=KZ-11');
    expect(byDistrict.rows).toEqual(version.figures.byDistrict);
    const byChannel = await figures('basis=replied&by=channel');
    expect(byChannel.rows).toEqual(version.figures.byChannel);
  });

  test('hold nothing of a reply that was recalled or never came', async () => {
    must(await coordinator().post(`${path}/recall`, {}));
    const replied = await figures('basis=replied');
    for (const row of replied.rows)
      expect(row).toMatchObject({ activities: 0, metInPerson: null, districtsCovered: null });
    expect(replied.total).toMatchObject({ activities: 0, activitiesPer100k: null });
  });

  test('show to a unit its own alone', async () => {
    const query = `/api/v1/campaigns/${campaignId}/figures?basis=replied`;
    const { body } = must(await api.as('officerPavlodar').get(query));
    expect(body.rows.map((row: { key: string }) => row.key)).toEqual(['KZ-55']);
    expect(body.total.activities).toBe(0);
    expect((await api.as('officerPavlodar').get(`${query}&unit=KZ-11`)).status).toBe(404);
  });
});
