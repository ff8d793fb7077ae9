import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';

/** What was typed before is back; it may be given up. */
export function RestoredNotice(props: { onDrop: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      icon="info"
      tone="acc"
      actions={
        <Button size="small" onClick={props.onDrop}>
          {t('partnerships.form.startOver')}
        </Button>
      }
    >
      {t('partnerships.form.restored')}
    </Notice>
  );
}
