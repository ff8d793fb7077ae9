/** Made-up entries for the tests of the form. */
import type { RuleContext } from '@saqbol/shared/activities/activity.rules.ts';
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { type EntryValues, emptyReach, freshValues, type ReachValues } from './entry-values.ts';

export const today = '2026-03-10';
export const districtId = '553600000';

export function valuesMade(change: Partial<EntryValues> = {}): EntryValues {
  return {
    ...freshValues({ kind: 'meeting', today, districtId }),
    title: 'Кездесу',
    schemes: ['deepfake'],
    audiences: ['rural'],
    reach: [attendees(64)],
    ...change,
  };
}

export function attendees(count: number | null, change: Partial<ReachValues> = {}): ReachValues {
  return { ...emptyReach('in-person', 'attendees', 'counted'), count, ...change };
}

export function contextMade(change: Partial<RuleContext> = {}): RuleContext {
  return {
    campaign: { startsOn: '2026-03-02', closedOn: null, schemes: ['deepfake', 'phishing-page'] },
    today,
    unit: { id: 'KZ-55', population: 750_000, hasDistricts: true },
    isOrganisation: (id) => id === 'otbasy',
    isOwnDistrict: (id) => id === districtId,
    ...change,
  };
}

export function activityMade(change: Partial<Activity> = {}): Activity {
  return {
    id: '019cc2e0-c788-7dd2-b544-ded66fc31f44',
    campaignId: 'letter',
    unitId: 'KZ-55',
    districtId,
    kind: 'meeting',
    title: 'Кездесу',
    status: 'held',
    review: 'new',
    startsOn: '2026-03-06',
    endsOn: null,
    startsAtTime: '15:00',
    place: 'Клуб',
    description: null,
    schemes: ['deepfake'],
    audiences: ['rural'],
    languages: ['kk'],
    partnerIds: ['otbasy'],
    jointUnitIds: [],
    sourceNamed: true,
    sourceWhere: 'басында',
    links: ['https://example.kz/a'],
    reach: [
      {
        id: '019cc2e0-c788-7dd2-b544-ded66fc31f45',
        channel: 'in-person',
        measure: 'attendees',
        count: 64,
        method: 'counted',
        methodNote: null,
        periodFrom: null,
        periodTo: null,
        audienceNew: 'new',
        scope: 'district',
        organisationId: null,
        link: null,
        evidenceId: null,
      },
    ],
    evidence: [],
    flags: [],
    queries: [],
    excludedReason: null,
    synthetic: true,
    createdBy: 'officer',
    createdByName: 'Үлгі Қызметкер',
    createdAt: '2026-03-06T10:00:00Z',
    updatedAt: '2026-03-06T10:00:00Z',
    version: 1,
    ...change,
  };
}
