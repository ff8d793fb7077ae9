import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { PageHead } from '../../ui/page.tsx';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';
import { KindDialog } from './kind-dialog.tsx';

/** The kind of the entry as the title: in the header of a phone, on the page of a desktop. */
export function FormHead(props: { isNew: boolean }) {
  const { t } = useTranslation();
  const kind = useWatch<EntryValues, 'kind'>({ name: 'kind' });
  const [choosing, setChoosing] = useState(false);
  const goBack = useGoBack();
  const choose = () => setChoosing(true);
  useTaskFrame({
    title: t(`codes.activityKindsShort.${kind}`),
    onBack: goBack,
    action: (
      <button type="button" className={styles.headAction} onClick={choose}>
        {t('activities.kinds.change')}
      </button>
    ),
    hideTabs: true,
  });
  return (
    <>
      <div className={styles.head}>
        <PageHead
          title={t(`codes.activityKinds.${kind}`)}
          lead={t(props.isNew ? 'activities.form.titleNew' : 'activities.form.titleEdit')}
          actions={
            <>
              <Button onClick={choose}>{t('activities.kinds.change')}</Button>
              <Button kind="quiet" icon="left" onClick={goBack}>
                {t('common.actions.back')}
              </Button>
            </>
          }
        />
      </div>
      {choosing && <KindDialog onClose={() => setChoosing(false)} />}
    </>
  );
}

/** Back to where one came from; to the first screen when the form was opened by its address. */
export function useGoBack(): () => void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => {
    if (canGoBack) router.history.back();
    else void router.navigate({ to: '/' });
  };
}
