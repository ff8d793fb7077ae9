import { daysBetween, daysFrom } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaTime } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { isWorkingDay } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDuration } from '@saqbol/shared/format/durations.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { DeadlineRuler, RulerLegend } from '../../ui/deadline-ruler.tsx';
import { deadlineOf, deadlineState } from './deadline.ts';
import styles from './home.module.css';

interface DeadlineText {
  readonly title: string;
  readonly lead: ReactNode;
}

/** The deadline as a title, and below it the time that is left by the domain's clock. */
export function useDeadlineText(campaign: Campaign, unitId: string): DeadlineText {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useDomainNow();
  const deadline = deadlineOf(campaign, unitId);
  const state = deadlineState(campaign, deadline, now);
  const day = formatDate(deadline.day, language);
  const title = t(`activities.home.deadline.${state}`, { day });
  if (state === 'closed') {
    const on = formatDate(campaign.letterOn, language, 'long');
    return {
      title,
      lead: t('activities.home.deadline.leadClosed', { number: campaign.letterNo, day: on }),
    };
  }
  const left = formatDuration(Date.parse(deadline.at) - now.getTime(), language);
  const key = state === 'passed' ? 'leadPassed' : 'lead';
  const at = `${day}, ${deadline.time}`;
  return {
    title,
    lead: (
      <>
        {inBold(t(`activities.home.deadline.${key}`, { at, left }), left)}
        {deadline.isExtended && ` ${t('activities.home.deadline.extended')}`}
      </>
    ),
  };
}

/** The sentence with one part of it set bold, wherever the language puts it. */
function inBold(sentence: string, part: string): ReactNode {
  const [before = '', ...after] = sentence.split(part);
  return (
    <>
      {before}
      <strong className={styles.left}>{part}</strong>
      {after.join(part)}
    </>
  );
}

const mostDays = 14; // more labels do not stand side by side

/** The days to the deadline, for a desktop; the title says the same in words. */
export function DaysToDeadline(props: { campaign: Campaign; unitId: string; summary: string }) {
  const { campaign, unitId, summary } = props;
  const { t } = useTranslation();
  const now = useDomainNow();
  const deadline = deadlineOf(campaign, unitId);
  const days = daysFrom(campaign.startsOn, deadline.day).slice(-mostDays);
  const [first] = days;
  if (first === undefined || deadlineState(campaign, deadline, now) === 'closed') return null;
  const { dateOn, time } = astanaTime(now);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (
    <div className={styles.ruler}>
      <DeadlineRuler
        days={days.map((day) => ({ label: String(Number(day.slice(8))), off: !isWorkingDay(day) }))}
        now={daysBetween(first, dateOn) + (hours * 60 + minutes) / 1440}
        marks={[{ at: days.length, tone: 'alert' }]}
        summary={summary}
      />
      <RulerLegend items={[{ tone: 'alert', label: t('common.ruler.official') }]} />
    </div>
  );
}
