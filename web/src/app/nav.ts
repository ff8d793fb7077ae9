import { committeeId, type Role, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { IconName } from '../ui/icons.tsx';

export interface NavItem {
  readonly key:
    | 'today'
    | 'unit'
    | 'reply'
    | 'replies'
    | 'activities'
    | 'partnerships'
    | 'organisations'
    | 'map'
    | 'accounts'
    | 'audit';
  readonly to: string;
  readonly icon: IconName;
}

const today: NavItem = { key: 'today', to: '/today', icon: 'home' };
const activities: NavItem = { key: 'activities', to: '/activities', icon: 'list' };
const partnerships: NavItem = { key: 'partnerships', to: '/partnerships', icon: 'partners' };
const organisations: NavItem = { key: 'organisations', to: '/organisations', icon: 'building' };
const map: NavItem = { key: 'map', to: '/map', icon: 'map' };
const reply: NavItem = { key: 'reply', to: '/reply', icon: 'document' };
const replies: NavItem = { key: 'replies', to: '/replies', icon: 'document' };
const accounts: NavItem = { key: 'accounts', to: '/accounts', icon: 'person' };
const audit: NavItem = { key: 'audit', to: '/audit', icon: 'clock' };

const territory = [today, activities, partnerships];
const nation = [map, replies, activities, partnerships];

const byRole: Record<Role, readonly NavItem[]> = {
  officer: territory,
  coordinator: [...territory, reply, accounts],
  observer: [...territory, reply],
  reviewer: nation,
  editor: [...nation, organisations],
  administrator: [accounts, audit],
};

let known: ReadonlySet<string> = new Set();

/** Told by the router which addresses exist: nothing leads to a screen that is not there. */
export function setKnownPaths(paths: Iterable<string>): void {
  known = new Set(paths);
}

/** The places of the main menu for this person, most used first. */
export function navOf(user: { role: Role; unitId: string }): NavItem[] {
  const items =
    user.role === 'observer' && user.unitId === committeeId ? nation : byRole[user.role];
  const there = items.filter((item) => known.has(item.to));
  return territoryOf(user) === 'unit' && known.has(unitPath)
    ? [...there, unitOf(user.unitId)]
    : there;
}

const unitPath = '/units/$unitId';

/** The page of the own unit, for those whose territory it is. */
function unitOf(unitId: string): NavItem {
  return { key: 'unit', to: unitPath.replace('$unitId', unitId), icon: 'board' };
}

/** The first screen of this person; null while there is none. */
export function homeOf(user: { role: Role; unitId: string }): string | null {
  return navOf(user)[0]?.to ?? null;
}
