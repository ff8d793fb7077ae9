import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { entryDates } from '../entry-dates.ts';
import styles from './home.module.css';
import type { OfficerLists } from './officer-lists.ts';

/** The own entry that came back with a question; further ones are counted and linked. */
export function ReturnedEntry(props: { lists: OfficerLists; campaign: Campaign }) {
  const { lists, campaign } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [first] = lists.returned;
  if (!first) return null;
  const question = lists.firstReturned?.activity.queries.findLast(
    (one) => one.answer === null && one.withdrawnAt === null,
  );
  const more = lists.returned.length - 1;
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
            days: entryDates(first, lists.today, language),
            nest: false,
          })}
        </strong>{' '}
        {question?.text}
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
