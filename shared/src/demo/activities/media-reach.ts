/** Numbers of media and advertising: contacts, and people where a platform or operator reports them. */
import type { DraftReach } from './draft.ts';
import { type Making, numberOf } from './reach-number.ts';
import { estimates } from './remarks.ts';

export function broadcast(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const { random } = stage;
  const channel = sketch.pattern.channel === 'radio' ? 'radio' : 'tv';
  const isMetered = random.chance(0.55);
  const contacts =
    size * (channel === 'tv' ? random.int(26_000, 98_000) : random.int(6000, 31_000));
  const method = isMetered ? 'metered' : 'estimate';
  const note = isMetered ? null : estimates.coverage;
  const all = numberOf(making, channel, 'audience-contacts', contacts, method, note);
  if (!isMetered) return [all];
  const people = contacts * (0.5 + 0.25 * random.next());
  return [all, numberOf(making, channel, 'audience-people', people, 'metered')];
}

export function press(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const { random } = stage;
  if (sketch.pattern.channel === 'website') {
    return [numberOf(making, 'website', 'views', size * random.int(420, 6800), 'platform')];
  }
  const copies = sketch.district ? random.int(900, 4200) : size * random.int(4000, 14_000);
  return [numberOf(making, 'newspaper', 'copies', copies, 'counted')];
}

export function social(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const { random } = stage;
  const shown = sketch.district ? random.int(700, 9000) : size * random.int(4500, 52_000);
  const made = [numberOf(making, 'social', 'impressions', shown, 'platform')];
  if (random.chance(0.7)) {
    made.push(
      numberOf(
        making,
        'social',
        'unique-accounts',
        shown * (0.45 + 0.35 * random.next()),
        'platform',
      ),
    );
  }
  if (random.chance(0.55)) {
    made.push(
      numberOf(making, 'social', 'reactions', shown * (0.006 + 0.02 * random.next()), 'platform'),
    );
  }
  return made;
}

export function messenger(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const { random } = stage;
  const sent = sketch.district ? random.int(180, 2600) : size * random.int(1400, 9000);
  if (random.chance(0.4))
    return [numberOf(making, 'messenger', 'messages-delivered', sent, 'platform')];
  return [
    numberOf(making, 'messenger', 'views', sent * 0.9, 'platform'),
    numberOf(
      making,
      'messenger',
      'unique-accounts',
      sent * (0.5 + 0.3 * random.next()),
      'platform',
    ),
  ];
}

export function smsPush(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const { random } = stage;
  const channel = sketch.pattern.channel === 'push' ? 'push' : 'sms';
  const method = sketch.partnerId ? 'partner' : 'operator';
  const sent = size * (channel === 'push' ? random.int(9000, 52_000) : random.int(4000, 34_000));
  const made = [numberOf(making, channel, 'messages-delivered', sent, method)];
  if (random.chance(0.6))
    made.push(numberOf(making, channel, 'unique-numbers', sent * 0.96, method));
  return made;
}

export function outdoor(making: Making): DraftReach[] {
  const { sketch, stage } = making;
  const { random } = stage;
  const channel = sketch.pattern.channel === 'screen' ? 'screen' : 'outdoor';
  const shown = random.int(9000, 86_000);
  return random.chance(0.5)
    ? [numberOf(making, channel, 'impressions', shown, 'operator')]
    : [numberOf(making, channel, 'impressions', shown, 'estimate', estimates.street)];
}

export function screens(making: Making): DraftReach[] {
  const { sketch, stage, size } = making;
  const shown = (sketch.district ? 1 : size) * stage.random.int(7000, 74_000);
  return sketch.partnerId
    ? [numberOf(making, 'screen', 'impressions', shown, 'partner')]
    : [numberOf(making, 'screen', 'impressions', shown, 'estimate', estimates.street)];
}
