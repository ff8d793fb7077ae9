/** The common axis of time on which arrivals stand: days in Astana, from 0 to 1. */
import { addDays, daysBetween, daysFrom } from '@saqbol/shared/campaigns/calendar/days.ts';
import {
  astanaDay,
  astanaInstant,
  deadlineDay,
} from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { isWorkingDay } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';

export interface AxisDay {
  readonly day: string;
  /** Where it begins and how wide it is. */
  readonly at: number;
  readonly width: number;
  readonly isOff: boolean;
  /** Every day has room for its number, or every second, third … one. */
  readonly isLabelled: boolean;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly days: readonly AxisDay[];
  readonly deadline: number;
  readonly position: (instant: string | number | Date) => number;
}

/** What lies further off stands at the edge: the days around the deadline stay readable. */
const daysBefore = 9;
const daysAfter = 9;
const mostLabels = 7;

type Arrival = Pick<ReplyRow, 'submittedAt' | 'dueAt' | 'overdue'>;

/** From the first arrival to the last one, or to now while somebody is overdue. */
export function axisOf(rows: readonly Arrival[], deadlineAt: string, now: Date): Axis {
  const dueDay = astanaDay(deadlineAt); // the first late day
  const arrivals = rows.flatMap((row) => row.submittedAt ?? []);
  const ends = [...arrivals, ...(rows.some((row) => row.overdue !== null) ? [now] : [])].map(
    astanaDay,
  );
  const extended = rows.map((row) => deadlineDay(row.dueAt));
  const first = clampDay(
    [...arrivals.map(astanaDay), addDays(dueDay, -3)].sort()[0] ?? dueDay,
    dueDay,
  );
  const last = clampDay([...ends, ...extended, dueDay].sort().at(-1) ?? dueDay, dueDay);
  const from = Date.parse(astanaInstant(first, '00:00'));
  const to = Date.parse(astanaInstant(addDays(last, 1), '00:00'));
  const position = (instant: string | number | Date) =>
    Math.min(1, Math.max(0, (new Date(instant).getTime() - from) / (to - from)));
  const count = daysBetween(first, last) + 1;
  const step = Math.ceil(count / mostLabels);
  return {
    from,
    to,
    position,
    deadline: position(deadlineAt),
    days: daysFrom(first, last).map((day, i) => ({
      day,
      at: i / count,
      width: 1 / count,
      isOff: !isWorkingDay(day),
      // The first one names its month, and takes the room of the next.
      isLabelled: i === 0 || (i % step === 0 && i > 1 + Math.floor(count / 8)),
    })),
  };
}

function clampDay(day: string, dueDay: string): string {
  const least = addDays(dueDay, -daysBefore);
  const most = addDays(dueDay, daysAfter);
  return day < least ? least : day > most ? most : day;
}

/** What is drawn of one recipient; `from` and `to` on the axis. */
export interface ArrivalMark {
  readonly kind: 'none' | 'onTime' | 'late' | 'overdue' | 'extended';
  readonly from: number;
  readonly to: number;
  /** The deadline that an extension moved. */
  readonly tick: number | null;
}

export function arrivalMark(
  row: Pick<ReplyRow, 'submittedAt' | 'dueAt' | 'originalDueAt' | 'overdue' | 'late' | 'delay'>,
  axis: Axis,
  now: Date,
): ArrivalMark {
  const tick = row.dueAt === row.originalDueAt ? null : axis.position(row.dueAt);
  const mark = (kind: ArrivalMark['kind'], from: number, to: number): ArrivalMark => ({
    ...{ kind, tick, from, to },
  });
  if (row.submittedAt !== null) {
    const at = Date.parse(row.submittedAt);
    const to = axis.position(at);
    return row.late
      ? mark('late', axis.position(at - (row.delay ?? 0)), to)
      : mark('onTime', to, to);
  }
  if (row.overdue !== null) {
    return mark('overdue', axis.position(row.dueAt), axis.position(now));
  }
  return tick === null ? mark('none', 0, 0) : mark('extended', tick, tick);
}
