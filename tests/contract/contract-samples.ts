/** Bodies that the suite sends: right ones, to be made wrong in one place. */
import { isValidIin } from '@saqbol/shared/registers/iin.ts';
import { v7 } from 'uuid';
import { campaignId, today } from './contract-data.ts';
import { ownDistrict } from './contract-people.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function reachBody(given: Fields = {}): Fields {
  return {
    id: v7(),
    channel: 'in-person',
    measure: 'attendees',
    count: 30,
    method: 'counted',
    ...given,
  };
}

/** A held meeting in the own district. */
export function activityBody(given: Fields = {}) {
  return {
    id: v7(),
    campaignId,
    districtId: ownDistrict,
    kind: 'meeting',
    title: 'Зейнеткерлермен кездесу',
    status: 'held',
    startsOn: today,
    schemes: ['deepfake'],
    audiences: ['pensioners'],
    reach: [reachBody()],
    ...given,
  };
}

export function partnershipBody(organisationId: string, given: Fields = {}) {
  return { id: v7(), campaignId, organisationId, status: 'proposed', ...given };
}

/** A number that looks like a citizen's: 1 January 1990, right check digit, of nobody. */
export function syntheticIin(): string {
  for (let n = 0; n < 100; n += 1) {
    const text = `9001013999${String(n).padStart(2, '0')}`;
    if (isValidIin(text)) return text;
  }
  throw new Error('No number with a right check digit');
}
