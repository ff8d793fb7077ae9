import type { InLanguages } from '../../format/language.ts';
import register from '../../registers/calendar.json' with { type: 'json' };
import { addDays, dayNumber, weekdayOf } from './days.ts';

/** One year of the register; an administrator may replace it. */
export interface CalendarYear {
  readonly holidays: readonly {
    readonly on: string;
    readonly name: InLanguages;
    /** A movable holiday on a day off gives the next working day off instead (article 5). */
    readonly movable: boolean;
  }[];
  readonly substitutes: readonly {
    readonly on: string;
    readonly insteadOf: string;
    readonly name: InLanguages;
  }[];
  /** Days moved by an order of the Government: `offOn` is off, `workOn` (a weekend) is worked. */
  readonly transfers: readonly { readonly offOn: string; readonly workOn: string | null }[];
}

export interface WorkingCalendar {
  /** Weekdays and weekend days that are off by name; transferred days have no name. */
  readonly daysOff: ReadonlyMap<string, InLanguages | null>;
  readonly workedWeekends: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** Builds a calendar from years of the register, keyed by year. */
export function workingCalendar(years: Readonly<Record<string, CalendarYear>>): WorkingCalendar {
  const daysOff = new Map<string, InLanguages | null>();
  const workedWeekends = new Set<string>();
  for (const year of Object.values(years)) {
    for (const { offOn, workOn } of year.transfers) {
      daysOff.set(offOn, null);
      if (workOn) workedWeekends.add(workOn);
    }
    for (const { on, name } of [...year.holidays, ...year.substitutes]) daysOff.set(on, name);
  }
  return { daysOff, workedWeekends, years: new Set(Object.keys(years)) };
}

export const calendarYears: Readonly<Record<string, CalendarYear>> = register.years;

/** Kazakhstan's five-day week with the holidays of the built-in register. */
export const kazakhstanCalendar = workingCalendar(calendarYears);

/** False for years without a table, where only Saturdays and Sundays are known to be off. */
export function calendarCovers(dateOn: string, calendar: WorkingCalendar): boolean {
  return calendar.years.has(dateOn.slice(0, 4));
}

export function isWorkingDay(
  dateOn: string,
  calendar: WorkingCalendar = kazakhstanCalendar,
): boolean {
  if (calendar.daysOff.has(dateOn)) return false;
  return weekdayOf(dateOn) <= 5 || calendar.workedWeekends.has(dateOn);
}

/** The holiday's name on that day, null on an ordinary day, weekend or transferred day. */
export function holidayName(
  dateOn: string,
  calendar: WorkingCalendar = kazakhstanCalendar,
): InLanguages | null {
  return calendar.daysOff.get(dateOn) ?? null;
}

/**
 * The nth working day after a day (before it when n is negative); 0 gives the day itself, working
 * or not. «Екі жұмыс күні бұрын» is `addWorkingDays(deadlineOn, -2)`.
 */
export function addWorkingDays(
  dateOn: string,
  n: number,
  calendar: WorkingCalendar = kazakhstanCalendar,
): string {
  const step = Math.sign(n);
  let day = dateOn;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier. So it is the
 * n of `addWorkingDays(from, n)` for a working day `to`.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  calendar: WorkingCalendar = kazakhstanCalendar,
): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) {
    // The same days counted from the other side: `to` itself counts, `from` does not.
    let count = 0;
    for (let day = to; day !== from; day = addDays(day, 1)) {
      if (isWorkingDay(day, calendar)) count += 1;
    }
    return count === 0 ? 0 : -count;
  }
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
