import { addDays, dayNumber, dayOfNumber } from './days.ts';

// The whole country has kept UTC+5 since 1 March 2024. The offset is fixed here, because older
// browsers and systems still carry the old zones.
const offsetMinutes = 300;
const minuteMs = 60_000;
const minutesOfDay = 1440;

/** A day and a time of day as clocks in Astana show them. */
export interface AstanaTime {
  /** `YYYY-MM-DD` */
  readonly dateOn: string;
  /** `HH:MM` */
  readonly time: string;
}

/** The instant of a day and time in Astana, `2026-03-11T19:00:00Z`. */
export function astanaInstant(dateOn: string, time: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`Not a time of day: ${time}`);
  const minutes = Number(match[1]) * 60 + Number(match[2]) - offsetMinutes;
  const ms = dayNumber(dateOn) * minutesOfDay * minuteMs + minutes * minuteMs;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Day and time in Astana of an instant (RFC 3339 or Date); seconds are cut off, not rounded. */
export function astanaTime(instant: string | Date): AstanaTime {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${instant}`);
  const minutes = Math.floor(ms / minuteMs) + offsetMinutes;
  const day = Math.floor(minutes / minutesOfDay);
  const minuteOfDay = minutes - day * minutesOfDay;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    dateOn: dayOfNumber(day),
    time: `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`,
  };
}

/** The day in Astana of an instant. */
export function astanaDay(instant: string | Date): string {
  return astanaTime(instant).dateOn;
}

/** The first instant after the day in Astana: what arrives then or later is late. */
export function endOfDayAt(dateOn: string): string {
  return astanaInstant(addDays(dateOn, 1), '00:00');
}

/** The day that a deadline instant ends: `endOfDayAt` backwards, for «11 наурыздан кешіктірмей». */
export function deadlineDay(deadlineAt: string): string {
  return astanaDay(new Date(Date.parse(deadlineAt) - 1));
}
