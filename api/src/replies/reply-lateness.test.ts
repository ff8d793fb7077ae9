/** The deadline to the last millisecond, and extensions of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { completeContent, must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
const path = replyPath();
beforeEach(async () => {
  api.clock.set('2026-03-10T04:00:00Z');
  await replyIn(api, 'draft');
});

const submit = (body: object = {}) => api.as('coordinatorAqmola').post(`${path}/submit`, body);
const row = async () => {
  const { body } = await api.as('reviewer').get(`/api/v1/campaigns/${campaignId}/replies`);
  return body.items.find((one: { unitId: string }) => one.unitId === 'KZ-11');
};
async function extend(until: string): Promise<void> {
  const asked = { until, reason: 'Жиын кейінге қалды' };
  const { body } = must(await api.as('coordinatorAqmola').post(`${path}/extension`, asked));
  const extensionId = body.extensions.at(-1).id;
  must(await api.as('reviewer').post(`${path}/extension/decide`, { extensionId, grant: true }));
}

describe('the first submission', () => {
  test('at 18:59:59.9 is on time', async () => {
    api.clock.set('2026-03-11T18:59:59.900Z');
    const { body } = must(await submit());
    expect(body).toMatchObject({
      late: false,
      delay: null,
      submittedAt: '2026-03-11T18:59:59.900Z',
    });
  });

  test('at 19:00:00.0 is late, and wants a reason at its field', async () => {
    api.clock.set('2026-03-11T19:00:00Z');
    expect(await row()).toMatchObject({ overdue: 0, submittedAt: null });
    const refused = await submit();
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('reply/incomplete');
    expect(refused.body.errors).toMatchObject([{ pointer: '/lateReason', code: 'no-late-reason' }]);
    const { body } = must(await submit({ lateReason: 'Байланыс болмады' }));
    expect(body).toMatchObject({ late: true, delay: 0, lateReason: 'Байланыс болмады' });
    // At receipt the overdue mark is gone; the delay stays.
    expect(await row()).toMatchObject({ overdue: null, late: true, delay: 0 });
  });

  test('decides alone: what is returned and submitted after the deadline stays on time', async () => {
    must(await submit());
    must(await api.as('reviewer').post(`${path}/return`, { reason: 'Толықтырыңыз' }));
    api.clock.set('2026-03-13T05:00:00Z');
    const { body } = must(await submit());
    expect(body).toMatchObject({ state: 'resubmitted', late: false, delay: null });
    expect(body.submittedAt).toBe('2026-03-10T04:00:00Z');
  });

  test('that is recalled is overdue again when the deadline passes, and was on time', async () => {
    must(await submit());
    must(await api.as('coordinatorAqmola').post(`${path}/recall`, {}));
    api.clock.set('2026-03-11T20:00:00Z');
    expect(await row()).toMatchObject({ state: 'draft', overdue: 3_600_000, late: false });
  });
});

describe('an extension', () => {
  test('moves the deadline that holds and leaves the letter’s own beside it', async () => {
    await extend('2026-03-14T00:00:00+05:00');
    expect(await row()).toMatchObject({
      dueAt: '2026-03-13T19:00:00Z',
      originalDueAt: '2026-03-11T19:00:00Z',
    });
    api.clock.set('2026-03-13T18:59:59.999Z');
    expect(must(await submit()).body).toMatchObject({ late: false, delay: null });
  });

  test('passed is late by the time since it, not since the letter’s deadline', async () => {
    await extend('2026-03-13T19:00:00Z');
    api.clock.set('2026-03-13T19:00:01Z');
    expect(must(await submit({ lateReason: 'Кешіктік' })).body).toMatchObject({
      late: true,
      delay: 1000,
    });
  });

  test('granted after a late submission changes nothing of its lateness', async () => {
    api.clock.set('2026-03-11T21:00:00Z');
    must(await submit({ lateReason: 'Кешіктік' }));
    await extend('2026-03-20T19:00:00Z');
    expect(await row()).toMatchObject({
      late: true,
      delay: 7_200_000,
      dueAt: '2026-03-20T19:00:00Z',
    });
  });

  test('refused leaves the deadline, with who and why', async () => {
    const asked = { until: '2026-03-20T19:00:00Z', reason: 'Уақыт жетпейді' };
    const { body } = must(await api.as('coordinatorAqmola').post(`${path}/extension`, asked));
    const decision = { extensionId: body.extensions[0].id, grant: false, note: 'Негіз жоқ' };
    const decided = must(await api.as('editor').post(`${path}/extension/decide`, decision)).body;
    expect(decided.dueAt).toBe('2026-03-11T19:00:00Z');
    expect(decided.extensions).toMatchObject([
      {
        status: 'refused',
        decidedBy: 'Test editor',
        decisionNote: 'Негіз жоқ',
        grantedUntil: null,
      },
    ]);
  });

  test('may be granted until another day than asked for', async () => {
    const asked = { until: '2026-03-20T19:00:00Z', reason: 'Уақыт жетпейді' };
    const { body } = must(await api.as('coordinatorAqmola').post(`${path}/extension`, asked));
    const decision = {
      extensionId: body.extensions[0].id,
      grant: true,
      until: '2026-03-12T19:00:00Z',
    };
    const decided = must(await api.as('editor').post(`${path}/extension/decide`, decision)).body;
    expect(decided.dueAt).toBe('2026-03-12T19:00:00Z');
  });

  test.each([
    ['not later than the deadline', '2026-03-11T19:00:00Z', 'until-not-later'],
    ['no instant', '2026-03-99T99:00:00Z', 'instant'],
  ])('until %s is refused at its field', async (_what, until, code) => {
    const answer = await api
      .as('coordinatorAqmola')
      .post(`${path}/extension`, { until, reason: 'Уақыт жетпейді' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/until', code }]);
  });

  test('is asked for once at a time', async () => {
    const asked = { until: '2026-03-20T19:00:00Z', reason: 'Уақыт жетпейді' };
    must(await api.as('coordinatorAqmola').post(`${path}/extension`, asked));
    const again = await api.as('coordinatorAqmola').post(`${path}/extension`, asked);
    expect(again.body.errors).toMatchObject([{ pointer: '/until', code: 'extension-waiting' }]);
  });
});

test('a draft says that it lacks the reason as soon as the deadline has passed', async () => {
  await replyIn(api, 'draft', 'KZ-11', completeContent);
  const lacks = async () => {
    const { body } = await api.as('coordinatorAqmola').get(path);
    return body.lacks.map((one: { code: string }) => one.code);
  };
  expect(await lacks()).not.toContain('no-late-reason');
  api.clock.set('2026-03-11T19:00:00Z');
  expect(await lacks()).toContain('no-late-reason');
});
