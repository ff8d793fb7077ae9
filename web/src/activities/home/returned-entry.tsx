import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../accounts/session.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { entryDates } from '../entry-dates.ts';
import { firstActivitiesQuery } from '../list-queries.ts';
import { activityQuery } from '../queries.ts';
import styles from './home.module.css';
import { isOwn, ownFilter } from './own-places.ts';

const askedFor = 20;

/** The own entry that came back with a question; further ones are counted and linked. */
export function ReturnedEntry(props: { me: Me; campaign: Campaign; today: string }) {
  const { me, campaign, today } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useQuery(
    firstActivitiesQuery(
      { campaignId: campaign.id, review: 'queried', sort: 'startsOn', ...ownFilter(me) },
      askedFor,
    ),
  );
  const rows = list.data?.items.filter((row) => isOwn(me, row)) ?? [];
  const [first] = rows;
  const entry = useQuery({ ...activityQuery(first?.id ?? ''), enabled: first !== undefined });
  if (!first) return null;

  const question = entry.data?.activity.queries.findLast(
    (one) => one.answer === null && one.withdrawnAt === null,
  );
  const more = rows.length - 1;
  return (
    <section className={styles.returned}>
      <h2 className={styles.returnedTitle}>
        <Icon name="question" size={20} />
        {t('activities.home.returned.title')}
      </h2>
      <p>
        <strong>
          {t('activities.home.returned.entry', {
            title: first.title,
            days: entryDates(first, today, language),
            nest: false,
          })}
        </strong>{' '}
        {question?.text ?? <span className={styles.ghost} />}
      </p>
      <div className={styles.returnedActions}>
        <Link to="/activities/$id" params={{ id: first.id }} className={buttonClass('primary')}>
          {t('activities.home.returned.answer')}
        </Link>
        {more > 0 && (
          <Link
            to="/activities"
            search={{ campaign: campaign.id, review: 'queried' }}
            className={styles.quietLink}
          >
            {t('activities.home.returned.more', { count: more })}
            <Icon name="right" size={16} />
          </Link>
        )}
      </div>
    </section>
  );
}
