import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.tsx';
import { keepDraft, readDraft } from './device-drafts.ts';
import { EntryForm, type EntryFormProps } from './entry-form.tsx';

/** The form with what this device has kept of the entry; giving that up can be undone. */
export function EntryFormHost(props: Omit<EntryFormProps, 'restored' | 'onDiscard'>) {
  const { t } = useTranslation();
  const userId = props.me.user.id;
  const [round, setRound] = useState(0);
  const [restored, setRestored] = useState(() => readDraft(userId, props.id));
  const begin = () => {
    setRestored(readDraft(userId, props.id));
    setRound((n) => n + 1);
  };
  return (
    <EntryForm
      key={round}
      {...props}
      restored={restored}
      onDiscard={() => {
        const given = restored;
        begin();
        if (!given) return;
        showToast({
          text: t('activities.home.drafts.removed'),
          icon: 'trash',
          undo: () => {
            keepDraft(userId, given);
            begin();
          },
        });
      }}
    />
  );
}
