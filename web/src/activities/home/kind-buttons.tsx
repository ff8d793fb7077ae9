import { type ActivityKind, activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons.tsx';
import { kindIcons } from '../kind-icons.ts';
import { latestOwnQuery } from '../latest-own.ts';
import styles from './home.module.css';

/** What villages hold most; all fifteen stand behind the link below. */
const frequentKinds: readonly ActivityKind[] = [
  'meeting',
  'door-to-door',
  'lesson',
  'leaflets',
  'social-post',
  'messenger',
];

/** Six big buttons, the last entry once more, and all kinds. */
export function KindButtons(props: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { data: own = [] } = useQuery(latestOwnQuery(props.campaign.id));
  const last = own.find((row) => row.status === 'held');
  return (
    <section className={styles.kinds}>
      <h2>{t('activities.home.kinds')}</h2>
      <ul className={styles.kindGrid}>
        {frequentKinds.map((kind) => (
          <li key={kind}>
            <Link to="/activities/new" search={{ kind }} className={styles.kind}>
              <Icon name={kindIcons[kind]} size={28} />
              <span>{t(`codes.activityKindsShort.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.kindLinks}>
        {last && (
          <Link
            to="/activities/new"
            search={{ kind: last.kind, from: last.id }}
            className={styles.quietLink}
          >
            <Icon name="refresh" size={20} />
            {t('activities.home.repeat')}
          </Link>
        )}
        <Link to="/activities/new" className={styles.quietLink}>
          {t('activities.home.allKinds', { count: activityKinds.length })}
          <Icon name="right" size={16} />
        </Link>
      </div>
    </section>
  );
}
