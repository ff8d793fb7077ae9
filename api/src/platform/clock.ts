/**
 * The domain's clock: deadlines, lateness, reminders, "as of". Sessions, tokens, one-time codes and
 * jobs live in real time and do not use it.
 */
export interface Clock {
  now(): Date;
}

/** An instant as the API writes it: RFC 3339 in UTC, milliseconds only where there are any. */
export function instantText(instant: Date): string {
  return instant.toISOString().replace('.000Z', 'Z');
}

export const realClock: Clock = { now: () => new Date() };

/** A clock that runs like the real one, `offset` milliseconds away from it (negative: in the past). */
export function shiftedClock(offset: number): Clock {
  return { now: () => new Date(Date.now() + offset) };
}

/** A clock that stands until it is set: for tests. */
export function standingClock(start: string): Clock & { set(instant: string): void } {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set(instant) {
      now = new Date(instant);
    },
  };
}
