/** The calendar of the demo. Instants are written as the product writes them: UTC, whole seconds. */

/** 09:00 in Astana on 10 March 2026: the domain's now when the demo begins. */
export const demoNow = '2026-03-10T04:00:00Z';
/** Nothing of the demo was entered after this. */
export const lastEntryAt = '2026-03-10T03:59:00Z';

export function instantOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds of a day and a time in Astana, the time in minutes since midnight. */
export function msAt(dateOn: string, minutes: number): number {
  return Date.parse(`${dateOn}T00:00:00+05:00`) + minutes * 60_000;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function timeOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
