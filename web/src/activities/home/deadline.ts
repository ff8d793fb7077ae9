import { daysBetween } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaTime, deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';

export interface UnitDeadline {
  /** The first instant that is late. */
  readonly at: string;
  readonly isExtended: boolean;
  /** The last day, and the time as people say it: 24:00, not 00:00 of the next day. */
  readonly day: string;
  readonly time: string;
}

/** The deadline of a unit: the letter's, or the one to which it was extended. */
export function deadlineOf(campaign: Campaign, unitId: string): UnitDeadline {
  const extendedTo = campaign.recipients.find((one) => one.unitId === unitId)?.extendedTo ?? null;
  const at = extendedTo ?? campaign.deadlineAt;
  const { time } = astanaTime(at);
  return {
    at,
    isExtended: extendedTo !== null,
    day: deadlineDay(at),
    time: time === '00:00' ? '24:00' : time,
  };
}

export type DeadlineState = 'closed' | 'passed' | 'today' | 'tomorrow' | 'later';

/** Where the domain's now stands to the deadline; `today` is its day in Astana. */
export function deadlineState(
  campaign: Pick<Campaign, 'status'>,
  deadline: UnitDeadline,
  now: Date,
): DeadlineState {
  if (campaign.status !== 'published') return 'closed';
  if (now.getTime() >= Date.parse(deadline.at)) return 'passed';
  const days = daysBetween(astanaTime(now).dateOn, deadline.day);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}
