/**
 * Whatever several people do to their entries, in whatever order, the figures that the database
 * keeps are those of a recount from the raw entries, to the last digit; and a figure opens into
 * exactly the entries that make it.
 */

import { readRecords } from '@saqbol/api/figures/read-records.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import {
  figureBases,
  figureFilters,
  figureGroupings,
} from '@saqbol/shared/figures/figure.codes.ts';
import { makersOf } from '@saqbol/shared/figures/recount.makers.ts';
import { countingEntries, recount } from '@saqbol/shared/figures/recount.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActorName, districts } from '../helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../helpers/builders.ts';
import { type ReplyUnit, replyIn, replyPath, replyUnits } from '../helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  for (const unitId of Object.keys(replyUnits) as ReplyUnit[]) await replyIn(api, 'draft', unitId);
});
afterAll(() => api.close());

/** What people can do, on entries picked by number from those that there are. */
const reach = fc.constantFrom(
  { channel: 'in-person', measure: 'attendees' },
  { channel: 'in-person', measure: 'reactions' },
  { channel: 'door-to-door', measure: 'persons-visited' },
  { channel: 'leaflet', measure: 'items-handed-out' },
  { channel: 'social', measure: 'unique-accounts' },
  { channel: 'social', measure: 'views' },
  { channel: 'tv', measure: 'audience-people' },
  { channel: 'poll', measure: 'respondents' },
);
const reachList = fc.array(
  fc.record({
    kind: reach,
    count: fc.oneof(
      fc.constant(null),
      fc.constant(0),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 900_000 }),
    ),
    audienceNew: fc.constantFrom('new', 'repeat', 'unknown'),
    scope: fc.constantFrom('district', 'unit', 'nation'),
    method: fc.constantFrom('counted', 'estimate', 'platform'),
  }),
  { maxLength: 4 },
);
const facts = fc.record({
  kind: fc.constantFrom('meeting', 'leaflets', 'social-post', 'broadcast', 'door-to-door'),
  status: fc.constantFrom('held', 'held', 'held', 'planned', 'draft', 'cancelled'),
  startsOn: fc.constantFrom('2026-02-27', '2026-03-02', '2026-03-05', '2026-03-09', '2026-03-10'),
  schemes: fc.subarray(['phishing-page', 'deepfake', 'targeted-ads']),
  audiences: fc.subarray(['pensioners', 'rural']),
  partnerIds: fc.subarray(['halyk', 'kaspi', 'bi-group']),
  sourceNamed: fc.constantFrom(true, false, null),
  reach: reachList,
});
const who = fc.constantFrom<ActorName>(
  'officerKokshetau',
  'officerStepnogorsk',
  'officerDepartment',
  'coordinatorAqmola',
  'officerPavlodar',
  'officerBank',
);
const place: Partial<Record<ActorName, string | null>> = {
  officerKokshetau: districts.kokshetau,
  officerStepnogorsk: districts.stepnogorsk,
  officerPavlodar: districts.pavlodar,
  officerDepartment: null,
  officerBank: null,
  coordinatorAqmola: districts.kokshetau,
};
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('create' as const), by: who, facts }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.nat(), facts }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retitle' as const), at: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'delete',
        'restore',
        'confirm',
        'query',
        'answer',
        'exclude',
        'include' as const,
      ),
      at: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('partner' as const),
      organisationId: fc.constantFrom('halyk', 'kaspi', 'bi-group', 'bcc'),
      status: fc.constantFrom('proposed', 'agreed', 'declined'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('compact' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('submit', 'submit', 'return', 'recall', 'accept'),
      unitId: fc.constantFrom<ReplyUnit>('KZ-11', 'KZ-55', 'KZ-NB'),
    }),
  },
);

interface Made {
  readonly id: string;
  readonly by: ActorName;
  readonly coordinator: ActorName;
}

const coordinatorOf: Partial<Record<ActorName, ActorName>> = {
  officerPavlodar: 'coordinatorPavlodar',
  officerBank: 'coordinatorBank',
};

function bodyOf(
  given: { reach: { kind: { channel: string; measure: string } }[] },
  isBody: boolean,
) {
  return {
    ...given,
    reach: given.reach.map(({ kind, ...one }) => {
      const inPerson = kind.channel === 'in-person' || kind.channel === 'door-to-door';
      const scope = (one as { scope?: string }).scope;
      return reachBody({
        ...kind,
        ...one,
        scope: !isBody && inPerson && scope === 'nation' ? 'unit' : scope,
      });
    }),
  };
}

/** Whether or not the entry stands in a submitted reply. */
const corrected = { correctionReason: 'Түзету' };

async function perform(made: Made[], one: unknown): Promise<void> {
  const at = one as {
    do: string;
    at?: number;
    by?: ActorName;
    facts?: never;
    organisationId?: string;
    status?: string;
    unitId?: ReplyUnit;
  };
  if (at.unitId) {
    const isOfUnit = at.do === 'submit' || at.do === 'recall';
    const actor = isOfUnit ? replyUnits[at.unitId] : 'reviewer';
    const body = at.do === 'return' ? { reason: 'Толықтырыңыз' } : {};
    const answer = await api.as(actor).post(`${replyPath(at.unitId)}/${at.do}`, body);
    expect([200, 409], answer.text).toContain(answer.status);
    return;
  }
  if (at.do === 'compact') {
    await sql`select compact_figures()`.execute(api.owner.db);
    return;
  }
  if (at.do === 'partner') {
    const body = partnershipBody({
      organisationId: at.organisationId,
      status: at.status,
      agreedOn: null,
      districtIds: [districts.kokshetau],
    });
    const answer = await api.as('coordinatorAqmola').post('/api/v1/partnerships', body);
    expect([201, 409]).toContain(answer.status);
    return;
  }
  if (at.do === 'create') {
    const by = at.by as ActorName;
    const id = uuidv7();
    const body = activityBody({
      id,
      districtId: place[by],
      ...bodyOf(at.facts as never, by === 'officerBank'),
    });
    const answer = await api.as(by).post('/api/v1/activities', body);
    // Rules may refuse what chance made up (parts above the whole); nothing else may.
    expect([201, 422], answer.text).toContain(answer.status);
    if (answer.status === 201)
      made.push({ id, by, coordinator: coordinatorOf[by] ?? 'coordinatorAqmola' });
    return;
  }
  const target = made[(at.at ?? 0) % Math.max(made.length, 1)];
  if (!target) return;
  const path = `/api/v1/activities/${target.id}`;
  const current = await api.as(target.by).get(path);
  const version = current.status === 200 ? current.body.version : null;
  if (at.do === 'edit' && version !== null) {
    const answer = await api
      .as(target.by)
      .patch(
        path,
        { ...corrected, ...bodyOf(at.facts as never, target.by === 'officerBank') },
        version,
      );
    expect([200, 422], answer.text).toContain(answer.status);
  } else if (at.do === 'retitle' && version !== null) {
    const title = { ...corrected, title: 'Басқа атау' };
    expect((await api.as(target.by).patch(path, title, version)).status).toBe(200);
  } else if (at.do === 'delete' && version !== null) {
    // What stands in a submitted reply stays.
    expect([204, 409]).toContain((await api.as(target.by).delete(path, version)).status);
  } else if (at.do === 'restore') {
    expect([200, 404]).toContain((await api.as(target.by).post(`${path}/restore`)).status);
  } else {
    const commands: Record<string, [string, object]> = {
      confirm: ['confirm', {}],
      query: ['queries', { text: 'Саны дұрыс па?' }],
      exclude: ['exclude', { reason: 'Қайталанған' }],
      include: ['include', {}],
      answer: ['queries/answer', { text: 'Иә' }],
    };
    const command = commands[at.do];
    if (!command) return;
    const answer = await api.as(target.coordinator).post(`${path}/${command[0]}`, command[1]);
    expect([200, 404, 409], answer.text).toContain(answer.status);
  }
}

async function expectEqual(): Promise<void> {
  const records = await withScope(api.owner.db, 'system', 'read', (tx) =>
    readRecords(tx, campaignId),
  );
  const asOf = api.clock.now().toISOString().replace('.000Z', 'Z');
  const questions = [
    ...figureGroupings.flatMap((by) => [{ by }, { by, unit: 'KZ-11' }]),
    { by: 'unit' as const, from: '2026-03-05', to: '2026-03-09' },
    { by: 'district' as const, unit: 'KZ-11', from: '2026-03-05' },
    { by: 'scheme' as const, to: '2026-03-05' },
  ];
  const asked = questions.flatMap((question) =>
    figureBases.map((basis) => ({ ...question, basis })),
  );
  for (const question of asked) {
    const query = new URLSearchParams(question as unknown as Record<string, string>);
    const answer = await api.as('reviewer').get(`/api/v1/campaigns/${campaignId}/figures?${query}`);
    expect(answer.body, JSON.stringify(question)).toEqual(recount(records, { ...question, asOf }));
  }
}

/** What a version froze from the cells is what its own entries make, whatever happened since. */
async function expectFrozenEqual(): Promise<void> {
  const records = await withScope(api.owner.db, 'system', 'read', (tx) =>
    readRecords(tx, campaignId),
  );
  for (const { unitId, submitted } of records.replies ?? []) {
    if (!submitted) continue;
    const { entries, partnerships, total } = submitted;
    const frozen = { ...records, replies: [], entries, partnerships };
    const question = { by: 'unit', unit: unitId, asOf: '', basis: 'live' } as const;
    expect(recount(frozen, question).total, unitId).toEqual(total);
  }
}

/** Each figure opens into the entries that the recount makes it of, and no others. */
async function expectOpened(): Promise<void> {
  const records = await withScope(api.owner.db, 'system', 'read', (tx) =>
    readRecords(tx, campaignId),
  );
  for (const figure of figureFilters) {
    for (const place of [{}, { unit: 'KZ-11' }, { unit: 'KZ-11', from: '2026-03-05' }]) {
      const { unit, ...period } = place as { unit?: string; from?: string };
      const query = new URLSearchParams({
        campaignId,
        figure,
        limit: '200',
        ...period,
        ...(unit && { unitId: unit }),
      });
      const { body } = await api.as('reviewer').get(`/api/v1/activities?${query}`);
      const ids = body.items.map((one: { id: string }) => one.id).toSorted();
      const counting = countingEntries(records.entries, records.campaign, place);
      const populationOf = (id: string) =>
        records.territory.units.find((one) => one.id === id)?.population ?? null;
      const makers = makersOf(figure, counting, { isNation: !unit, populationOf })
        .map((one) => one.id)
        .toSorted();
      expect(ids, `${figure} ${JSON.stringify(place)}`).toEqual(makers);
    }
  }
}

describe('figures', () => {
  test('any sequence of edits by several people leaves them equal to a recount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const made: Made[] = [];
        for (const one of steps) await perform(made, one);
        await expectEqual();
        await expectFrozenEqual();
        await expectOpened();
      }),
      { numRuns: Number(process.env.SAQBOL_RUNS ?? 12), endOnFailure: true },
    );
  });
});
