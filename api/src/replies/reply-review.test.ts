/** Marks, comments, declarations, registration, separation of duties: what goes on around a reply. */

import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import { factsOf } from '@saqbol/shared/replies/reply.facts.ts';
import { lacksOf } from '@saqbol/shared/replies/reply.lacks.ts';
import { replyContent } from '@saqbol/shared/replies/reply.schema.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorId, districts } from '../../../tests/helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../../../tests/helpers/builders.ts';
import { completeContent, must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
const path = replyPath();
const coordinator = () => api.as('coordinatorAqmola');
const reviewer = () => api.as('reviewer');
const codes = (body: { lacks: { code: string }[] }) => body.lacks.map((one) => one.code);
const board = async (by: 'reviewer' | 'editor' | 'coordinatorAqmola' = 'reviewer') => {
  const { body } = must(await api.as(by).get(`/api/v1/campaigns/${campaignId}/replies`));
  return body;
};
const line = async (by: 'reviewer' | 'editor' = 'reviewer') =>
  (await board(by)).items.find((one: { unitId: string }) => one.unitId === 'KZ-11');

describe('marks', () => {
  const marks = [
    { target: 'request', key: 'R2', text: 'Банктер аталмаған' },
    { target: 'field', key: 'signatory', text: 'Лауазымы толық емес' },
  ];
  beforeEach(async () => {
    await replyIn(api, 'submitted');
    must(await reviewer().post(`${path}/return`, { reason: 'Толықтырыңыз', marks }));
  });

  test('are the coordinator’s to-do list: all of them are answered before it goes again', async () => {
    const { body } = must(await coordinator().get(path));
    expect(body.marks).toMatchObject([
      { n: 1, number: 1, key: 'R2', answer: null },
      { n: 1, number: 2, key: 'signatory' },
    ]);
    expect(codes(body)).toContain('open-mark');
    const [first, second] = body.marks;
    const half = await coordinator().post(`${path}/submit`, {
      answers: [{ id: first.id, answer: 'Қосылды' }],
    });
    expect(half.body.code).toBe('reply/incomplete');
    expect(half.body.errors).toMatchObject([{ pointer: '/answers', code: 'open-mark' }]);
    // A refused submission keeps nothing of it.
    expect((await coordinator().get(path)).body.marks[0].answer).toBeNull();
    const answers = [first, second].map(({ id }) => ({ id, answer: 'Түзетілді' }));
    const again = must(await coordinator().post(`${path}/submit`, { answers })).body;
    expect(again).toMatchObject({ state: 'resubmitted', marks: [{ answer: 'Түзетілді' }, {}] });
    expect(codes(again)).not.toContain('open-mark');
    expect(await line()).toMatchObject({ openMarkCount: 2, versionCount: 2 });
    for (const { id } of body.marks)
      must(await reviewer().post(`${path}/settle-mark`, { markId: id, settled: true }));
    expect(await line()).toMatchObject({ openMarkCount: 0 });
  });

  test('that the reviewer settled want no answer, and none is given to a mark of nobody', async () => {
    const { body } = must(await coordinator().get(path));
    for (const { id } of body.marks)
      must(await reviewer().post(`${path}/settle-mark`, { markId: id, settled: true }));
    const wrong = await coordinator().post(`${path}/submit`, {
      answers: [{ id: uuidv7(), answer: 'Иә' }],
    });
    expect(wrong.body.errors).toMatchObject([{ pointer: '/answers/0/id', code: 'choice' }]);
    must(await coordinator().post(`${path}/submit`, {}));
    const unknown = { markId: uuidv7(), settled: true };
    expect((await reviewer().post(`${path}/settle-mark`, unknown)).status).toBe(404);
  });

  test.each([
    ['a request that the letter has not', { target: 'request', key: 'R9' }],
    ['a field that a reply has not', { target: 'field', key: 'colour' }],
    ['an entry outside the version', { target: 'entry', key: uuidv7() }],
  ])('on %s are refused', async (_what, mark) => {
    await replyIn(api, 'submitted');
    const answer = await reviewer().post(`${path}/marks`, { ...mark, text: 'Қайда?' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/key', code: 'choice' }]);
    const returned = { reason: 'Толықтырыңыз', marks: [{ ...mark, text: 'Қайда?' }] };
    const refused = await reviewer().post(`${path}/return`, returned);
    expect(refused.body.errors).toMatchObject([{ pointer: '/marks/0/key', code: 'choice' }]);
    expect((await reviewer().get(path)).body.state).toBe('submitted');
  });

  test('are put on one by one while the version is reviewed, numbered on', async () => {
    await replyIn(api, 'submitted');
    must(await reviewer().post(`${path}/marks`, marks[0]));
    const { body } = must(await reviewer().post(`${path}/marks`, marks[1]));
    expect(body.marks.map((one: { number: number }) => one.number)).toEqual([1, 2]);
    expect(body.state).toBe('submitted');
    expect((await coordinator().post(`${path}/marks`, marks[0])).status).toBe(403);
    must(await coordinator().post(`${path}/recall`, {}));
    expect((await reviewer().post(`${path}/marks`, marks[0])).body.code).toBe('reply/wrong-state');
  });
});

describe('nobody reviews what they entered', () => {
  async function moveToCommittee(
    name: 'officerStepnogorsk' | 'coordinatorAqmola',
    work: () => Promise<void>,
  ) {
    const id = actorId(name);
    const { rows } = await sql<{ role: string; unitId: string; districtIds: string[] }>`
      select role, unit_id, district_ids from accounts where user_id = ${id}`.execute(api.owner.db);
    await sql`update accounts set role = 'reviewer', unit_id = 'KZ-COM', district_ids = '{}' where user_id = ${id}`.execute(
      api.owner.db,
    );
    try {
      await work();
    } finally {
      const [was] = rows;
      await sql`update accounts set role = ${was?.role}, unit_id = ${was?.unitId}, district_ids = ${was?.districtIds}
        where user_id = ${id}`.execute(api.owner.db);
    }
  }

  test.each(['created', 'edited'] as const)(
    'an officer who %s an entry of it has moved to the Committee',
    async (what) => {
      await replyIn(api, 'draft');
      const by = what === 'created' ? 'officerStepnogorsk' : 'coordinatorAqmola';
      const entry = activityBody({ districtId: districts.stepnogorsk });
      const at = `/api/v1/activities/${entry.id}`;
      must(await api.as(by).post('/api/v1/activities', entry));
      must(await api.as('officerStepnogorsk').patch(at, { title: 'Түзетілген' }, 1));
      must(await coordinator().post(`${path}/submit`, {}));
      await moveToCommittee('officerStepnogorsk', async () => {
        const former = api.as('officerStepnogorsk');
        for (const [command, body] of [
          ['accept', {}],
          ['return', { reason: 'Толықтырыңыз' }],
        ] as const) {
          const answer = await former.post(`${path}/${command}`, body);
          expect(answer.status).toBe(403);
          expect(answer.body.code).toBe('reply/own-data');
        }
        const { body } = await former.get(`/api/v1/campaigns/${campaignId}/replies`);
        const own = body.items.filter((one: { ownData: boolean }) => one.ownData);
        expect(own.map((one: { unitId: string }) => one.unitId)).toEqual(['KZ-11']);
        const many = await former.post(`/api/v1/campaigns/${campaignId}/replies/accept-many`, {
          unitIds: ['KZ-11'],
        });
        expect(many.body).toEqual({
          accepted: [],
          refused: [{ unitId: 'KZ-11', code: 'reply/own-data' }],
        });
      });
      expect(await line()).toMatchObject({ ownData: false, state: 'submitted' });
    },
  );

  test('whoever wrote the text or submitted it is one of its authors', async () => {
    await replyIn(api, 'submitted');
    await moveToCommittee('coordinatorAqmola', async () => {
      expect((await coordinator().post(`${path}/accept`, {})).body.code).toBe('reply/own-data');
    });
  });
});

describe('accepting many', () => {
  test('takes those without open marks and warnings, and says of each other one why not', async () => {
    await replyIn(api, 'submitted', 'KZ-NB');
    await replyIn(api, 'draft', 'KZ-55');
    must(
      await api
        .as('officerPavlodar')
        .post('/api/v1/activities', activityBody({ districtId: districts.pavlodar, schemes: [] })),
    );
    must(await api.as('coordinatorPavlodar').post(`${replyPath('KZ-55')}/submit`, {}));
    await replyIn(api, 'submitted');
    must(await reviewer().post(`${path}/marks`, { target: 'request', key: 'R1', text: 'Неге?' }));
    const unitIds = ['KZ-55', 'KZ-11', 'KZ-NB', 'KZ-10', 'KZ-99'];
    const { body } = must(
      await api
        .as('editor')
        .post(`/api/v1/campaigns/${campaignId}/replies/accept-many`, { unitIds }),
    );
    expect(body.accepted).toEqual(['KZ-NB']);
    expect(
      Object.fromEntries(
        body.refused.map((one: { unitId: string; code: string }) => [one.unitId, one.code]),
      ),
    ).toEqual({
      'KZ-10': 'reply/wrong-state',
      'KZ-11': 'open-mark',
      'KZ-55': 'unexplained-warning',
      'KZ-99': 'entity/not-found',
    });
    expect((await board()).sinceYesterday).toMatchObject({ accepted: 1 });
  });
});

describe('around the reply', () => {
  test('number, date and the Committee’s number follow without a new version', async () => {
    await replyIn(api, 'accepted');
    must(
      await coordinator().post(`${path}/registration`, {
        outgoingNo: '01-12/345',
        outgoingOn: '2026-03-11',
      }),
    );
    const { body } = must(
      await reviewer().post(`${path}/committee-registration`, {
        committeeIncomingNo: '4567',
        committeeIncomingOn: '2026-03-12',
      }),
    );
    expect(body).toMatchObject({
      state: 'accepted',
      outgoingNo: '01-12/345',
      outgoingOn: '2026-03-11',
      committeeIncomingNo: '4567',
      versions: [{ n: 1 }],
    });
    const unknown = await coordinator().post(`${path}/registration`, { signedFileId: uuidv7() });
    expect(unknown.body.errors).toMatchObject([{ pointer: '/signedFileId', code: 'file-unknown' }]);
    const cleared = must(await coordinator().post(`${path}/registration`, { outgoingNo: null }));
    expect(cleared.body).toMatchObject({ outgoingNo: null, outgoingOn: '2026-03-11' });
  });

  test('comments make a thread of both sides and move nothing', async () => {
    await replyIn(api, 'submitted');
    must(await reviewer().post(`${path}/comments`, { text: 'Сұрақ бар' }));
    const { body } = must(await coordinator().post(`${path}/comments`, { text: 'Жауап бердік' }));
    expect(body.comments).toMatchObject([{ madeBy: 'Test reviewer' }, { text: 'Жауап бердік' }]);
    expect(body.state).toBe('submitted');
    const number = await coordinator().post(`${path}/comments`, { text: 'ЖСН 900101300017' });
    expect(number.body.errors).toMatchObject([{ pointer: '/text', code: 'personal-number' }]);
  });

  test('a district declares that nothing was held, by its officer or the coordinator, and takes it back', async () => {
    await replyIn(api, 'draft', 'KZ-11', { ...completeContent, nothingHeld: null });
    const silent = districtsOfUnit('KZ-11').at(-1)?.kato ?? '';
    const reason = { kk: 'Су тасқыны', ru: 'Паводок' };
    const say = (
      by: 'coordinatorAqmola' | 'officerKokshetau',
      districtId: string,
      why: object | null,
    ) => api.as(by).post(`${path}/declarations`, { districtId, reason: why });
    const before = must(await coordinator().get(path)).body;
    const silentIn = (body: { lacks: { code: string; ids: string[] }[] }) =>
      body.lacks.find((one) => one.code === 'silent-district')?.ids ?? [];
    expect(silentIn(before)).toContain(silent);
    const { body } = must(await say('coordinatorAqmola', silent, reason));
    expect(body.declarations).toMatchObject([{ districtId: silent, reasonKk: 'Су тасқыны' }]);
    expect(silentIn(body)).not.toContain(silent);
    expect((await say('officerKokshetau', silent, reason)).body.code).toBe(
      'activity/not-your-district',
    );
    expect((await say('coordinatorAqmola', districts.pavlodar, reason)).status).toBe(422);
    must(await say('officerKokshetau', districts.kokshetau, reason));
    const back = must(await say('coordinatorAqmola', silent, null)).body;
    expect(silentIn(back)).toContain(silent);
    await replyIn(api, 'submitted');
    expect((await say('coordinatorAqmola', silent, reason)).body.code).toBe('reply/wrong-state');
  });

  test('a save demands the version that was read, and both versions are told on a clash', async () => {
    await replyIn(api, 'draft');
    const { body, headers } = must(await coordinator().get(path));
    const etag = headers.get('etag') ?? '';
    const first = await coordinator().send('PATCH', path, { orderNo: '1' }, { 'if-match': etag });
    expect(first.status, first.text).toBe(200);
    const second = await coordinator().patch(path, { orderNo: '2' }, body.version);
    expect(second.status).toBe(412);
    expect(second.body.current).toMatchObject({ orderNo: '1', version: body.version + 1 });
    expect((await coordinator().patch(path, { orderNo: '2' }, null)).status).toBe(428);
    // What was not sent stays.
    expect((await coordinator().get(path)).body.executor).toEqual(completeContent.executor);
  });

  test('an answer that moves with the entries is not taken for known', async () => {
    await replyIn(api, 'draft');
    const etag = (await coordinator().get(path)).headers.get('etag') ?? '';
    expect((await coordinator().get(path, { 'if-none-match': etag })).status).toBe(304);
    must(await coordinator().post('/api/v1/activities', activityBody({ schemes: [] })));
    expect((await coordinator().get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('every command leaves its line with the old and the new state', async () => {
    await replyIn(api, 'accepted');
    must(await api.as('editor').post(`${path}/reopen`, { reason: 'Қате табылды' }));
    const { rows } = await sql<{ verb: string; changes: string; actorId: string }>`
      select verb, changes, actor_id from audit_entries where entity_id = ${`${campaignId}/KZ-11`}
      and chain = 'KZ-11' order by position desc limit 4`.execute(api.owner.db);
    expect(rows.map((row) => row.verb)).toEqual([
      'reply.reopen',
      'reply.accept',
      'reply.submit',
      'reply.save',
    ]);
    const states = rows.slice(0, 3).map((row) => JSON.parse(row.changes).state);
    expect(states).toEqual([
      ['accepted', 'returned'],
      ['submitted', 'accepted'],
      ['draft', 'submitted'],
    ]);
    expect(rows.map((row) => row.actorId)).toEqual(
      ['editor', 'reviewer', 'coordinatorAqmola', 'coordinatorAqmola'].map(
        (name) => `user-${name}`,
      ),
    );
  });
});

test('an empty draft says all that blocks it, at the fields', async () => {
  await replyIn(api, 'draft', 'KZ-NB', {});
  const answer = await api.as('coordinatorBank').post(`${replyPath('KZ-NB')}/submit`, {});
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe('reply/incomplete');
  expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
    '/nothingHeld',
    '/signatory',
    '/executor',
    '/responsible',
  ]);
});

test('what a reply lacks is what the raw records lack, id by id', async () => {
  await replyIn(api, 'draft', 'KZ-11', { ...completeContent, nothingHeld: null });
  const entries = [
    activityBody({ schemes: [] }),
    activityBody({
      kind: 'press',
      sourceNamed: false,
      reach: [reachBody({ channel: 'newspaper', measure: 'copies', count: 900 })],
    }),
    activityBody({ kind: 'press', sourceNamed: null, title: 'Екінші мақала', reach: [] }),
    activityBody({ title: 'Сұрақтағы кездесу' }),
    activityBody({ title: 'Жоспардағы кездесу', status: 'planned', startsOn: '2026-03-20' }),
  ];
  for (const body of entries) must(await coordinator().post('/api/v1/activities', body));
  must(await coordinator().post(`/api/v1/activities/${entries[3]?.id}/queries`, { text: 'Саны?' }));
  must(await coordinator().post(`/api/v1/activities/${entries[1]?.id}/confirm`));
  must(await coordinator().post('/api/v1/partnerships', partnershipBody()));
  const { body: list } = await reviewer().get(
    `/api/v1/activities?campaignId=${campaignId}&unitId=KZ-11&limit=200`,
  );
  const whole = [];
  for (const { id } of list.items)
    whole.push((await reviewer().get(`/api/v1/activities/${id}`)).body);
  const partnerships = (await reviewer().get('/api/v1/partnerships?unitId=KZ-11')).body.items;
  const { body } = must(await coordinator().get(path));
  const expected = lacksOf(
    factsOf({
      campaign: { startsOn: '2026-03-02', closedOn: null },
      entries: whole,
      partnerships,
      districtIds: districtsOfUnit('KZ-11').map((one) => one.kato),
      declaredDistrictIds: [],
      organisationKind: (id) => registeredOrganisations.find((one) => one.id === id)?.kind,
      content: replyContent.parse({ ...completeContent, nothingHeld: null }),
      marks: [],
      isLate: false,
    }),
  );
  expect(body.lacks).toEqual(expected);
  expect(codes(body)).toEqual(
    expect.arrayContaining([
      'queried',
      'unconfirmed',
      'unexplained-warning',
      'source-not-named',
      'no-memorandum',
    ]),
  );
  // The board asks less deep and comes to the same requests.
  const complete = ['R1', 'R2', 'R3', 'R4'].filter(
    (r) => !expected.some((one) => one.request === r),
  );
  expect((await line()).complete).toEqual(complete);
});
