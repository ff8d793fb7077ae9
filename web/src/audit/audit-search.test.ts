import { auditVerbs } from '@saqbol/shared/audit/audit.codes.ts';
import { listAudit } from '@saqbol/shared/audit/audit.endpoints.ts';
import { describe, expect, it } from 'vitest';
import { readAuditSearch } from './audit-search.ts';

describe('the audit in the address', () => {
  it('has the filters of the contract', () => {
    const full = {
      chain: 'KZ-COM',
      verb: 'account.sign-in-refused',
      actorId: '01a20fb9-b9f3-735f-9fc5-355429e41502',
      entityId: '01a20fb9-b9f4-70f6-a7d6-e3aacb184abe',
      from: '2026-03-01',
      to: '2026-03-10',
    };
    expect(readAuditSearch(full)).toEqual(full);
    const { limit, cursor, ...filters } = listAudit.query?.shape ?? {};
    expect(Object.keys(full).toSorted()).toEqual(Object.keys(filters).toSorted());
  });

  it('takes every verb that can be chosen', () => {
    for (const verb of auditVerbs) expect(readAuditSearch({ verb })).toEqual({ verb });
  });

  it('leaves out what is no filter', () => {
    expect(readAuditSearch({ chain: 'x', verb: '1', entityId: 'a b', from: '10.03.2026' })).toEqual(
      {},
    );
  });
});
