import type { ActivityKind, ActivityStatus } from '../../activities/activity.codes.ts';
import { addWorkingDays } from '../../campaigns/calendar/working-days.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import { instantOf, minutesOf, msAt, timeOf } from '../demo-clock.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { Random } from '../random.ts';
import type { Stage } from './stage.ts';

/** Kinds that need no hall, so that they happen on days off too. */
const onDaysOff: readonly ActivityKind[] = ['social-post', 'messenger', 'meeting', 'leaflets'];
/** Kinds that can be over by nine in the morning. */
const earlyKinds: readonly ActivityKind[] = [
  'lesson',
  'social-post',
  'messenger',
  'press',
  'screens',
];

/** A share of a working day from which on people worked that day. */
const worked = 0.5;

/** The day on which an event was over. */
export function eventDay({ kind }: Pattern, stage: Stage): string {
  const { setting, plan, random } = stage;
  const days = daysOf(stage);
  const last = days.length - 1;
  const paced = days.map(([day, weight], i) => {
    const place = last === 0 ? 0 : i / last;
    const pace = { early: 1.5 - place, even: 1, late: 0.5 + place }[plan.pace];
    // A round takes days before it is over.
    const ripe = kind === 'door-to-door' ? 0.2 + place : 1;
    return [day, allows(day, weight, kind, setting) ? weight * pace * ripe : 0] as const;
  });
  return random.weighted(paced);
}

function allows(
  day: string,
  weight: number,
  kind: ActivityKind,
  setting: CampaignSetting,
): boolean {
  if (!setting.isOpen) return true;
  if (day === setting.today) return earlyKinds.includes(kind);
  return weight >= worked || onDaysOff.includes(kind);
}

function daysOf({ setting, plan }: Stage): CampaignSetting['days'] {
  const { firstDayOn } = plan;
  return setting.days.filter(([day]) => !setting.isOpen || !firstDayOn || day >= firstDayOn);
}

export function plannedDay({ plannedOn, today }: CampaignSetting, random: Random): string {
  return plannedOn.length > 0 ? random.pick(plannedOn) : today;
}

/** Up to five working days that end with this one, for rounds and series. */
export function sessionDays(endsOn: string, stage: Stage): string[] {
  if (endsOn === stage.setting.today) return [endsOn];
  const before = daysOf(stage)
    .filter(([day, weight]) => day < endsOn && weight >= worked)
    .map(([day]) => day);
  return [...before.slice(-4), endsOn];
}

/** The time of day, where the kind has one. */
export function startTime(
  kind: ActivityKind,
  day: string,
  status: ActivityStatus,
  { random, setting }: Stage,
): string | null {
  const isToday = setting.isOpen && day === setting.today;
  if (isToday && status === 'held')
    return kind === 'lesson' ? random.pick(['08:00', '08:15']) : null;
  if (kind === 'broadcast') return random.pick(['12:00', '18:30', '20:00']);
  const timed = ['meeting', 'round-table', 'lesson', 'staff-training', 'door-to-door', 'other'];
  if (!timed.includes(kind) || random.chance(0.12)) return null;
  // What is planned for today lies ahead: the demo begins at nine.
  const earliest = isToday ? 10 * 60 : 9 * 60;
  return timeOf(Math.min(earliest + 30 * random.int(0, 18), 18 * 60));
}

/** When a held event was entered: the same evening, or the next working morning. */
export function enteredAt(
  endsOn: string,
  time: string | null,
  setting: CampaignSetting,
  random: Random,
): string {
  const seconds = random.int(0, 59) * 1000;
  const latest = Date.parse(setting.lastEntryAt);
  if (setting.isOpen && endsOn === setting.today) {
    const from = Math.max(time ? minutesOf(time) + 35 : 0, 8 * 60);
    return instantOf(msAt(endsOn, random.int(from, 8 * 60 + 57)) + seconds);
  }
  const from = Math.max(13 * 60, time ? minutesOf(time) + 60 : 0);
  const sameDay = msAt(endsOn, random.int(from, Math.max(from + 60, 20 * 60)));
  const nextMorning = msAt(addWorkingDays(endsOn, 1), random.int(8 * 60 + 20, 11 * 60));
  const at = (random.chance(0.65) ? sameDay : nextMorning) + seconds;
  return instantOf(at <= latest ? at : latest - random.int(2, 70) * 60_000 - seconds);
}

/** When the coordinator looked at it, a few hours later. */
export function reviewedAt(createdAt: string, setting: CampaignSetting, random: Random): string {
  const at = Date.parse(createdAt) + random.int(20, 1500) * 60_000;
  const latest = Date.parse(setting.lastEntryAt);
  return instantOf(Math.min(at, latest));
}

/** When a plan, a draft or a cancelled event was entered, on one of the days before the last. */
export function notedAt(dayOn: string, setting: CampaignSetting, random: Random): string {
  const days = setting.days.filter(([day, weight]) => weight >= worked && day <= dayOn);
  const day = random.pick(days.slice(-4))[0];
  const isToday = setting.isOpen && day === setting.today;
  const minutes = isToday ? random.int(7 * 60 + 40, 8 * 60 + 57) : random.int(9 * 60, 19 * 60);
  return instantOf(msAt(day, minutes) + random.int(0, 59) * 1000);
}
