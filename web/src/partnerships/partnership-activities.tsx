import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entryDates } from '../activities/entry-dates.ts';
import { firstActivitiesQuery } from '../activities/list-queries.ts';
import { useToday } from '../platform/clock/today.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Section } from '../ui/page.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import type { PartnershipProps } from './partnership-view.tsx';
import styles from './partnerships.module.css';

const shownFirst = 5;

/** Held entries of the unit that name this organisation as a partner. */
export function PartnershipActivities(props: PartnershipProps) {
  const { campaignId, unitId, organisationId } = props.read.partnership;
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const filter = { campaignId, unitId, partnerId: organisationId, figure: 'activities' } as const;
  const first = useQuery(firstActivitiesQuery(filter, shownFirst));
  return (
    <Section title={t('partnerships.detail.activities')}>
      {first.isPending && <Skeleton lines={4} />}
      {first.error && !first.data && (
        <ErrorState error={first.error} onRetry={() => void first.refetch()} />
      )}
      {first.data?.total === 0 && (
        <p className={styles.muted}>{t('partnerships.detail.activitiesNone')}</p>
      )}
      {first.data && first.data.total > 0 && (
        <>
          <ul className={styles.entries}>
            {first.data.items.map((row) => (
              <li key={row.id}>
                <Link to="/activities/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
                <span className={styles.legal}>
                  {entryDates(row, today, language)} · {t(`codes.activityKindsShort.${row.kind}`)}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link
              to="/activities"
              search={{
                campaign: campaignId,
                unitId,
                partnerId: organisationId,
                figure: 'activities',
              }}
            >
              {t('partnerships.detail.activitiesAll', { count: first.data.total })}
            </Link>
          </p>
        </>
      )}
    </Section>
  );
}
