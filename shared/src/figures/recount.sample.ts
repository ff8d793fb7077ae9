/** Small records for the tests of the recount: two oblasts, a city, a ministry. */
import type { Measure } from '../activities/channels.ts';
import type {
  CountedCampaign,
  CountedEntry,
  CountedPartnership,
  CountedReach,
  CountedTerritory,
  Records,
} from './recount.types.ts';

export const campaign: CountedCampaign = {
  id: 'c1',
  startsOn: '2026-03-02',
  closedOn: null,
  schemes: [{ code: 'phishing-page' }, { code: 'deepfake' }],
  recipients: ['KZ-MIA', 'KZ-75', 'KZ-10', 'KZ-11'].map((unitId) => ({ unitId })),
};

export const territory: CountedTerritory = {
  units: [
    { id: 'KZ-10', kind: 'oblast', population: 1000 },
    { id: 'KZ-11', kind: 'oblast', population: 400_000 },
    { id: 'KZ-75', kind: 'city', population: null },
    { id: 'KZ-MIA', kind: 'central', population: null },
    { id: 'KZ-COM', kind: 'committee', population: null },
  ],
  districts: [
    { id: '101000000', unitId: 'KZ-10' },
    { id: '111000000', unitId: 'KZ-11' },
    { id: '113200000', unitId: 'KZ-11' },
    { id: '751000000', unitId: 'KZ-75' },
  ],
  organisations: [
    { id: 'bank-1', kind: 'bank' },
    { id: 'bank-2', kind: 'bank' },
    { id: 'developer-1', kind: 'developer' },
  ],
  nationPopulation: 20_000_000,
};

let made = 0;

/** A held entry of Aqmola on 5 March; what is given is put over that. */
export function entry(given: Partial<CountedEntry> = {}): CountedEntry {
  made += 1;
  return {
    id: `e${String(made).padStart(4, '0')}`,
    campaignId: 'c1',
    unitId: 'KZ-11',
    districtId: '111000000',
    kind: 'meeting',
    status: 'held',
    review: 'new',
    startsOn: '2026-03-05',
    endsOn: null,
    schemes: [],
    audiences: [],
    partnerIds: [],
    sourceNamed: null,
    reach: [],
    ...given,
  };
}

export function reach(
  channel: CountedReach['channel'],
  measure: Measure,
  count: number | null,
  given: Partial<CountedReach> = {},
): CountedReach {
  made += 1;
  const id = `r${String(made).padStart(4, '0')}`;
  return { id, channel, measure, count, audienceNew: 'unknown', scope: 'district', ...given };
}

export function partnership(given: Partial<CountedPartnership> = {}): CountedPartnership {
  return {
    campaignId: 'c1',
    unitId: 'KZ-11',
    organisationId: 'bank-1',
    districtIds: [],
    status: 'active',
    ...given,
  };
}

export function records(
  entries: readonly CountedEntry[],
  partnerships: readonly CountedPartnership[] = [],
): Records {
  return { campaign, entries, partnerships, territory };
}
