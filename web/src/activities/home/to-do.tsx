import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { Skeleton } from '../../ui/states.tsx';
import styles from './home.module.css';
import { type Waiting, waitingFilters } from './use-waiting.ts';

const items = [
  { key: 'queried', icon: 'question', tone: 'gold', action: 'open' },
  { key: 'waiting', icon: 'eye', tone: 'petrol', action: 'review' },
  { key: 'flagged', icon: 'warning', tone: 'gold', action: 'open' },
] as const satisfies readonly {
  key: keyof typeof waitingFilters;
  icon: IconName;
  tone: 'gold' | 'petrol';
  action: 'open' | 'review';
}[];

/** What to do now, most urgent first; each leads to the entries that it is about. */
export function ToDo(props: { campaignId: string; unitId: string; waiting: Waiting }) {
  const { campaignId, unitId, waiting } = props;
  const { t } = useTranslation();
  const isLoading = items.some(({ key }) => waiting[key] === undefined);
  if (isLoading && !waiting.error) return <Skeleton lines={4} height="2.5rem" />;
  const urgent = items.filter(({ key }) => (waiting[key] ?? 0) > 0);
  if (urgent.length === 0 && !waiting.error) {
    return (
      <div>
        <p>
          <strong>{t('activities.home.coordinator.nothing')}</strong>
        </p>
        <p className={styles.rowDetail}>{t('activities.home.coordinator.nothingDetail')}</p>
      </div>
    );
  }
  return (
    <ul className={styles.toDo}>
      {urgent.map(({ key, icon, tone, action }, index) => (
        <li key={key}>
          <span className={styles[tone]}>
            <Icon name={icon} size={22} />
          </span>
          <div className={styles.toDoText}>
            <div>
              <strong>
                {t(`activities.home.coordinator.${key}ToDo`, { count: waiting[key] ?? 0 })}
              </strong>
              <p className={styles.rowDetail}>{t(`activities.home.coordinator.${key}Detail`)}</p>
            </div>
            <Link
              to="/activities"
              search={{ campaign: campaignId, unitId, ...waitingFilters[key] }}
              className={buttonClass(index === 0 ? 'primary' : 'secondary')}
            >
              {t(`activities.home.coordinator.${action}`)}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
