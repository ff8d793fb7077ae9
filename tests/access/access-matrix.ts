/** Every endpoint of the contract × every person × every territory: what each one gets, and that nothing leaks. */
import { contract } from '@saqbol/shared/contract/contract.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActorName, actorNames } from '../helpers/actors.ts';
import { createTestApi, type TestAnswer, type TestApi } from '../helpers/api.ts';
import { expectedAnswer, isInSight, type Place } from './access-table.ts';
import { placesOf, stage } from './stage.ts';
import { stageOnce } from './stage-once.ts';
import { secret } from './staged-request.ts';

let api: TestApi;
let cells = 0;
let leaks = 0;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
  process.stdout.write(`access matrix: ${cells} cells tried, ${leaks} leaks\n`);
});

const people: readonly (ActorName | null)[] = [null, ...actorNames];

/** Answers of the demo's own endpoint and of spent links: they exist, whoever asks, and say no. */
const saysNo: Readonly<Record<string, number>> = {
  'accounts.listDemoAccounts': 404,
  'accounts.readLink': 410,
  'accounts.acceptInvitation': 410,
  'accounts.setPassword': 410,
};

async function tryCell(
  endpoint: Endpoint,
  actor: ActorName | null,
  place: Place | null,
): Promise<void> {
  const request = await stageOnce(api, endpoint, place, actor);
  const answer = await api
    .as(actor)
    .send(endpoint.method, request.path, request.body, request.headers);
  cells++;
  const expected = expectedAnswer(endpoint, actor, place);
  const cell = `${endpoint.id} by ${actor ?? 'nobody'} at ${place ?? '–'}: ${answer.status} ${answer.text.slice(0, 200)}`;
  if (expected === 'success') {
    const allowed = saysNo[endpoint.id];
    if (allowed) expect(answer.status, cell).toBe(allowed);
    else expect(answer.status < 300 || isOfOwnPlace(endpoint, actor, answer), cell).toBe(true);
  } else {
    if (answer.text.includes(secret) || answer.status < 300) leaks++;
    expect(answer.text, `leak in ${cell}`).not.toContain(secret);
    expect(answer.status, cell).toBe(expected);
  }
  if (expected === 404 && place) await expectLikeUnknown(endpoint, actor, answer, request.body);
}

/** Creating goes to the own place by definition: at the place of the sample only its people succeed. */
function isOfOwnPlace(endpoint: Endpoint, actor: ActorName | null, answer: TestAnswer): boolean {
  if (endpoint.id === 'activities.createActivity') {
    return (
      actor !== 'officerKokshetau' &&
      actor !== 'coordinatorAqmola' &&
      [403, 422].includes(answer.status)
    );
  }
  if (endpoint.id === 'accounts.inviteAccount')
    return (
      actor?.startsWith('coordinator') === true &&
      actor !== 'coordinatorAqmola' &&
      answer.status === 403
    );
  // One partnership an organisation and unit: the second cell of a unit meets the first one's.
  return endpoint.id === 'partnerships.createPartnership' && answer.status === 409;
}

/** A foreign thing answers like one that never was, but for its own address. */
async function expectLikeUnknown(
  endpoint: Endpoint,
  actor: ActorName | null,
  answer: TestAnswer,
  body: unknown,
): Promise<void> {
  if (endpoint.target === 'unit') return;
  const unknown = await api
    .as(actor)
    .send(endpoint.method, unknownPath(endpoint), body, { 'if-match': '"v1"' });
  const { instance: _, ...foreign } = answer.body;
  const { instance: __, ...missing } = unknown.body;
  expect(foreign).toEqual(missing);
}

/** The address of a thing that never was. */
function unknownPath({ path }: Endpoint): string {
  return path
    .replace(':id', uuidv7())
    .replace(':unitId', 'KZ-99')
    .replace(':fileId', uuidv7())
    .replace(':n', '1');
}

/** Tries every cell of these endpoints. Reads and writes are tried in files of their own, side by side. */
export function tryMatrix(endpoints: readonly Endpoint[]): void {
  describe.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s',
    (_id, endpoint) => {
      test.each(placesOf(endpoint).map((place) => [place ?? 'anywhere', place] as const))(
        'at %s answers each person as the table says',
        async (_name, place) => {
          for (const actor of people) await tryCell(endpoint, actor, place);
        },
      );
    },
  );
}

/** What is answered to those who see a part holds nothing of the rest. */
export function tryLists(): void {
  describe('lists, figures and exports', () => {
    test('hold nothing of a territory that the reader does not see', async () => {
      const lists = contract.filter(
        (one) => one.method === 'GET' && ['list', 'campaign', 'none'].includes(one.target),
      );
      for (const actor of actorNames) {
        for (const endpoint of lists) {
          const { path } = await stage(api, endpoint, null);
          const answer = await api.as(actor).get(path);
          cells++;
          for (const place of ['other-unit', 'central-body', 'own-district'] as const) {
            const mine = isInSight(actor, place) || actor === 'administrator';
            if (!mine && answer.text.includes(`${secret} ${place}`)) leaks++;
            if (!mine)
              expect(answer.text, `${endpoint.id} by ${actor}`).not.toContain(`${secret} ${place}`);
          }
        }
      }
    });
  });
}
