import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  developers,
  organisationSources,
  registeredOrganisationSchema,
  registeredOrganisations,
  secondTierBanks,
} from './organisation.register.ts';

describe('register of organisations', () => {
  test('every record has the shape that the types promise, and a BIN that checks out', () => {
    expect(z.array(registeredOrganisationSchema).safeParse(registeredOrganisations).error).toBe(
      undefined,
    );
  });

  test('it holds 23 second-tier banks and 15 construction firms, each once', () => {
    expect(secondTierBanks).toHaveLength(23);
    expect(developers).toHaveLength(15);
    expect(new Set(registeredOrganisations.map(({ id }) => id)).size).toBe(38);
    const bins = registeredOrganisations.flatMap(({ bin }) => bin ?? []);
    expect(new Set(bins).size).toBe(bins.length);
  });

  test('every entry says where it was read', () => {
    for (const { source } of registeredOrganisations) {
      expect(organisationSources[source]?.kk).toBeTruthy();
    }
  });

  test('«VI Group» of the letter stays flagged until an editor settles it', () => {
    const flagged = registeredOrganisations.filter((o) => o.unresolvedAliases.length > 0);
    expect(flagged.map(({ id }) => id)).toEqual(['bi-group']);
    expect(flagged[0]?.note?.kk).toContain('VI Group');
  });
});
