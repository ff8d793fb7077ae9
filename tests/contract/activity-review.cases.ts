import {
  answerQuery,
  confirmActivity,
  createActivity,
  editActivity,
  excludeActivity,
  includeActivity,
  queryActivity,
  withdrawQuery,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import type { ReviewStatus } from '@saqbol/shared/activities/activity.codes.ts';
import {
  nextReview,
  type ReviewCommand,
  reviewCommands,
} from '@saqbol/shared/activities/activity.states.ts';
import { v4 } from 'uuid';
import { expect, test } from 'vitest';
import type { Client, Input } from './contract-client.ts';
import { recordIds } from './contract-data.ts';
import { people } from './contract-people.ts';
import { activityBody, syntheticIin } from './contract-samples.ts';

const commands = {
  confirm: [confirmActivity, {}],
  query: [queryActivity, { text: 'Қатысушылар саны қайдан алынды?' }],
  answer: [answerQuery, { text: 'Тіркеу парағынан' }],
  withdraw: [withdrawQuery, {}],
  exclude: [excludeActivity, { reason: 'Қайталанған жазба' }],
  include: [includeActivity, {}],
} as const;
type Command = keyof typeof commands;

/** The commands that lead a new entry into each state. */
const ways: Readonly<Record<ReviewStatus, readonly Command[]>> = {
  new: [],
  confirmed: ['confirm'],
  queried: ['query'],
  excluded: ['exclude'],
};

/** Confirming, querying, excluding: the state table walked cell by cell. */
export function activityReviewCases(client: Client): void {
  async function fresh(): Promise<string> {
    const { body } = await client.ok(createActivity, { as: 'officer', body: activityBody() });
    return body.id;
  }
  function input(id: string, command: Command, given: Partial<Input> = {}): Input {
    return { as: 'coordinator', params: { id }, body: commands[command][1], ...given };
  }
  async function inState(state: ReviewStatus): Promise<string> {
    const id = await fresh();
    for (const command of ways[state]) {
      await client.ok(commands[command][0], input(id, command));
    }
    return id;
  }

  const cells = (Object.keys(ways) as ReviewStatus[]).flatMap((state) =>
    reviewCommands
      .filter((command): command is Command & ReviewCommand => command in commands)
      .map((command) => [state, command, nextReview(state, command)] as const),
  );
  test.each(cells)('%s × %s → %s', async (state, command, next) => {
    const id = await inState(state);
    const [endpoint] = commands[command];
    if (next === null) {
      const problem = await client.refused(endpoint, input(id, command), 'activity/wrong-state');
      expect(problem.current).toMatchObject({ review: state });
    } else {
      const { body } = await client.ok(endpoint, input(id, command));
      expect(body.review).toBe(next);
    }
  });

  test('only the coordinator reviews, and only in the own unit', async () => {
    const id = await fresh();
    for (const command of ['confirm', 'query', 'exclude'] as const) {
      const [endpoint] = commands[command];
      await client.refused(endpoint, input(id, command, { as: 'officer' }), 'account/not-allowed');
      await client.refused(endpoint, input(id, command, { as: 'reviewer' }), 'account/not-allowed');
      const stranger = input(id, command, { as: 'foreignCoordinator' });
      await client.refused(endpoint, stranger, 'entity/not-found');
    }
  });

  test('a query names its question and its answer, and who gave them', async () => {
    const id = await fresh();
    await client.ok(queryActivity, input(id, 'query'));
    const answer = input(id, 'answer', { as: 'officer' });
    const neighbour = input(id, 'answer', { as: 'otherOfficer' });
    await client.refused(answerQuery, neighbour, 'activity/not-your-district');
    const { body } = await client.ok(answerQuery, answer);
    expect(body.queries).toMatchObject([
      {
        text: commands.query[1].text,
        askedBy: people.coordinator.name,
        answer: commands.answer[1].text,
        answeredBy: people.officer.name,
        withdrawnAt: null,
      },
    ]);
  });

  test('an exclusion keeps its reason until the entry is taken in again', async () => {
    const id = await fresh();
    const { body: out } = await client.ok(excludeActivity, input(id, 'exclude'));
    expect(out.excludedReason).toBe('Қайталанған жазба');
    const { body: back } = await client.ok(includeActivity, input(id, 'include'));
    expect(back.excludedReason).toBeNull();
  });

  test('no remark of the review may hold a citizen’s number', async () => {
    const id = await fresh();
    const number = `Азамат ${syntheticIin()}`;
    const remarks = [
      [queryActivity, 'query', { text: number }, '/text'],
      [excludeActivity, 'exclude', { reason: number }, '/reason'],
    ] as const;
    for (const [endpoint, command, body, pointer] of remarks) {
      const given = input(id, command, { body });
      const problem = await client.refused(endpoint, given, 'request/invalid');
      expect(problem.errors).toMatchObject([{ pointer, code: 'personal-number' }]);
    }
  });

  test('an edited entry must be looked at again', async () => {
    const id = await fresh();
    const { etag } = await client.ok(confirmActivity, input(id, 'confirm'));
    const change = { title: 'Түзетілген', status: 'held' };
    const headers = { 'if-match': etag };
    const { body } = await client.ok(editActivity, {
      as: 'officer',
      params: { id },
      body: change,
      headers,
    });
    expect(body.review).toBe('new');
  });

  test('a command sent twice under one key is done once', async () => {
    const id = await fresh();
    const headers = { 'idempotency-key': v4() };
    const first = await client.ok(queryActivity, input(id, 'query', { headers }));
    const again = await client.ok(queryActivity, input(id, 'query', { headers }));
    expect(again.body).toEqual(first.body);
    expect(again.body.queries).toHaveLength(1);
    const other = input(id, 'query', { headers, body: { text: 'Басқа сұрақ' } });
    await client.refused(queryActivity, other, 'idempotency/other-body');
  });

  test('a key of one entry never answers for another', async () => {
    const [one, other] = [await fresh(), await fresh()];
    const headers = { 'idempotency-key': v4() };
    await client.ok(confirmActivity, input(one, 'confirm', { headers }));
    const response = await client.ask(confirmActivity, input(other, 'confirm', { headers }));
    const body = (await response.json()) as { id?: string };
    expect([other, undefined]).toContain(body.id);
  });

  test('a closed campaign is not reviewed any more', async () => {
    await client.refused(confirmActivity, input(recordIds.closed, 'confirm'), 'campaign/closed');
  });
}
