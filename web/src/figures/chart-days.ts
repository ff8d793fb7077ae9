/** The days of a chart: from the start of the letter to its deadline, or as far as entries reach. */
import { daysFrom } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaDay, deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';

export interface RuledDay {
  readonly day: string;
  readonly count: number;
  readonly isFuture: boolean;
}

interface Letter {
  readonly startsOn: string;
  readonly deadlineAt: string;
  readonly closedOn: string | null;
}

/** Every day with its count; none is left out, so that the axis is true. */
export function ruledDays(
  { startsOn, deadlineAt, closedOn }: Letter,
  counted: readonly { readonly day: string; readonly activities: number }[],
  now: Date,
): RuledDay[] {
  const today = astanaDay(now);
  const counts = new Map(counted.map(({ day, activities }) => [day, activities]));
  const lastCounted = counted.at(-1)?.day ?? startsOn;
  const running = closedOn !== null && closedOn < today ? closedOn : today;
  const last = [deadlineDay(deadlineAt), running, lastCounted].sort().at(-1) ?? startsOn;
  return daysFrom(startsOn, last).map((day) => ({
    day,
    count: counts.get(day) ?? 0,
    isFuture: day > today,
  }));
}
