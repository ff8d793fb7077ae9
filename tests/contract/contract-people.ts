/** Places and synthetic people of the contract suite. */
import type { Role } from '@saqbol/shared/accounts/roles.ts';
import type { DemoAccount } from '@saqbol/shared/demo/demo.types.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';

export const ownUnit = 'KZ-11';
export const foreignUnit = 'KZ-10';
export const ministry = 'KZ-MIA';

function districtAt(unitId: string, index: number): string {
  const district = districtsOfUnit(unitId)[index];
  if (!district) throw new Error(`${unitId} has no district ${index}`);
  return district.kato;
}
export const ownDistrict = districtAt(ownUnit, 0);
export const otherDistrict = districtAt(ownUnit, 1);
export const foreignDistrict = districtAt(foreignUnit, 0);

function person(email: string, role: Role, unitId: string, districtIds: string[] = []) {
  const account: DemoAccount = {
    name: `Сынақ ${email.split('@')[0]}`,
    email,
    password: demoPassword,
    role,
    unitId,
    districtIds,
    department: districtIds.length === 0 ? 'Ішкі саясат басқармасы' : null,
    language: 'kk',
    featured: false,
  };
  return account;
}

/** Who acts in the suite. */
export const people = {
  officer: person('officer@own.example', 'officer', ownUnit, [ownDistrict]),
  otherOfficer: person('other-officer@own.example', 'officer', ownUnit, [otherDistrict]),
  /** Two officers of departments, without a district. */
  department: person('department@own.example', 'officer', ownUnit),
  otherDepartment: person('other-department@own.example', 'officer', ownUnit),
  coordinator: person('coordinator@own.example', 'coordinator', ownUnit),
  observer: person('observer@own.example', 'observer', ownUnit),
  foreignOfficer: person('officer@foreign.example', 'officer', foreignUnit, [foreignDistrict]),
  foreignCoordinator: person('coordinator@foreign.example', 'coordinator', foreignUnit),
  ministryCoordinator: person('coordinator@ministry.example', 'coordinator', ministry),
  nationObserver: person('observer@committee.example', 'observer', 'KZ-COM'),
  reviewer: person('reviewer@committee.example', 'reviewer', 'KZ-COM'),
  editor: person('editor@committee.example', 'editor', 'KZ-COM'),
  administrator: person('administrator@committee.example', 'administrator', 'KZ-COM'),
  /** Nobody else signs in as these: the suite suspends, edits and signs them out. */
  suspended: person('suspended@own.example', 'officer', ownUnit, [otherDistrict]),
  edited: person('edited@own.example', 'officer', ownUnit, [otherDistrict]),
  leaving: person('leaving@own.example', 'observer', ownUnit),
} as const;
export type PersonName = keyof typeof people;
