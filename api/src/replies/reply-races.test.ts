/** Commands at the same moment: one wins, the others are told who and when, and nothing is half done. */
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  campaignId,
  createTestApi,
  type TestAnswer,
  type TestApi,
} from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../../../tests/helpers/builders.ts';
import { must, replyIn, replyPath, saveContent } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const path = replyPath();
const statuses = (answers: readonly TestAnswer[]) => answers.map((one) => one.status).toSorted();

async function auditCount(verb: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit_entries where verb = ${verb}`.execute(api.owner.db);
  return rows[0]?.n ?? 0;
}

/** Exactly one of two commands succeeds; the other one is a 409 that names the winner. */
function expectOneWinner(answers: readonly TestAnswer[], winners: readonly string[]): void {
  expect(statuses(answers)).toEqual([200, 409]);
  const loser = answers.find((one) => one.status === 409)?.body;
  expect(winners).toContain(loser.current.by);
  expect(loser.current.at).toBe('2026-03-10T04:00:00Z');
}

describe('ten submissions at once', () => {
  beforeEach(() => replyIn(api, 'draft'));

  test('give one version, one number and one line of the audit; nine are told who and when', async () => {
    const before = await auditCount('reply.submit');
    const coordinator = api.as('coordinatorAqmola');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => coordinator.post(`${path}/submit`, {})),
    );
    expect(statuses(answers)).toEqual([200, ...Array(9).fill(409)]);
    for (const { status, body } of answers.filter((one) => one.status === 409)) {
      expect(status).toBe(409);
      expect(body.current).toMatchObject({
        state: 'submitted',
        by: 'Test coordinatorAqmola',
        at: '2026-03-10T04:00:00Z',
      });
    }
    const { body } = await coordinator.get(path);
    expect(body.versions).toHaveLength(1);
    expect(body.versions[0].receiptNo).toMatch(/^2026-\d{6}$/);
    expect(await auditCount('reply.submit')).toBe(before + 1);
  });

  test('under one key all give the one answer, once', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const headers = { 'idempotency-key': 'one-press-of-the-button' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => coordinator.post(`${path}/submit`, {}, headers)),
    );
    for (const { status, body } of answers) {
      expect(status === 200 || body.code === 'idempotency/in-progress', body.code).toBe(true);
    }
    const again = await coordinator.post(`${path}/submit`, {}, headers);
    expect(again.status).toBe(200);
    expect(again.body.versions).toHaveLength(1);
  });
});

describe('two verdicts at once', () => {
  test.each([1, 2, 3])('accept against return: one stands (%i)', async () => {
    await replyIn(api, 'submitted');
    const answers = await Promise.all([
      api.as('reviewer').post(`${path}/accept`, {}),
      api.as('editor').post(`${path}/return`, { reason: 'Толықтырыңыз' }),
    ]);
    expectOneWinner(answers, ['Test reviewer', 'Test editor']);
    const { body } = await api.as('reviewer').get(path);
    expect(body.state).toBe(answers[0].status === 200 ? 'accepted' : 'returned');
  });

  test.each([1, 2, 3])('claim against claim: one reviews (%i)', async () => {
    await replyIn(api, 'submitted');
    const answers = await Promise.all([
      api.as('reviewer').post(`${path}/claim`, {}),
      api.as('editor').post(`${path}/claim`, {}),
    ]);
    expectOneWinner(answers, ['Test reviewer', 'Test editor']);
  });

  test.each([1, 2, 3])('recall against claim: whichever comes first (%i)', async () => {
    await replyIn(api, 'submitted');
    const answers = await Promise.all([
      api.as('coordinatorAqmola').post(`${path}/recall`, {}),
      api.as('reviewer').post(`${path}/claim`, {}),
    ]);
    expectOneWinner(answers, ['Test reviewer', 'Test coordinatorAqmola']);
    const { body } = await api.as('reviewer').get(path);
    const isRecalled = answers[0].status === 200;
    expect(body.state).toBe(isRecalled ? 'draft' : 'submitted');
    expect(body.claimedBy?.name ?? null).toBe(isRecalled ? null : 'Test reviewer');
  });

  test('two grants of one extension: one is decided, the other told by whom', async () => {
    await replyIn(api, 'draft');
    const asked = { until: '2026-03-14T19:00:00Z', reason: 'Жиын кейінге қалды' };
    const { body } = must(await api.as('coordinatorAqmola').post(`${path}/extension`, asked));
    const extensionId = body.extensions[0].id;
    const answers = await Promise.all([
      api.as('reviewer').post(`${path}/extension/decide`, { extensionId, grant: true }),
      api.as('editor').post(`${path}/extension/decide`, { extensionId, grant: false }),
    ]);
    expectOneWinner(answers, ['Test reviewer', 'Test editor']);
  });
});

test('save against submit: what was saved is in the version, or refused', async () => {
  await replyIn(api, 'draft');
  const coordinator = api.as('coordinatorAqmola');
  const { body } = await coordinator.get(path);
  const [saved, submitted] = await Promise.all([
    coordinator.patch(path, { orderNo: '77' }, body.version),
    coordinator.post(`${path}/submit`, {}),
  ]);
  expect(submitted.status, submitted.text).toBe(200);
  const version = must(await coordinator.get(`${path}/versions/1`)).body;
  expect(version.content.orderNo).toBe(saved.status === 200 ? '77' : null);
  expect([200, 409]).toContain(saved.status);
});

describe('entries against a submission', () => {
  test.each([1, 2, 3, 4])(
    'every write is wholly in the version or wholly out of it (%i)',
    async () => {
      await replyIn(api, 'draft');
      await saveContent(api);
      const officer = api.as('officerKokshetau');
      const standing = activityBody();
      must(await officer.post('/api/v1/activities', standing));
      const created = Array.from({ length: 6 }, (_, i) =>
        activityBody({
          title: `Кездесу ${standing.id} ${i}`,
          reach: [reachBody({ count: 100 + i })],
        }),
      );
      const partner = partnershipBody({ organisationId: 'forte' });
      const [submission, edit, partnership, ...creations] = await Promise.all([
        api.as('coordinatorAqmola').post(`${path}/submit`, {}),
        officer.patch(
          `/api/v1/activities/${standing.id}`,
          { reach: [reachBody({ count: 777 })] },
          1,
        ),
        api.as('coordinatorAqmola').post('/api/v1/partnerships', partner),
        ...created.map((body) => officer.post('/api/v1/activities', body)),
      ]);
      expect(submission.status, submission.text).toBe(200);
      expect([201, 409]).toContain(partnership.status);
      for (const one of creations) expect(one.status, one.text).toBe(201);
      const version = must(await api.as('reviewer').get(`${path}/versions/1`)).body;
      // The figures are those of just the entries that the version holds, to the last person.
      const frozen: { id: string; reach: { count: number }[] }[] = version.entries;
      const met = frozen.flatMap((one) => one.reach).reduce((sum, { count }) => sum + count, 0);
      expect(version.figures.total).toMatchObject({ activities: frozen.length, metInPerson: met });
      const byDistrict = version.figures.byDistrict as { activities: number }[];
      expect(byDistrict.reduce((sum, row) => sum + row.activities, 0)).toBe(frozen.length);
      const [reach] = frozen.find((one) => one.id === standing.id)?.reach ?? [];
      if (edit.status === 200) expect(reach?.count).toBe(777);
      else {
        expect(edit.body.errors).toMatchObject([{ pointer: '/correctionReason' }]);
        expect(reach?.count).toBe(120);
      }
      const { body } = must(await api.as('coordinatorAqmola').get(path));
      expect(body.changedSinceCount).toBe(0);
      const listed = await api.as('reviewer').get(`/api/v1/campaigns/${campaignId}/replies`);
      const row = listed.body.items.find((one: { unitId: string }) => one.unitId === 'KZ-11');
      expect(row).toMatchObject({ activityCount: frozen.length, changedSinceCount: 0 });
    },
  );
});
