import { activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { Icon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page.tsx';
import { kindIcons } from '../kind-icons.ts';
import styles from '../kinds.module.css';
import formStyles from './form.module.css';
import { useGoBack } from './form-head.tsx';

/** All kinds of the contract, each leading to its form. */
export function KindChoice(props: { search: { campaign?: string | undefined } }) {
  const { t } = useTranslation();
  const goBack = useGoBack();
  useTaskFrame({ title: t('activities.kinds.choose'), onBack: goBack });
  return (
    <>
      <div className={formStyles.head}>
        <PageHead title={t('activities.kinds.choose')} lead={t('activities.kinds.all')} />
      </div>
      <ul className={styles.list}>
        {activityKinds.map((kind) => (
          <li key={kind}>
            <Link
              to="/activities/new"
              search={{ campaign: props.search.campaign, kind }}
              className={styles.kind}
              replace
            >
              <Icon name={kindIcons[kind]} size={28} />
              <span>{t(`codes.activityKinds.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
