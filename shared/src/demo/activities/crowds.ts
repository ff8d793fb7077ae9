/** How many people came: drawn so that the unit meets about as many as its plan says. */
import type { ActivityKind } from '../../activities/activity.codes.ts';
import type { Random } from '../random.ts';
import { shareOut } from './share-out.ts';
import type { Sketch, Stage } from './stage.ts';

interface Size {
  /** People at one session. */
  readonly least: number;
  readonly most: number;
  readonly weight: number;
  readonly sessions: number;
}

// Halls and classrooms hold hundreds at most; a round of two or three officers 900 people a day.
const sizes: Partial<Record<ActivityKind, Size>> = {
  meeting: { least: 20, most: 390, weight: 2.4, sessions: 5 },
  'door-to-door': { least: 60, most: 900, weight: 11, sessions: 5 },
  lesson: { least: 22, most: 340, weight: 4, sessions: 6 },
  'staff-training': { least: 10, most: 110, weight: 0.5, sessions: 1 },
  'round-table': { least: 12, most: 65, weight: 0.3, sessions: 1 },
  other: { least: 30, most: 260, weight: 0.9, sessions: 1 },
};

/** People met, session by session; none for what is not held face to face. */
export type Crowd = readonly number[];

/** One crowd for each sketch, in their order. */
export function crowdsOf(sketches: readonly Sketch[], stage: Stage): Crowd[] {
  const { unit, plan, random, setting } = stage;
  const rate = setting.isOpen ? plan.metPer1000 : plan.earlier[1];
  const counting = sketches.filter((one) => counts(one));
  const parts = counting.map((one) => partOf(one, random));
  const people = shareOut((rate * unit.population.value) / 1000, parts);
  const byCounting = new Map(counting.map((one, i) => [one, people[i] ?? 0] as const));
  return sketches.map((one) => {
    const size = sizeOf(one);
    if (!size || one.status !== 'held') return [];
    const total = byCounting.get(one) ?? random.int(size.least, Math.round(size.most / 2));
    return sessionsOf(total, size, random);
  });
}

function counts(one: Sketch): boolean {
  return (
    one.status === 'held' &&
    (one.review === 'new' || one.review === 'confirmed') &&
    sizeOf(one) !== null
  );
}

function sizeOf({ pattern, days }: Sketch): Size | null {
  const size = sizes[pattern.kind];
  if (!size || pattern.channel === 'poll') return null;
  // A round takes a day each; of meetings and lessons two can be held a day.
  const perDay = pattern.kind === 'door-to-door' ? 1 : 2;
  const isLong = pattern.kind === 'door-to-door' || pattern.series !== undefined;
  const most = Math.min(size.most, pattern.most ?? size.most);
  const least = Math.min(size.least, Math.round(most / 4));
  return {
    ...size,
    least,
    most,
    sessions: isLong ? Math.min(size.sessions, days.length * perDay) : 1,
  };
}

function partOf(one: Sketch, random: Random) {
  const { least, most, weight, sessions } = sizeOf(one) as Size;
  const luck = 0.35 + 1.3 * random.next();
  // The fullest series would look made: each stops somewhere below.
  const fill = 0.62 + 0.3 * random.next();
  return {
    weight: weight * luck * (sessions > 1 ? 1.5 : 0.7),
    least: Math.round(least * (1 + random.next())),
    most: Math.round(most * sessions * fill),
  };
}

/** Splits a total into as few sessions as hold it, none like the other. */
function sessionsOf(total: number, { most, sessions }: Size, random: Random): number[] {
  const count = Math.min(sessions, Math.max(1, Math.ceil(total / (most * 0.75))));
  const weights = Array.from({ length: count }, () => 0.8 + 0.4 * random.next());
  const sum = weights.reduce((a, b) => a + b, 0);
  const people = weights.map((weight) => Math.min(most, Math.round((total * weight) / sum)));
  const used = new Set<number>();
  return people.map((one) => {
    let own = one;
    while (used.has(own)) own += 1;
    used.add(own);
    return own;
  });
}
