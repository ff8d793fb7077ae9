import { daysBetween } from '@saqbol/shared/campaigns/calendar/days.ts';
import { deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { DaysChart } from './days-chart.tsx';
import styles from './nation-days.module.css';
import { daysQuery, liveMs } from './queries.ts';
import type { Scene } from './scene.ts';
import type { MapAddress } from './use-map-address.ts';

/** More days than this need the whole width. */
const mostBesideText = 28;

/** The ruler of the campaign: how many activities were held each day. */
export function NationDays(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  const { t } = useTranslation();
  const isReplied = address.search.basis === 'replied';
  const { data } = useQuery({
    ...daysQuery(scene?.campaign.id ?? ''),
    enabled: scene !== undefined && !isReplied,
    refetchInterval: liveMs,
  });
  // Days are counted of entries as they are now: beside figures of replies they would mislead.
  if (isReplied) return null;
  if (!scene) return <div className={styles.toCome} />;
  const { startsOn, closedOn, deadlineAt } = scene.campaign;
  const isLong = daysBetween(startsOn, closedOn ?? deadlineDay(deadlineAt)) > mostBesideText;
  return (
    <section className={classes(styles.days, isLong && styles.long)}>
      <DaysChart campaign={scene.campaign} days={data} place={scene.place} />
      <div className={styles.about}>
        <h2 className={styles.title}>{t('figures.days.title')}</h2>
        <p>{formatDateTime(scene.figures.asOf, scene.language)}</p>
        <DaysKey />
      </div>
    </section>
  );
}

/** What the marks of the axis mean. */
export function DaysKey(props: { withAverage?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.key}>
      {props.withAverage && (
        <li>
          <span className={styles.average} aria-hidden="true" />
          {t('figures.days.average')}
        </li>
      )}
      <li>
        <span className={styles.deadline} aria-hidden="true" />
        {t('figures.days.deadline')}
      </li>
      <li>
        <span className={styles.off} aria-hidden="true" />
        {t('figures.days.off')}
      </li>
    </ul>
  );
}
