/** Draws entries in the proportions of a unit's plan, without their numbers. */
import type {
  ActivityKind,
  ActivityStatus,
  ReviewStatus,
} from '../../activities/activity.codes.ts';
import type { District } from '../../territory/districts.ts';
import { displayPatterns } from '../patterns/displays.ts';
import { meetingPatterns } from '../patterns/meetings.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { publicationPatterns } from '../patterns/publications.ts';
import { roundTablePatterns } from '../patterns/round-tables.ts';
import { roundPatterns } from '../patterns/rounds-and-lessons.ts';
import { dealt } from './dealt.ts';
import type { Lot, Repertoire, Sketch, Stage } from './stage.ts';
import { eventDay, plannedDay, sessionDays, startTime } from './when.ts';

export const patterns: readonly Pattern[] = [
  ...meetingPatterns,
  ...roundTablePatterns,
  ...roundPatterns,
  ...publicationPatterns,
  ...displayPatterns,
];

const kindWeights: Readonly<Record<ActivityKind, number>> = {
  meeting: 23,
  'door-to-door': 16,
  lesson: 16,
  'staff-training': 6,
  'round-table': 3,
  broadcast: 4,
  press: 6,
  'social-post': 8,
  messenger: 5,
  'sms-push': 3,
  outdoor: 3,
  leaflets: 5,
  screens: 4,
  hotline: 2,
  other: 2,
};

/** Kinds for a town or a village as well as for the whole unit. */
const eitherWay: readonly ActivityKind[] = ['social-post', 'press', 'screens', 'messenger'];

export function isTown(district: District | null): boolean {
  return district === null || district.type !== 'district';
}

/** Kinds, states and reviews of a unit's entries in the proportions of its plan. */
export function lotsOf(stage: Stage, repertoire: Repertoire, count: number): Lot[] {
  const { random } = stage;
  const kinds = dealt(kindsOf(stage, repertoire), count, random);
  const statuses = dealt(statusesOf(stage), count, random);
  const reviews = dealt(reviewsOf(stage), count, random);
  return kinds.map((kind, i) => {
    const status = statuses[i] ?? 'held';
    return { kind, status, review: status === 'held' ? (reviews[i] ?? 'new') : 'new' };
  });
}

/** Draws an entry that fits the unit; its day follows the pace of the unit. */
export function sketchOf(
  { kind, status, review }: Lot,
  repertoire: Repertoire,
  stage: Stage,
): Sketch {
  const { random, setting, plan } = stage;
  const possible = repertoire.get(kind) ?? [];
  const pattern = random.weighted(possible.map((one) => [one, one.weight ?? 1] as const));
  const partners = pattern.partner ? stage.partners[pattern.partner] : [];
  const endsOn = status === 'planned' ? plannedDay(setting, random) : eventDay(pattern, stage);
  return {
    pattern,
    district: districtFor(pattern, stage),
    partnerId: partners.length > 0 ? random.pick(partners) : null,
    status,
    review,
    language: random.chance(plan.russian) ? 'ru' : 'kk',
    endsOn,
    time: startTime(kind, endsOn, status, stage),
    days: status === 'held' ? sessionDays(endsOn, stage) : [endsOn],
  };
}

function kindsOf(stage: Stage, repertoire: Repertoire): (readonly [ActivityKind, number])[] {
  // Where many people were met, it was at their doors.
  const rounds = stage.plan.metPer1000 * 0.5;
  return [...repertoire.keys()].map(
    (kind) => [kind, kindWeights[kind] + (kind === 'door-to-door' ? rounds : 0)] as const,
  );
}

/** Patterns that the unit's places, partners and schemes allow. */
export function repertoireOf(stage: Stage): Repertoire {
  const byKind = new Map<ActivityKind, Pattern[]>();
  for (const pattern of patterns) {
    if (fits(pattern, stage))
      byKind.set(pattern.kind, [...(byKind.get(pattern.kind) ?? []), pattern]);
  }
  return byKind;
}

function fits(pattern: Pattern, { unit, plan, setting, partners, districts }: Stage): boolean {
  if (pattern.of && pattern.of !== unit.kind) return false;
  if (pattern.partner && partners[pattern.partner].length === 0) return false;
  if (pattern.where === 'rural' && districts.every(isTown)) return false;
  if (pattern.where === 'urban' && !districts.some(isTown)) return false;
  const codes = setting.schemes.map(([code]) => code);
  const unexplained: readonly string[] = plan.unexplained;
  return (pattern.schemes ?? []).every((one) => codes.includes(one) && !unexplained.includes(one));
}

function districtFor({ where, kind }: Pattern, { random, districts }: Stage): District | null {
  if (where === 'unit') return null;
  if (where === undefined && eitherWay.includes(kind) && random.chance(0.45)) return null;
  const possible = districts.filter(
    (one) => where === undefined || (where === 'urban') === isTown(one),
  );
  // Where the akimat of the oblast sits, more happens than elsewhere.
  return random.weighted(
    possible.map((one) => [one, one.type === 'city' ? (one === districts[0] ? 5 : 2) : 1] as const),
  );
}

function statusesOf({ setting, plan }: Stage): (readonly [ActivityStatus, number])[] {
  if (!setting.isOpen) {
    return [
      ['held', 96],
      ['cancelled', 4],
    ];
  }
  return [
    ['held', 86],
    ['planned', plan.pace === 'late' ? 14 : 6],
    ['draft', 4],
    ['cancelled', 3],
  ];
}

function reviewsOf({ setting, plan }: Stage): (readonly [ReviewStatus, number])[] {
  if (!setting.isOpen) {
    return [
      ['confirmed', 97],
      ['excluded', 3],
    ];
  }
  const others = 1 - plan.confirmed;
  return [
    ['confirmed', plan.confirmed],
    ['new', others * 0.82],
    ['queried', others * 0.11],
    ['excluded', others * 0.07],
  ];
}
