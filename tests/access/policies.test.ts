/** The first wall alone: what the shared policies say, cell by cell, written down independently. */
import {
  type Actor,
  mayGrant,
  type Role,
  roles,
  sees,
  territoryOf,
} from '@saqbol/shared/accounts/roles.ts';
import {
  mayReadActivity,
  mayReviewActivity,
  mayWriteActivity,
} from '@saqbol/shared/activities/activity.policy.ts';
import { describe, expect, test } from 'vitest';
import { type ActorName, actorId, actorNames, actors, districts } from '../helpers/actors.ts';
import { expectedAnswer, isInSight, type Place, places, placeUnits } from './access-table.ts';

function actorOf(name: ActorName): Actor {
  return { userId: actorId(name), ...actors[name] };
}
const entryAt: Record<Place, { unitId: string; districtId: string | null; createdBy: string }> = {
  'own-district': {
    unitId: 'KZ-11',
    districtId: districts.kokshetau,
    createdBy: actorId('officerKokshetau'),
  },
  'other-district': {
    unitId: 'KZ-11',
    districtId: districts.stepnogorsk,
    createdBy: actorId('officerStepnogorsk'),
  },
  'unit-wide': { unitId: 'KZ-11', districtId: null, createdBy: actorId('officerDepartment') },
  'other-unit': {
    unitId: 'KZ-55',
    districtId: districts.pavlodar,
    createdBy: actorId('officerPavlodar'),
  },
  'central-body': { unitId: 'KZ-NB', districtId: null, createdBy: actorId('officerBank') },
};
const active = actorNames.filter((name) => actors[name].status === 'active');
const readers: readonly Role[] = ['officer', 'coordinator', 'observer', 'reviewer', 'editor'];

describe.each(active)('the policies for %s', (name) => {
  const actor = actorOf(name);

  test.each(places)('tell at %s what the table of access tells', (place) => {
    const entry = entryAt[place];
    const mayRead = readers.includes(actor.role) && isInSight(name, place);
    expect(mayReadActivity(actor, entry)).toBe(mayRead);
    expect(sees(actor, placeUnits[place])).toBe(mayRead);
    const write = {
      access: { kind: 'roles', roles },
      target: 'activity-write',
    } as unknown as Parameters<typeof expectedAnswer>[0];
    const expected = mayRead ? expectedAnswer(write, name, place) : 404;
    const verdict = mayWriteActivity(actor, entry);
    if (expected === 'success') expect(verdict).toBeNull();
    else if (expected === 404) expect(verdict).toBe('entity/not-found');
    else
      expect(['account/not-allowed', 'activity/not-your-district', 'activity/not-yours']).toContain(
        verdict,
      );
    const isCoordinator = actor.role === 'coordinator' && actor.unitId === entry.unitId;
    expect(mayReviewActivity(actor, entry) === null).toBe(isCoordinator);
  });
});

test('an officer without a district does not change a colleague’s entry', () => {
  const colleague = { ...entryAt['unit-wide'], createdBy: 'user-somebody-else' };
  expect(mayWriteActivity(actorOf('officerDepartment'), colleague)).toBe('activity/not-yours');
});

test('the administrator sees no entries, the Committee’s observer the nation, an akimat’s its unit', () => {
  expect(territoryOf(actorOf('administrator'))).toBe('none');
  expect(territoryOf(actorOf('observerNation'))).toBe('nation');
  expect(territoryOf(actorOf('observerAqmola'))).toBe('unit');
});

test.each(roles)('one grants only rights below one’s own: %s', (role) => {
  const granting = active.filter((name) => mayGrant(actorOf(name), role, 'KZ-11'));
  const expected: ActorName[] = ['administrator'];
  if (role === 'officer') expected.push('coordinatorAqmola');
  const isOfAkimat = ['officer', 'coordinator', 'observer'].includes(role);
  expect(granting.toSorted()).toEqual(isOfAkimat ? expected.toSorted() : []);
});
