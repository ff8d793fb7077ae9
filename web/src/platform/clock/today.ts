import { astanaTime } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { useDomainNow } from './domain-clock.ts';

/** The domain's today on the calendars of Astana, `YYYY-MM-DD`. */
export function useToday(): string {
  return astanaTime(useDomainNow()).dateOn;
}
