import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import styles from './manage.module.css';

/** The way back to the list: in the header of a phone, above the title elsewhere. */
export function WayToList(props: {
  here: string;
  /** The page has an action bar of its own at the bottom of a phone. */
  hideTabs?: boolean;
}) {
  const { here, hideTabs = false } = props;
  const { t } = useTranslation();
  const router = useRouter();
  useTaskFrame({
    title: t('people.list.title'),
    // Back to the filter that was left, or to the list when the page was opened by its address.
    onBack: () =>
      router.history.canGoBack()
        ? router.history.back()
        : void router.navigate({ to: '/accounts' }),
    hideTabs,
  });
  return (
    <div className={styles.way}>
      <Breadcrumbs
        label={t('people.list.way')}
        links={[
          <Link key="list" to="/accounts">
            {t('people.list.title')}
          </Link>,
        ]}
        here={here}
      />
    </div>
  );
}
