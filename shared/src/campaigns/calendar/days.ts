/**
 * Arithmetic on calendar days written `YYYY-MM-DD`. A day has no time zone, so it is counted as a
 * whole number since 1 January 1970 and no instant of any clock is involved.
 */
const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Year, month and day; throws on anything that is not a day of the calendar. */
export function partsOfDay(dateOn: string): DayParts {
  const match = shape.exec(dateOn);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (year === undefined || !month || !day) throw new RangeError(`Not a day: ${dateOn}`);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) throw new RangeError(`Not a day: ${dateOn}`);
  return { year, month, day };
}

export function dayNumber(dateOn: string): number {
  const { year, month, day } = partsOfDay(dateOn);
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function addDays(dateOn: string, count: number): string {
  return dayOfNumber(dayNumber(dateOn) + count);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday (1 January 1970 was a Thursday). */
export function weekdayOf(dateOn: string): number {
  return ((((dayNumber(dateOn) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week: weeks of the figures begin on it. */
export function mondayOf(dateOn: string): string {
  return addDays(dateOn, 1 - weekdayOf(dateOn));
}

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysFrom(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) =>
    dayOfNumber(first + i),
  );
}
