import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { families } from '@saqbol/shared/activities/channels.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntryState } from '../../activities/entry-state.tsx';
import { useLanguage } from '../../platform/i18n/words.ts';
import { registersQuery } from '../../territory/queries.ts';
import { ErrorState } from '../../ui/states.tsx';
import type { FigurePlace } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import { latestEntriesQuery, liveMs } from '../queries.ts';
import styles from './unit-page.module.css';

/** The newest held activities, whatever the verdict on them. */
export function LatestEntries(props: { campaignId: string | undefined; place: FigurePlace }) {
  const { campaignId, place } = props;
  const { t } = useTranslation();
  const unitId = place.unitId ?? '';
  const { data, error, refetch } = useQuery({
    ...latestEntriesQuery(campaignId ?? '', unitId),
    enabled: campaignId !== undefined,
    refetchInterval: liveMs,
  });
  return (
    <section>
      <div className={styles.sectionHead}>
        <h2>{t('figures.latest.title')}</h2>
        <Link to="/activities" search={{ campaign: campaignId, unitId }}>
          {t('figures.latest.all')}
        </Link>
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles.caption}>{t('figures.latest.none')}</p>}
      <ul className={styles.latest}>
        {data
          ? data.map((entry) => <Entry key={entry.id} entry={entry} />)
          : [1, 2, 3, 4, 5, 6].map((i) => (
              <li key={i} className={styles.entry}>
                <Ghost letters={8} />
                <Ghost letters={30} />
              </li>
            ))}
      </ul>
    </section>
  );
}

function Entry(props: { entry: ActivityRow }) {
  const { entry } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  const district = entry.districtId && registers?.districtOf.get(entry.districtId);
  const people = families.met.flatMap((measure) => entry.measures[measure] ?? []);
  const count = people.reduce((sum, one) => sum + one, 0);
  return (
    <li className={styles.entry}>
      <span className={styles.day}>{formatDate(entry.endsOn ?? entry.startsOn, language)}</span>
      <Link to="/activities/$id" params={{ id: entry.id }} className={styles.entryTitle}>
        {entry.title}
      </Link>
      <span className={styles.entryPlace}>{district ? district.name[language] : null}</span>
      <span className={styles.entryPeople}>
        {people.length > 0 &&
          t('figures.latest.people', { count, n: formatNumber(count, language) })}
      </span>
      <span className={styles.entryState}>
        <EntryState status={entry.status} review={entry.review} />
      </span>
    </li>
  );
}
