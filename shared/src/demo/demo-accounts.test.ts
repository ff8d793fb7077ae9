import { describe, expect, test } from 'vitest';
import { email, newPassword } from '../accounts/account.schema.ts';
import { type Role, rolesIn } from '../accounts/roles.ts';
import { districtById, districts } from '../territory/districts.ts';
import { centralBodyIds, committeeId, territoryIds } from '../territory/units.ts';
import { demoAccounts, demoPassword } from './demo-accounts.ts';

const accounts = demoAccounts();
const of = (unitId: string, role: Role) =>
  accounts.filter((one) => one.unitId === unitId && one.role === role);

describe('accounts of the demo', () => {
  test('the sign-in page offers one a role, in the order of the work', () => {
    const featured = accounts.filter((one) => one.featured);
    expect(accounts.slice(0, featured.length)).toEqual(featured);
    expect(featured.map(({ role, email }) => [role, email.split('@')[0]])).toEqual([
      ['officer', 'officer.bayanauyl'],
      ['coordinator', 'coordinator.pavlodar'],
      ['observer', 'observer.pavlodar'],
      ['reviewer', 'reviewer'],
      ['editor', 'editor'],
      ['administrator', 'administrator'],
    ]);
  });

  test('no address occurs twice, and all lie in a domain that belongs to nobody', () => {
    expect(new Set(accounts.map((one) => one.email)).size).toBe(accounts.length);
    for (const one of accounts) {
      expect(one.email).toMatch(/^[a-z.-]+@demo\.saqbol\.example$/);
      expect(email.safeParse(one.email)).toEqual({ success: true, data: one.email });
    }
  });

  test('nobody can be taken for a real person: every name says that it is a sample', () => {
    for (const one of accounts) expect(one.name).toMatch(/^Үлгі .+ \(.+\)$/);
    expect(new Set(accounts.map((one) => one.name)).size).toBe(accounts.length);
  });

  test('the one password is long enough for the rules of the product', () => {
    expect(newPassword.safeParse(demoPassword).success).toBe(true);
    for (const one of accounts) expect(one.password).toBe(demoPassword);
  });

  test('each of the 24 has a coordinator and an observer, each district an officer', () => {
    for (const id of [...territoryIds, ...centralBodyIds]) {
      expect(of(id, 'coordinator')).toHaveLength(1);
      expect(of(id, 'observer')).toHaveLength(1);
      expect(of(id, 'officer').some((one) => one.districtIds.length === 0)).toBe(true);
    }
    const held = accounts.flatMap((one) => one.districtIds);
    expect(held.toSorted()).toEqual(districts.map(({ kato }) => kato).toSorted());
    expect(of(committeeId, 'reviewer')).toHaveLength(2);
    expect(of(committeeId, 'observer')).toHaveLength(1);
  });

  test('rights fit the unit: roles, districts of one’s own', () => {
    for (const one of accounts) {
      expect(rolesIn(one.unitId)).toContain(one.role);
      for (const id of one.districtIds) expect(districtById.get(id)?.unitId).toBe(one.unitId);
      if (one.role !== 'officer') expect(one.districtIds).toEqual([]);
    }
  });
});
