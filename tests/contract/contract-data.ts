/** Small synthetic records that api and mocks are started with for the contract suite. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { firstLetter } from '@saqbol/shared/campaigns/first-letter/letter.ts';
import type { DemoActivity, DemoData, DemoPartnership } from '@saqbol/shared/demo/demo.types.ts';
import {
  foreignDistrict,
  foreignUnit,
  ministry,
  ownDistrict,
  ownUnit,
  people,
} from './contract-people.ts';

/** 10 March 2026, 09:00 in Astana. */
export const contractNow = '2026-03-10T04:00:00Z';
export const today = '2026-03-10';
export const tomorrow = '2026-03-11';

const letter: Omit<Campaign, 'id' | 'startsOn' | 'deadlineAt' | 'closedOn' | 'status'> = {
  letterNo: firstLetter.letterNo,
  letterOn: firstLetter.letterOn,
  subject: firstLetter.subject,
  text: firstLetter.text,
  senderUnitId: firstLetter.senderUnitId,
  requests: firstLetter.requests.map(({ code, text }) => ({ code, text })),
  schemes: firstLetter.schemes.map(({ code, name, short, explanation }) => ({
    code,
    name,
    short,
    explanation,
  })),
  recipients: firstLetter.recipientUnitIds.map((unitId) => ({
    unitId,
    acknowledgedAt: null,
    incomingNo: null,
    extendedTo: null,
  })),
  attribution: firstLetter.attribution,
  attributionVariants: [...firstLetter.attributionVariants],
  synthetic: true,
  version: 1,
};

export const campaignId = 'contract-current';
export const closedCampaignId = 'contract-closed';
export const draftCampaignId = 'contract-draft';

const campaigns: readonly Campaign[] = [
  {
    ...letter,
    id: campaignId,
    startsOn: '2026-03-02',
    deadlineAt: firstLetter.deadlineAt,
    closedOn: null,
    status: 'published',
  },
  {
    ...letter,
    id: closedCampaignId,
    letterNo: '2-20-26-00112',
    letterOn: '2026-01-12',
    startsOn: '2026-01-12',
    deadlineAt: '2026-01-31T19:00:00Z',
    closedOn: '2026-02-20',
    status: 'closed',
  },
  {
    ...letter,
    id: draftCampaignId,
    letterNo: '2-20-26-02001',
    letterOn: '2026-03-09',
    startsOn: '2026-03-16',
    deadlineAt: '2026-03-31T19:00:00Z',
    closedOn: null,
    status: 'draft',
  },
];

/** Ids of records of the data. */
export const recordIds = {
  own: '019cb000-0000-7000-8000-000000000001',
  foreign: '019cb000-0000-7000-8000-000000000002',
  ministry: '019cb000-0000-7000-8000-000000000003',
  closed: '019cb000-0000-7000-8000-000000000004',
  ownPartnership: '019cb000-0000-7000-8000-000000000011',
  foreignPartnership: '019cb000-0000-7000-8000-000000000012',
} as const;

const reachIds = [1, 2, 3, 4].map((n) => `019cb000-0000-7000-8000-0000000001${n}0`);

function held(id: string, unitId: string, given: Partial<DemoActivity>): DemoActivity {
  return {
    id,
    campaignId,
    unitId,
    districtId: null,
    kind: 'meeting',
    title: 'Тұрғындармен кездесу',
    status: 'held',
    review: 'new',
    startsOn: '2026-03-05',
    endsOn: null,
    startsAtTime: null,
    place: null,
    description: null,
    schemes: ['phishing-page'],
    audiences: ['pensioners'],
    languages: ['kk'],
    partnerIds: [],
    jointUnitIds: [],
    sourceNamed: null,
    sourceWhere: null,
    links: [],
    reach: [],
    explanations: [],
    flags: [],
    queries: [],
    excludedReason: null,
    createdBy: people.officer.email,
    createdAt: '2026-03-06T04:00:00Z',
    updatedAt: '2026-03-06T04:00:00Z',
    synthetic: true,
    ...given,
  };
}

type Reach = DemoActivity['reach'][number];
function counted(
  index: number,
  given: Pick<Reach, 'channel' | 'measure' | 'count'> & Partial<Reach>,
) {
  const id = reachIds[index];
  if (!id) throw new Error(`No id ${index}`);
  return [
    { id, method: 'counted', audienceNew: 'unknown', scope: 'district', ...given },
  ] as Reach[];
}

const activities: readonly DemoActivity[] = [
  held(recordIds.own, ownUnit, {
    districtId: ownDistrict,
    reach: counted(0, { channel: 'in-person', measure: 'attendees', count: 85 }),
  }),
  held(recordIds.foreign, foreignUnit, {
    districtId: foreignDistrict,
    createdBy: people.foreignOfficer.email,
    title: 'Көрші облыстағы кездесу',
    reach: counted(1, { channel: 'in-person', measure: 'attendees', count: 40 }),
  }),
  held(recordIds.ministry, ministry, {
    kind: 'broadcast',
    createdBy: people.ministryCoordinator.email,
    title: 'Республикалық арнадағы сұхбат',
    sourceNamed: true,
    reach: counted(2, {
      channel: 'tv',
      measure: 'audience-people',
      count: 250_000,
      method: 'operator',
      scope: 'nation',
    }),
  }),
  held(recordIds.closed, ownUnit, {
    campaignId: closedCampaignId,
    districtId: ownDistrict,
    startsOn: '2026-02-03',
    createdAt: '2026-02-04T04:00:00Z',
    updatedAt: '2026-02-04T04:00:00Z',
    reach: counted(3, { channel: 'in-person', measure: 'attendees', count: 15 }),
  }),
];

function agreed(id: string, unitId: string, createdBy: string): DemoPartnership {
  return {
    id,
    campaignId,
    unitId,
    organisationId: 'halyk',
    districtIds: [],
    forms: ['branch-screens'],
    status: 'agreed',
    agreedOn: '2026-03-04',
    endsOn: null,
    documentNo: null,
    documentOn: null,
    documentId: null,
    contactPosition: 'Филиал директоры',
    contactPhone: null,
    schemes: [],
    note: null,
    createdBy,
    createdAt: '2026-03-04T06:00:00Z',
    updatedAt: '2026-03-04T06:00:00Z',
    synthetic: true,
  };
}

export const contractData: DemoData = {
  accounts: Object.values(people),
  campaigns,
  activities,
  partnerships: [
    agreed(recordIds.ownPartnership, ownUnit, people.coordinator.email),
    agreed(recordIds.foreignPartnership, foreignUnit, people.foreignCoordinator.email),
  ],
};
