import { isPublication } from '../../activities/activity.codes.ts';
import { isInPerson } from '../../activities/channels.ts';
import { addDays } from '../../campaigns/calendar/days.ts';
import { isWorkingDay } from '../../campaigns/calendar/working-days.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import type { DemoAccount } from '../demo.types.ts';
import { scribesOf } from '../demo-accounts.ts';
import { type NationalMeasure, nationalMeasures } from '../patterns/national.ts';
import { type Random, randomFrom } from '../random.ts';
import { type DraftActivity, draftOf, reachOf } from './draft.ts';
import { estimates } from './remarks.ts';
import { enteredAt, notedAt, reviewedAt } from './when.ts';

/** Measures of the central bodies; in the earlier campaign fewer of them and smaller. */
export function nationalActivities(
  setting: CampaignSetting,
  accounts: readonly DemoAccount[],
): DraftActivity[] {
  const random = randomFrom(`national ${setting.campaignId}`);
  return nationalMeasures
    .filter((one) => setting.isOpen || one.wasHeldBefore)
    .map((one, nth) => nationalActivity(one, nth, { setting, accounts, random }));
}

interface Making {
  readonly setting: CampaignSetting;
  readonly accounts: readonly DemoAccount[];
  readonly random: Random;
}

function nationalActivity(one: NationalMeasure, nth: number, making: Making): DraftActivity {
  const { setting, accounts, random } = making;
  const { coordinator, unitWide } = scribesOf(one.unitId, accounts);
  const language = nth % 3 === 2 ? 'ru' : 'kk';
  const status = one.status ?? 'held';
  const [startsOn, lastOn] = [one.day, one.lastDay ?? one.day].map((day) => dayOf(day, setting));
  const endsOn = lastOn as string;
  const createdAt =
    status === 'held'
      ? enteredAt(endsOn, null, setting, random)
      : notedAt(setting.today, setting, random);
  const isConfirmed = status === 'held' && (!setting.isOpen || nth % 2 === 0);
  const codes = setting.schemes.map(([code]) => code);
  return draftOf({
    campaignId: setting.campaignId,
    unitId: one.unitId,
    kind: one.kind,
    title: one.title[language],
    status,
    review: isConfirmed ? 'confirmed' : 'new',
    startsOn: startsOn as string,
    endsOn: endsOn === startsOn ? null : endsOn,
    schemes: one.schemes ? [...one.schemes] : codes.filter(() => random.chance(0.7)),
    audiences: ['general'],
    languages: ['kk', 'ru'],
    partnerIds: [...(one.partnerIds ?? [])],
    sourceNamed: isPublication(one.kind) ? (one.named ?? null) : null,
    reach: reachFor(one, making, language),
    createdBy: random.chance(0.6) ? (unitWide[0] ?? coordinator) : coordinator,
    createdAt,
    updatedAt: isConfirmed ? reviewedAt(createdAt, setting, random) : createdAt,
  });
}

function dayOf(day: number, { isOpen, startsOn }: CampaignSetting): string {
  if (isOpen) return `2026-03-${String(day).padStart(2, '0')}`;
  const moved = addDays(startsOn, (day - 2) * 3);
  return isWorkingDay(moved) ? moved : addDays(moved, 2);
}

function reachFor(one: NationalMeasure, { setting }: Making, language: 'kk' | 'ru') {
  const share = setting.isOpen ? 1 : 0.62;
  return one.reach.map(([channel, measure, count, method]) =>
    reachOf({
      channel,
      measure,
      count: count === null ? null : Math.round(count * share),
      method,
      methodNote: method === 'estimate' ? estimates.coverage[language] : null,
      // People in a hall are there; the air is everywhere.
      scope: isInPerson(channel) ? 'unit' : 'nation',
    }),
  );
}
