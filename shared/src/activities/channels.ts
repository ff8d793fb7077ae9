/**
 * The metric model: which channel has which measures, and at which level a measure counts.
 * L2 contacts, L3 people, L4 engaged, L5 know; levels are never added to one another.
 */
import type { ActivityKind } from './activity.codes.ts';

export const channels = [
  'in-person',
  'door-to-door',
  'leaflet',
  'outdoor',
  'screen',
  'tv',
  'radio',
  'newspaper',
  'website',
  'social',
  'messenger',
  'sms',
  'push',
  'hotline',
  'poll',
  'link',
] as const;
export type Channel = (typeof channels)[number];

export const measures = [
  'attendees',
  'persons-visited',
  'unique-accounts',
  'unique-numbers',
  'audience-people',
  'impressions',
  'views',
  'copies',
  'items-handed-out',
  'messages-delivered',
  'audience-contacts',
  'reactions',
  'consultations',
  'respondents',
  'right-answers',
] as const;
export type Measure = (typeof measures)[number];

export type Level = 2 | 3 | 4 | 5;
export const levelOf = {
  attendees: 3,
  'persons-visited': 3,
  'unique-accounts': 3,
  'unique-numbers': 3,
  'audience-people': 3,
  impressions: 2,
  views: 2,
  copies: 2,
  'items-handed-out': 2,
  'messages-delivered': 2,
  'audience-contacts': 2,
  reactions: 4,
  consultations: 4,
  respondents: 5,
  'right-answers': 5,
} as const satisfies Record<Measure, Level>;

/** Measures that a person may report for a channel. `link` is measured by the system alone. */
export const measuresOf: Readonly<Record<Channel, readonly Measure[]>> = {
  'in-person': ['attendees', 'reactions'],
  'door-to-door': ['persons-visited'],
  leaflet: ['items-handed-out'],
  outdoor: ['impressions'],
  screen: ['impressions'],
  tv: ['audience-contacts', 'audience-people'],
  radio: ['audience-contacts', 'audience-people'],
  newspaper: ['copies'],
  website: ['views'],
  social: ['impressions', 'views', 'unique-accounts', 'reactions'],
  messenger: ['views', 'unique-accounts', 'messages-delivered'],
  sms: ['messages-delivered', 'unique-numbers'],
  push: ['messages-delivered', 'unique-numbers'],
  hotline: ['consultations'],
  poll: ['respondents', 'right-answers'],
  link: [],
};

/** Channels offered first for a kind; any channel may be added to any kind. */
export const channelsOfKind: Readonly<Record<ActivityKind, readonly Channel[]>> = {
  meeting: ['in-person'],
  'round-table': ['in-person'],
  lesson: ['in-person'],
  'staff-training': ['in-person'],
  'door-to-door': ['door-to-door', 'leaflet'],
  broadcast: ['tv', 'radio'],
  press: ['newspaper', 'website'],
  'social-post': ['social'],
  messenger: ['messenger'],
  'sms-push': ['sms', 'push'],
  outdoor: ['outdoor', 'screen'],
  leaflets: ['leaflet'],
  screens: ['screen'],
  hotline: ['hotline'],
  other: channels.filter((channel) => channel !== 'link'),
};

/** Channels whose people stand face to face with the officer: their L3 entries are summed. */
export const inPersonChannels = ['in-person', 'door-to-door'] as const satisfies readonly Channel[];

export function isInPerson(channel: Channel): boolean {
  return (inPersonChannels as readonly string[]).includes(channel);
}

/** Families of contacts and meetings; never added to one another. */
export const families = {
  met: ['attendees', 'persons-visited'],
  delivered: ['items-handed-out', 'messages-delivered', 'copies'],
  seen: ['impressions', 'views', 'audience-contacts'],
  engaged: ['reactions', 'consultations'],
} as const satisfies Record<string, readonly Measure[]>;
export type Family = keyof typeof families;

export const methods = [
  'counted',
  'metered',
  'platform',
  'operator',
  'partner',
  'estimate',
] as const;
export type Method = (typeof methods)[number];

export const audienceNovelties = ['new', 'repeat', 'unknown'] as const;
export const scopes = ['district', 'unit', 'nation'] as const;
export type Scope = (typeof scopes)[number];
