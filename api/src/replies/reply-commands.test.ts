/** Every cell of state × command × person, against a table written down here and not read from the code. */
import { replyCommands, replyStates } from '@saqbol/shared/replies/reply.states.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActorName, actors } from '../../../tests/helpers/actors.ts';
import {
  campaignId,
  createTestApi,
  type TestAnswer,
  type TestApi,
} from '../../../tests/helpers/api.ts';
import { must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** `.`: not possible. Otherwise the state after it. */
const table = `
              save      submit       recall    claim        release      return    accept    reopen    ask-extension  decide-extension
draft         draft     submitted    .         .            .            .         .         .         draft          draft
submitted     .         .            draft     submitted    submitted    returned  accepted  .         submitted      submitted
returned      returned  resubmitted  .         .            .            .         .         .         returned       returned
resubmitted   .         .            returned  resubmitted  resubmitted  returned  accepted  .         resubmitted    resubmitted
accepted      .         .            .         .            .         .            .         returned  .              .
`;
const lines = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const commands = lines[0] as string[];
const cells = lines
  .slice(1)
  .flatMap(([state, ...next]) =>
    commands.map((command, i) => [state, command, next[i]] as [never, string, string]),
  );

const unitSide = ['save', 'submit', 'recall', 'ask-extension'];
const people = [
  'officerKokshetau',
  'coordinatorAqmola',
  'coordinatorPavlodar',
  'observerAqmola',
  'observerNation',
  'reviewer',
  'editor',
  'administrator',
] as const satisfies readonly ActorName[];

/** 403: no business of the role; 404: another unit's coordinator; otherwise the table decides. */
function refusalOf(command: string, name: ActorName): 403 | 404 | null {
  const { role, unitId } = actors[name];
  if (unitSide.includes(command)) {
    if (role !== 'coordinator') return 403;
    return unitId === 'KZ-11' ? null : 404;
  }
  const committee = command === 'reopen' ? ['editor'] : ['reviewer', 'editor'];
  return committee.includes(role) ? null : 403;
}

const bodies: Record<string, object> = {
  return: { reason: 'Толықтырыңыз' },
  reopen: { reason: 'Қате табылды' },
  'ask-extension': { until: '2026-03-14T19:00:00Z', reason: 'Жиын кейінге қалды' },
};

async function give(command: string, name: ActorName): Promise<TestAnswer> {
  const person = api.as(name);
  const path = replyPath();
  const { body } = must(await api.as('reviewer').get(path));
  if (command === 'save') return person.patch(path, { orderNo: '12' }, body.version);
  if (command === 'ask-extension') return person.post(`${path}/extension`, bodies[command]);
  if (command === 'decide-extension') {
    const extensionId = body.extensions[0]?.id ?? 'nothing';
    return person.post(`${path}/extension/decide`, { extensionId, grant: true });
  }
  return person.post(`${path}/${command}`, bodies[command] ?? {});
}

/** What a command needs beside the state: a question to decide, a claim to release. */
async function prepare(state: never, command: string, name: ActorName | null): Promise<void> {
  await replyIn(api, 'draft');
  // Asked before the reply is accepted, after which nothing can be asked.
  if (command === 'decide-extension') {
    await replyIn(api, state === 'accepted' ? 'submitted' : state);
    must(await give('ask-extension', 'coordinatorAqmola'));
    if (state === 'accepted') must(await give('accept', 'reviewer'));
    return;
  }
  await replyIn(api, state);
  if (command === 'release' && name && ['submitted', 'resubmitted'].includes(state))
    must(await give('claim', name));
}

describe.each(cells)('%s × %s → %s', (state, command, next) => {
  test('is given by whom the table names, and refused to everybody else with the state it is in', async () => {
    await prepare(state, command, null);
    const before = must(await api.as('reviewer').get(replyPath())).body;
    const allowed = people.filter((name) => refusalOf(command, name) === null);
    for (const name of people) {
      const refusal = refusalOf(command, name);
      if (refusal === null) continue;
      expect((await give(command, name)).status, name).toBe(refusal);
    }
    expect(must(await api.as('reviewer').get(replyPath())).body).toEqual(before);
    for (const name of allowed) {
      if (next !== '.') await prepare(state, command, name);
      const answer = await give(command, name);
      if (next === '.') {
        expect(answer.status, answer.text).toBe(409);
        expect(answer.body.code).toBe('reply/wrong-state');
        expect(answer.body.current).toMatchObject({ state });
      } else {
        expect(answer.status, answer.text).toBe(200);
        expect(answer.body.state).toBe(next);
      }
    }
  });
});

test('the table of this test names every state and command that there are', () => {
  expect(commands).toEqual([...replyCommands]);
  expect(lines.slice(1).map((line) => line[0])).toEqual([...replyStates]);
  expect(cells).toHaveLength(50);
});

describe('the one who came too late', () => {
  test('is told who moved it and when', async () => {
    await replyIn(api, 'submitted');
    must(await give('accept', 'editor'));
    const { body } = await give('return', 'reviewer');
    expect(body.current).toMatchObject({
      state: 'accepted',
      by: 'Test editor',
      at: '2026-03-10T04:00:00Z',
    });
  });

  test('does not recall, accept, return or mark what another has taken into review', async () => {
    await replyIn(api, 'submitted');
    must(await give('claim', 'editor'));
    for (const [command, name] of [
      ['recall', 'coordinatorAqmola'],
      ['claim', 'reviewer'],
      ['release', 'reviewer'],
      ['return', 'reviewer'],
      ['accept', 'reviewer'],
    ] as const) {
      const answer = await give(command, name);
      expect(answer.status, command).toBe(409);
      expect(answer.body.code).toBe('reply/claimed');
      expect(answer.body.current).toMatchObject({ by: 'Test editor' });
    }
    const mark = { target: 'request', key: 'R2', text: 'Банк жоқ' };
    expect((await api.as('reviewer').post(`${replyPath()}/marks`, mark)).body.code).toBe(
      'reply/claimed',
    );
    must(await give('release', 'editor'));
    must(await give('recall', 'coordinatorAqmola'));
  });
});

test('a closed letter moves no reply, but numbers and comments may still follow', async () => {
  await replyIn(api, 'submitted');
  await api.owner.pool.query(
    "update campaigns set status = 'closed', closed_on = '2026-03-20' where id = $1",
    [campaignId],
  );
  try {
    for (const [command, name] of [
      ['recall', 'coordinatorAqmola'],
      ['accept', 'reviewer'],
    ] as const)
      expect((await give(command, name)).body.code).toBe('campaign/closed');
    const path = replyPath();
    must(await api.as('coordinatorAqmola').post(`${path}/registration`, { outgoingNo: '7' }));
    must(await api.as('reviewer').post(`${path}/comments`, { text: 'Қабылданды' }));
  } finally {
    await api.owner.pool.query(
      "update campaigns set status = 'published', closed_on = null where id = $1",
      [campaignId],
    );
  }
});
