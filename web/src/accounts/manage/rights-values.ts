import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { type Actor, mayGrant, type Role, rolesIn } from '@saqbol/shared/accounts/roles.ts';

/** What a form of rights holds, as it is chosen. */
export interface RightsValues {
  readonly unitId: string;
  readonly role: Role | '';
  /** Where an officer works: in districts, or in a department for the whole unit. */
  readonly place: 'districts' | 'department';
  readonly districtIds: readonly string[];
  readonly department: string;
}

export const noRights: RightsValues = {
  unitId: '',
  role: '',
  place: 'districts',
  districtIds: [],
  department: '',
};

export function rightsOf(account: Account): RightsValues {
  const { unitId, role, districtIds, department } = account;
  const place = role === 'officer' && districtIds.length === 0 ? 'department' : 'districts';
  return { unitId, role, place, districtIds, department: department ?? '' };
}

/** The roles of the unit that the actor may give. */
export function grantableRoles(actor: Actor, unitId: string): Role[] {
  return rolesIn(unitId).filter((role) => mayGrant(actor, role, unitId));
}

/** Only an officer has districts, and only where the unit has any. */
export function worksInDistricts(values: RightsValues, hasDistricts: boolean): boolean {
  return values.role === 'officer' && hasDistricts && values.place === 'districts';
}

/** The rights as they are sent: what does not belong to the choice is left out, not kept hidden. */
export function rightsBody(values: RightsValues, hasDistricts: boolean) {
  const inDistricts = worksInDistricts(values, hasDistricts);
  return {
    role: values.role as Role,
    districtIds: inDistricts ? [...values.districtIds] : [],
    department: inDistricts ? null : values.department.trim() || null,
  };
}

type RightsField = 'unitId' | 'role' | 'districtIds' | 'department';
type RightsFault = 'unitMissing' | 'roleMissing' | 'districtsMissing' | 'departmentMissing';
export type RightsFaults = Partial<Record<RightsField, RightsFault>>;

/** What is still to be chosen: keys of the words `people.rights`. */
export function rightsFaults(values: RightsValues, hasDistricts: boolean): RightsFaults {
  const faults: RightsFaults = {};
  // The rest is asked for once the unit is known.
  if (values.unitId === '') return { unitId: 'unitMissing' };
  if (values.role === '') faults.role = 'roleMissing';
  if (values.role !== 'officer') return faults;
  if (worksInDistricts(values, hasDistricts)) {
    if (values.districtIds.length === 0) faults.districtIds = 'districtsMissing';
  } else if (values.department.trim() === '') {
    faults.department = 'departmentMissing';
  }
  return faults;
}

/** True when both give the same rights. */
export function sameRights(
  a: Pick<Account, 'role' | 'districtIds' | 'department'>,
  b: Pick<Account, 'role' | 'districtIds' | 'department'>,
): boolean {
  const textOf = ({ role, districtIds, department }: typeof a) =>
    JSON.stringify([role, districtIds.toSorted(), department]);
  return textOf(a) === textOf(b);
}
