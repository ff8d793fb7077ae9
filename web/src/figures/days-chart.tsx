import { daysBetween } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaTime, deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { isWorkingDay } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import { monthsShort } from '@saqbol/shared/format/calendar-names.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../platform/clock/domain-clock.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { classes } from '../ui/classes.ts';
import { type RuledDay, ruledDays } from './chart-days.ts';
import styles from './days-chart.module.css';
import { entriesOf, type FigurePlace } from './figure-link.tsx';

export interface DaysGiven {
  campaign: {
    readonly startsOn: string;
    readonly deadlineAt: string;
    readonly closedOn: string | null;
  };
  /** Undefined while they are on their way. */
  days: readonly { readonly day: string; readonly activities: number }[] | undefined;
  place: FigurePlace;
  /** Mean of the regions by day: a dashed line over the bars. */
  average?: ReadonlyMap<string, number> | undefined;
  /** Figures stand over the bars. */
  withValues?: boolean;
}

/**
 * Held activities by day: each bar opens its entries. Days off grey, orange tick the deadline, dot
 * now. Heard as a list of days with their counts.
 */
export function DaysChart(props: DaysGiven) {
  const { campaign, days, place, average, withValues = false } = props;
  const { t } = useTranslation();
  const now = useDomainNow();
  const shown = ruledDays(campaign, days ?? [], now);
  const highest = Math.max(
    1,
    ...shown.map(({ day, count }) => Math.max(count, average?.get(day) ?? 0)),
  );
  const first = shown[0]?.day ?? campaign.startsOn;
  const deadlineAt = daysBetween(first, deadlineDay(campaign.deadlineAt)) + 1;
  const nowAt = daysAt(first, now);
  const sizes = { '--days': shown.length } as CSSProperties;
  return (
    <div className={styles.scroll}>
      <div className={classes(styles.chart, withValues && styles.withValues)} style={sizes}>
        <ol className={styles.days} aria-label={t('figures.days.title')}>
          {shown.map((day, i) => (
            <Day
              key={day.day}
              day={day}
              highest={highest}
              place={place}
              isFirst={i === 0}
              average={average?.get(day.day)}
              withValues={withValues}
            />
          ))}
        </ol>
        {average && <AverageLine days={shown} average={average} highest={highest} />}
        <span className={styles.passed} style={{ width: at(nowAt, shown.length) }} />
        <span
          className={styles.deadline}
          style={{ left: at(deadlineAt, shown.length) }}
          title={t('figures.days.deadline')}
        />
        {nowAt > 0 && nowAt < shown.length && (
          <span
            className={styles.now}
            style={{ left: at(nowAt, shown.length) }}
            title={t('figures.days.now')}
          />
        )}
      </div>
    </div>
  );
}

/** Days, with their fraction, from the morning of the first one in Astana. */
function daysAt(first: string, instant: Date): number {
  const { dateOn, time } = astanaTime(instant);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return daysBetween(first, dateOn) + (hours * 60 + minutes) / 1440;
}

function at(days: number, of: number): string {
  return `${(Math.max(0, Math.min(of, days)) / of) * 100}%`;
}

function Day(props: {
  day: RuledDay;
  highest: number;
  place: FigurePlace;
  isFirst: boolean;
  average: number | undefined;
  withValues: boolean;
}) {
  const { day: ruled, highest, place, isFirst, average, withValues } = props;
  const { day, count } = ruled;
  const { t } = useTranslation();
  const language = useLanguage();
  const isOff = !isWorkingDay(day);
  const [, month = '', date = ''] = day.split('-');
  const showsMonth = isFirst || date === '01';
  const parts = [
    t('figures.days.day', {
      day: formatDate(day, language, 'weekday'),
      count,
      n: formatNumber(count, language),
    }),
    isOff && t('figures.days.off'),
    average !== undefined &&
      t('figures.days.averageOn', {
        value: formatNumber(average, language, { atMostDecimals: 1 }),
      }),
  ].filter(Boolean);
  const bar = (
    <>
      {withValues && count > 0 && (
        <span className={styles.value}>{formatNumber(count, language)}</span>
      )}
      <span className={styles.bar} style={{ height: `${(count / highest) * 100}%` }} />
    </>
  );
  return (
    <li className={classes(styles.day, isOff && styles.off, isOutside(day, place) && styles.faint)}>
      {count > 0 ? (
        <Link
          to="/activities"
          search={entriesOf({ ...place, from: day, to: day }, 'activities')}
          className={styles.column}
          aria-label={parts.join(', ')}
          title={parts.join(', ')}
        >
          {bar}
        </Link>
      ) : (
        <span className={styles.column} role="img" aria-label={parts.join(', ')}>
          {bar}
        </span>
      )}
      <span className={styles.label} aria-hidden="true">
        {Number(date)}
        {showsMonth && (
          <span className={styles.month}>{monthsShort[language][Number(month) - 1]}</span>
        )}
      </span>
    </li>
  );
}

/** Beyond the period that the address names: shown, but not counted above. */
function isOutside(day: string, { from, to }: FigurePlace): boolean {
  return (from !== undefined && day < from) || (to !== undefined && day > to);
}

function AverageLine(props: {
  days: readonly RuledDay[];
  average: ReadonlyMap<string, number>;
  highest: number;
}) {
  const { days, average, highest } = props;
  const points = days.flatMap(({ day, isFuture }, i) =>
    isFuture ? [] : [`${i + 0.5},${(1 - (average.get(day) ?? 0) / highest) * 100}`],
  );
  return (
    <svg
      className={styles.averageLine}
      viewBox={`0 0 ${days.length} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline points={points.join(' ')} />
    </svg>
  );
}
