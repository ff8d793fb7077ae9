import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { describe, expect, it } from 'vitest';
import {
  grantableRoles,
  noRights,
  type RightsValues,
  rightsBody,
  rightsFaults,
  sameRights,
} from './rights-values.ts';

const coordinator: Actor = { userId: 'a', role: 'coordinator', unitId: 'KZ-55', districtIds: [] };
const administrator: Actor = { ...coordinator, role: 'administrator', unitId: 'KZ-COM' };

function values(given: Partial<RightsValues>): RightsValues {
  return { ...noRights, unitId: 'KZ-55', role: 'officer', ...given };
}

describe('the rights that a form may give', () => {
  it('offers a coordinator nothing but officers of the own unit', () => {
    expect(grantableRoles(coordinator, 'KZ-55')).toEqual(['officer']);
    expect(grantableRoles(coordinator, 'KZ-11')).toEqual([]);
  });

  it('offers an administrator the roles that the unit has', () => {
    expect(grantableRoles(administrator, 'KZ-55')).toEqual(['officer', 'coordinator', 'observer']);
    expect(grantableRoles(administrator, 'KZ-COM')).toContain('administrator');
  });
});

describe('what is sent', () => {
  it('sends no districts that were chosen before the role or place changed', () => {
    const districtIds = ['553600000'];
    const department = 'Білім басқармасы';
    expect(rightsBody(values({ districtIds, department }), true)).toEqual({
      role: 'officer',
      districtIds,
      department: null,
    });
    const inDepartment = values({ districtIds, department, place: 'department' });
    expect(rightsBody(inDepartment, true)).toMatchObject({ districtIds: [], department });
    const observer = values({ districtIds, role: 'observer' });
    expect(rightsBody(observer, true)).toMatchObject({ districtIds: [], department: null });
  });

  it('takes an officer of a body without districts for one of a department', () => {
    const body = rightsBody(values({ unitId: 'KZ-MIA', department: ' Департамент ' }), false);
    expect(body).toEqual({ role: 'officer', districtIds: [], department: 'Департамент' });
  });
});

describe('what is still to be chosen', () => {
  it('asks for the unit alone while it is open, so that nothing unseen counts as an error', () => {
    expect(rightsFaults(noRights, false)).toEqual({ unitId: 'unitMissing' });
  });

  it('wants of an officer a district, or a department where there is none', () => {
    expect(rightsFaults(values({}), true)).toEqual({ districtIds: 'districtsMissing' });
    expect(rightsFaults(values({}), false)).toEqual({ department: 'departmentMissing' });
    expect(rightsFaults(values({ place: 'department' }), true)).toEqual({
      department: 'departmentMissing',
    });
    expect(rightsFaults(values({ role: 'observer' }), true)).toEqual({});
  });
});

describe('a change of rights', () => {
  it('is none when only the order of districts differs', () => {
    const rights = { role: 'officer', districtIds: ['1', '2'], department: null } as const;
    const turned = { ...rights, districtIds: ['2', '1'] };
    expect(sameRights({ ...rights, districtIds: ['1', '2'] }, turned)).toBe(true);
    expect(sameRights({ ...turned, department: 'x' }, turned)).toBe(false);
  });
});
