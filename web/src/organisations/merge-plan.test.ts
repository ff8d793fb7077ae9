import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { describe, expect, it } from 'vitest';
import { mayKeep, type Pair, sideOf, takeOf, usualKeep } from './merge-plan.ts';

function organisation(id: string, given: Partial<Organisation> = {}): Organisation {
  const one = registeredOrganisations.find((each) => each.id === id);
  if (!one) throw new Error(`no ${id}`);
  const { kind, name, short, bin, aliases } = one;
  return {
    ...{ id, kind, name, short, bin, aliases, note: null, status: 'confirmed', isPublic: true },
    ...{ proposedBy: null, mergedInto: null, partnershipCount: 0, unitCount: 0 },
    ...{ synthetic: false, createdAt: null, updatedAt: null, version: 1 },
    ...given,
  };
}

const proposal = { status: 'proposed', isPublic: false } as const;

describe('two duplicates', () => {
  it('keep the one that everybody knows, else the one that is used more', () => {
    const known = organisation('halyk');
    expect(usualKeep({ this: organisation('kaspi', proposal), other: known })).toBe('other');
    expect(usualKeep({ this: known, other: organisation('kaspi', proposal) })).toBe('this');
    const used = organisation('kaspi', { partnershipCount: 3 });
    expect(usualKeep({ this: used, other: known })).toBe('this');
  });

  it('never keep a retired one', () => {
    const pair = { this: organisation('halyk', { status: 'retired' }), other: organisation('nak') };
    expect(mayKeep(pair, 'this')).toBe(false);
    expect(usualKeep(pair)).toBe('other');
  });

  const pair: Pair = { this: organisation('halyk'), other: organisation('bi-group') };

  it('take nothing over where all is the kept one’s own', () => {
    expect(takeOf(pair, 'this', {})).toEqual({});
  });

  it('do not lose a BIN that only one of them has', () => {
    expect(sideOf(pair, 'other', {}, 'bin')).toBe('this');
    expect(takeOf(pair, 'other', {})).toEqual({ bin: pair.this.bin });
    expect(takeOf(pair, 'other', { bin: 'other' })).toEqual({});
  });

  it('take what was chosen, names whole', () => {
    const take = takeOf(pair, 'this', { ru: 'other', short: 'other' });
    expect(take).toEqual({
      short: 'BI Group',
      name: { kk: pair.this.name.kk, ru: 'BI Group', en: pair.this.name.en },
    });
  });
});
