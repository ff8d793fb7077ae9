/** Numbers of an entry by its kind: what such an event gives, in measures that its channels have. */
import type { ActivityKind } from '../../activities/activity.codes.ts';
import type { Crowd } from './crowds.ts';
import type { DraftReach } from './draft.ts';
import { broadcast, messenger, outdoor, press, screens, smsPush, social } from './media-reach.ts';
import { type Making, numberOf } from './reach-number.ts';
import { estimates } from './remarks.ts';
import type { Sketch, Stage } from './stage.ts';

/** Reach entries of a held event; a few numbers are missing, as in life. */
export function reachEntries(sketch: Sketch, crowd: Crowd, stage: Stage): DraftReach[] {
  const size = Math.min(2.4, Math.max(0.5, stage.unit.population.value / 700_000));
  const made = makers[sketch.pattern.kind]({ sketch, crowd, stage, size });
  // Large crowds are never lost this way: the unit's plan counts on them.
  const missing = crowd.length === 0 ? 0.07 : crowd.length === 1 ? 0.02 : 0;
  const mayMiss = stage.random.chance(missing);
  if (!mayMiss) return made;
  // Who does not know the whole does not know its parts either.
  const unknown = made[0]?.channel;
  return made.map((one) => (one.channel === unknown ? { ...one, count: null } : one));
}

function crowdReach(making: Making, channel: 'in-person' | 'door-to-door'): DraftReach[] {
  const { sketch, crowd, stage } = making;
  const { random } = stage;
  const isEstimate = random.chance(channel === 'door-to-door' ? 0.15 : 0.2);
  const note = channel === 'door-to-door' ? estimates.round : estimates.hall;
  const measure = channel === 'door-to-door' ? 'persons-visited' : 'attendees';
  const days = sketch.days.slice(-crowd.length);
  const used = new Set<number>();
  return crowd.map((people, i) => {
    const one = numberOf(
      making,
      channel,
      measure,
      people,
      isEstimate ? 'estimate' : 'counted',
      isEstimate ? note : null,
    );
    const day = days[Math.min(i, days.length - 1)] ?? sketch.endsOn;
    // Rounded estimates of one day may be equal; the rules would take them for one number twice.
    let count = one.count ?? 0;
    while (used.has(count)) count += 10;
    used.add(count);
    return {
      ...one,
      count,
      periodFrom: crowd.length > 1 ? day : null,
      periodTo: crowd.length > 1 ? day : null,
      audienceNew: random.weighted([
        ['new', 7],
        ['unknown', 2],
        ['repeat', 1],
      ] as const),
    };
  });
}

function inPerson(making: Making): DraftReach[] {
  const { random } = making.stage;
  const people = crowdReach(making, 'in-person');
  if (!random.chance(0.15)) return people;
  return [...people, numberOf(making, 'in-person', 'reactions', random.int(3, 18), 'counted')];
}

function rounds(making: Making): DraftReach[] {
  const { random } = making.stage;
  const people = crowdReach(making, 'door-to-door');
  const sum = people.reduce((total, { count }) => total + (count ?? 0), 0);
  if (!random.chance(0.5)) return people;
  return [
    ...people,
    numberOf(making, 'leaflet', 'items-handed-out', sum * (0.35 + 0.2 * random.next()), 'counted'),
  ];
}

function other(making: Making): DraftReach[] {
  const { random } = making.stage;
  const people = crowdReach(making, 'in-person');
  const asked = Math.round((people[0]?.count ?? random.int(120, 480)) * 0.8);
  const right = Math.round(asked * (0.42 + 0.4 * random.next()));
  return [
    ...people,
    numberOf(making, 'poll', 'respondents', asked, 'counted'),
    numberOf(making, 'poll', 'right-answers', right, 'counted'),
  ];
}

const makers: Readonly<Record<ActivityKind, (making: Making) => DraftReach[]>> = {
  meeting: inPerson,
  'round-table': inPerson,
  lesson: inPerson,
  'staff-training': inPerson,
  'door-to-door': rounds,
  broadcast,
  press,
  'social-post': social,
  messenger,
  'sms-push': smsPush,
  outdoor,
  leaflets: (making) => [
    numberOf(making, 'leaflet', 'items-handed-out', making.stage.random.int(150, 2900), 'counted'),
  ],
  screens,
  hotline: (making) => [
    numberOf(making, 'hotline', 'consultations', making.stage.random.int(8, 170), 'counted'),
  ],
  other,
};
