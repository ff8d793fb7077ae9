/**
 * What each person must get, written down independently of the policies: the oracle of the matrix.
 * 401 nobody (or suspended), 403 a verb that the role lacks, 404 a foreign territory.
 */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { type ActorName, actors } from '../helpers/actors.ts';

/** Where the thing is that the address names. */
export const places = [
  'own-district',
  'other-district',
  'unit-wide',
  'other-unit',
  'central-body',
] as const;
export type Place = (typeof places)[number];

/** The unit and district of a place; everybody's "own" is Kokshetau of Aqmola. */
export const placeUnits: Readonly<Record<Place, string>> = {
  'own-district': 'KZ-11',
  'other-district': 'KZ-11',
  'unit-wide': 'KZ-11',
  'other-unit': 'KZ-55',
  'central-body': 'KZ-NB',
};

export type Expected = 'success' | 401 | 403 | 404;

/** Who sees the whole nation's entries. */
const nation: readonly ActorName[] = ['reviewer', 'editor', 'observerNation'];

export function isInSight(actor: ActorName, place: Place): boolean {
  return nation.includes(actor) || actors[actor].unitId === placeUnits[place];
}

/** The one place whose entries an officer may change; a department's own entries are unit-wide. */
const officerPlaces: Partial<Record<ActorName, Place>> = {
  officerKokshetau: 'own-district',
  officerStepnogorsk: 'other-district',
  officerDepartment: 'unit-wide',
  officerPavlodar: 'other-unit',
  officerBank: 'central-body',
};

export function expectedAnswer(
  endpoint: Endpoint,
  actor: ActorName | null,
  place: Place | null,
): Expected {
  const { access } = endpoint;
  if (access.kind === 'public' || access.kind === 'link') return 'success';
  if (actor === null || actors[actor].status === 'disabled') return 401;
  const { role } = actors[actor];
  if (access.kind === 'roles' && !access.roles.includes(role)) return 403;
  if (place === null) return 'success';
  switch (endpoint.target) {
    case 'activity':
    case 'partnership':
    // A proposal; the register itself is everybody's.
    case 'organisation':
    case 'unit':
    case 'reply':
    case 'file':
    // Writers of files are coordinators alone: what they see is their own.
    case 'file-write':
    case 'import':
      return isInSight(actor, place) ? 'success' : 404;
    case 'activity-write':
    case 'partnership-write':
      if (!isInSight(actor, place)) return 404;
      return role === 'coordinator' || officerPlaces[actor] === place ? 'success' : 403;
    case 'reply-write':
      if (!isInSight(actor, place)) return 404;
      // Of a reply an officer writes the declarations of own districts and nothing else.
      return role !== 'officer' || officerPlaces[actor] === place ? 'success' : 403;
    case 'view':
      // Everybody's own alone: a colleague's is as if there were none.
      return officerPlaces[actor] === place ? 'success' : 404;
    case 'import-write':
      // The file was uploaded by the coordinator of the place, and is confirmed by nobody else.
      if (!isInSight(actor, place)) return 404;
      return role === 'coordinator' ? 'success' : 403;
    case 'account':
      return expectedOfAccount(endpoint, actor, place);
    default:
      return 'success';
  }
}

/** Accounts: an administrator's reach is the installation, a coordinator's the own unit's officers. */
function expectedOfAccount(endpoint: Endpoint, actor: ActorName, place: Place): Expected {
  const isRead = endpoint.method === 'GET';
  if (actors[actor].role === 'administrator') return 'success';
  if (actors[actor].unitId !== placeUnits[place]) return 404;
  // In the matrix the account at "unit-wide" is the observer: not a coordinator's to change.
  return isRead || place !== 'unit-wide' ? 'success' : 403;
}
