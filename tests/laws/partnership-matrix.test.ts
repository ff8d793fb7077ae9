/**
 * Whatever coordinators and the editor do to partnerships and organisations, every cell of the matrix
 * is what the raw partnerships say, no place is missing, and the white spots are all the rest.
 */
import { selectAllPartnerships } from '@saqbol/api/figures/records.queries.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { engagedStatuses } from '@saqbol/shared/partnerships/partnership.codes.ts';
import type { PartnershipMatrix } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActorName } from '../helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../helpers/api.ts';
import { partnershipBody } from '../helpers/builders.ts';

let api: TestApi;
const organisationIds = ['halyk', 'kaspi', 'forte', 'bi-group', 'tumar'];
beforeAll(async () => {
  api = await createTestApi();
  const proposal = { id: uuidv7(), kind: 'bank', name: { kk: 'Ұсынылған банк', ru: 'Банк' } };
  const body = { ...proposal, short: 'Ұсынылған' };
  const answer = await api.as('coordinatorAqmola').post('/api/v1/organisations', body);
  expect(answer.status).toBe(201);
  organisationIds.push(proposal.id);
});
afterAll(() => api.close());

const coordinators = {
  'KZ-11': 'coordinatorAqmola',
  'KZ-55': 'coordinatorPavlodar',
  'KZ-NB': 'coordinatorBank',
} as const;
type UnitId = keyof typeof coordinators;
const unitIds = Object.keys(coordinators) as UnitId[];

const steps = fc.array(
  fc.record({
    unitId: fc.constantFrom(...unitIds),
    organisation: fc.nat(),
    status: fc.constantFrom('proposed', 'agreed', 'active', 'completed', 'declined'),
    districts: fc.array(fc.nat(30), { maxLength: 4 }),
    does: fc.constantFrom('create', 'create', 'create', 'delete', 'retire', 'confirm'),
  }),
  { minLength: 4, maxLength: 10 },
);
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

async function take(step: Step): Promise<void> {
  const organisationId = organisationIds[step.organisation % organisationIds.length] ?? '';
  if (step.does === 'retire' || step.does === 'confirm') {
    const path = `/api/v1/organisations/${organisationId}`;
    const { body } = await api.as('editor').get(path);
    const headers = { 'if-match': `"v${body.version}"` };
    const answer = await api.as('editor').post(`${path}/${step.does}`, {}, headers);
    expect([200, 409]).toContain(answer.status);
    return;
  }
  const coordinator = api.as(coordinators[step.unitId]);
  const all = '/api/v1/partnerships';
  if (step.does === 'delete') {
    const { body } = await coordinator.get(`${all}?organisationId=${organisationId}`);
    for (const one of body.items) await coordinator.delete(`${all}/${one.id}`, one.version);
    return;
  }
  const own = districtsOfUnit(step.unitId);
  const districtIds = step.districts.flatMap((n) => own[n % Math.max(own.length, 1)]?.kato ?? []);
  const body = { organisationId, status: step.status, districtIds: [...new Set(districtIds)] };
  const answer = await coordinator.post(all, partnershipBody(body));
  // It stands already, or the organisation is retired or in nobody's sight.
  expect([201, 409, 422]).toContain(answer.status);
}

/** The matrix once more, cell by cell from the raw records, without a look at the code that makes it. */
async function expectRecounted(actor: ActorName, kind: string, unit: UnitId | null): Promise<void> {
  const path = `/api/v1/campaigns/${campaignId}/partnership-matrix?kind=${kind}`;
  const answer = await api.as(actor).get(`${path}${unit ? `&unit=${unit}` : ''}`);
  expect(answer.status).toBe(200);
  const matrix = answer.body as PartnershipMatrix;
  const raw = await withScope(api.owner.db, 'system', 'read', (tx) =>
    selectAllPartnerships(tx, campaignId),
  );
  const { body: reference } = await api.as(actor).get('/api/v1/reference');
  const kinds = new Map<string, { kind: string; status: string }>(
    reference.organisations.map((one: { id: string }) => [one.id, one]),
  );
  const districts = unit ? districtsOfUnit(unit).map(({ kato }) => kato) : [];
  if (unit) expect(matrix.placeIds).toEqual(districts.length > 0 ? districts : [unit]);
  else expect(matrix.placeIds).toHaveLength(24);
  let [filled, engaged] = [0, 0];
  for (const placeId of matrix.placeIds) {
    for (const organisationId of matrix.organisationIds) {
      const there = raw.filter(
        (one) =>
          one.organisationId === organisationId &&
          one.unitId === (unit ?? placeId) &&
          (!unit ||
            placeId === unit ||
            one.districtIds.length === 0 ||
            one.districtIds.includes(placeId)),
      );
      const cells = matrix.cells.filter(
        (one) => one.placeId === placeId && one.organisationId === organisationId,
      );
      expect(cells.map(({ status }) => status)).toEqual(there.map(({ status }) => status));
      filled += there.length;
      engaged += there.filter((one) =>
        (engagedStatuses as readonly string[]).includes(one.status),
      ).length;
    }
  }
  expect(matrix.cells).toHaveLength(filled);
  expect(matrix.engaged).toBe(engaged);
  expect(matrix.spots).toBe(matrix.placeIds.length * matrix.organisationIds.length - filled);
  // Nobody is missing: who has a partnership here, and who is of the register.
  const wanted = [...kinds].filter(
    ([id, one]) =>
      one.kind === kind &&
      (one.status === 'confirmed' ||
        (one.status === 'proposed' && unit === 'KZ-11') ||
        raw.some((each) => each.organisationId === id && (!unit || each.unitId === unit))),
  );
  expect(matrix.organisationIds.toSorted()).toEqual(wanted.map(([id]) => id).toSorted());
}

test('any sequence of what people do leaves the matrix equal to a recount', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      for (const step of given) await take(step);
      for (const kind of ['bank', 'developer']) {
        await expectRecounted('reviewer', kind, null);
        for (const unit of unitIds) {
          await expectRecounted('reviewer', kind, unit);
          await expectRecounted(coordinators[unit], kind, unit);
        }
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
