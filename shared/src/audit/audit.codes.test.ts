import { describe, expect, test } from 'vitest';
import { contract } from '../contract/contract.ts';
import { kk } from '../words/kk.ts';
import { auditEntities, auditVerbs } from './audit.codes.ts';

describe('codes of the audit', () => {
  test('every verb of the contract can be filtered by, so that no act hides behind a code', () => {
    const verbs = contract.flatMap(({ audit }) => audit ?? []);
    expect(verbs.filter((verb) => !(auditVerbs as readonly string[]).includes(verb))).toEqual([]);
  });

  test('the words name exactly these verbs and entities', () => {
    const named = Object.entries(kk.codes.auditVerbs).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}.${verb}`),
    );
    expect(named.toSorted()).toEqual(auditVerbs.toSorted());
    expect(Object.keys(kk.audit.entities).toSorted()).toEqual(auditEntities.toSorted());
  });
});
