/** Bodies of requests as people send them; say only what the test is about. */
import { v7 as uuidv7 } from 'uuid';
import { districts } from './actors.ts';
import { campaignId } from './api.ts';

type Fields = Record<string, unknown>;

export function reachBody(fields: Fields = {}): Fields {
  return {
    id: uuidv7(),
    channel: 'in-person',
    measure: 'attendees',
    count: 120,
    method: 'counted',
    audienceNew: 'new',
    ...fields,
  };
}

/** A held lecture of 9 March in Kokshetau. */
export function activityBody(fields: Fields = {}): Fields & { id: string } {
  return {
    id: uuidv7(),
    campaignId,
    districtId: districts.kokshetau,
    kind: 'meeting',
    title: 'Зейнеткерлермен кездесу',
    status: 'held',
    startsOn: '2026-03-09',
    schemes: ['phishing-page'],
    audiences: ['pensioners'],
    languages: ['kk'],
    sourceNamed: true,
    reach: [reachBody()],
    ...fields,
  } as Fields & { id: string };
}

export function partnershipBody(fields: Fields = {}): Fields & { id: string } {
  return {
    id: uuidv7(),
    campaignId,
    organisationId: 'halyk',
    status: 'agreed',
    forms: ['joint-event'],
    agreedOn: '2026-03-05',
    ...fields,
  } as Fields & { id: string };
}

export function viewBody(fields: Fields = {}): Fields & { id: string } {
  return {
    id: uuidv7(),
    name: 'Расталмаған кездесулер',
    search: { kind: 'meeting', review: 'new' },
    isDefault: false,
    ...fields,
  } as Fields & { id: string };
}
