import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icons.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { entryDates } from '../entry-dates.ts';
import { EntryState } from '../entry-state.tsx';
import { latestOwnQuery } from '../latest-own.ts';
import styles from './home.module.css';

const shown = 5;

/** The person's last entries, each with its state and the way to another one like it. */
export function OwnEntries(props: { campaign: Campaign; today: string }) {
  const { campaign, today } = props;
  const { t } = useTranslation();
  const own = useQuery(latestOwnQuery(campaign.id));
  if (own.data?.length === 0) {
    return (
      <EmptyState title={t('activities.home.own.emptyTitle')}>
        {campaign.status === 'published' && t('activities.home.own.emptyDetail')}
      </EmptyState>
    );
  }
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h2>{t('activities.home.own.title')}</h2>
        <Link
          to="/activities"
          search={{ campaign: campaign.id, mine: 'yes' }}
          className={styles.quietLink}
        >
          {t('activities.home.own.all')}
          <Icon name="right" size={16} />
        </Link>
      </div>
      {own.error && !own.data && (
        <ErrorState error={own.error} onRetry={() => void own.refetch()} />
      )}
      {own.isPending && <Skeleton lines={4} height="3rem" />}
      <ul className={styles.rows}>
        {own.data?.slice(0, shown).map((row) => (
          <OwnRow key={row.id} row={row} today={today} isOpen={campaign.status === 'published'} />
        ))}
      </ul>
    </section>
  );
}

function OwnRow(props: { row: ActivityRow; today: string; isOpen: boolean }) {
  const { row, today, isOpen } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const another = t('activities.home.own.another', { title: row.title, nest: false });
  return (
    <li className={classes(styles.row, styles.ownRow)}>
      <div className={styles.rowText}>
        <Link to="/activities/$id" params={{ id: row.id }} className={styles.rowTitle}>
          {row.title}
        </Link>
        <p className={styles.rowDetail}>
          {entryDates(row, today, language)} · {t(`codes.activityKindsShort.${row.kind}`)}
        </p>
      </div>
      <div className={styles.rowState}>
        <EntryState status={row.status} review={row.review} />
      </div>
      {isOpen && (
        <Link
          to="/activities/new"
          search={{ kind: row.kind, from: row.id }}
          className={styles.again}
          aria-label={another}
          title={t('activities.save.another')}
        >
          <Icon name="refresh" size={20} />
        </Link>
      )}
    </li>
  );
}
