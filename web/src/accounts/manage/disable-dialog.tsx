import { type Account, disableInput } from '@saqbol/shared/accounts/account.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { focusFirstError } from '../../ui/form-problems.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { focusPageTitle } from '../focus.ts';
import { useDeviceState } from './device-state.ts';
import { refusedFields, useSchemaMessages } from './field-messages.ts';
import styles from './manage.module.css';
import { disable, keepAccount } from './queries.ts';
import { Refused } from './refused.tsx';

/** Says what will happen and asks why; the reason stays in the audit. */
export function DisableDialog(props: { account: Account; onClose: () => void }) {
  const { account, onClose } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyFor = useCommandKey();
  const schemaMessages = useSchemaMessages();
  const typed = useDeviceState(`disable.${account.id}`, { reason: '' });
  const { reason } = typed.value;
  const [checked, setChecked] = useState(false);
  const fault =
    reason.trim() === ''
      ? t('people.disable.reasonMissing')
      : schemaMessages(disableInput, { reason }).reason;
  const disabling = useMutation({
    mutationFn: () => disable(account.id, reason, keyFor(reason)),
    onSuccess: (read) => {
      typed.clear();
      keepAccount(queryClient, read);
      showToast({ text: t('people.disable.done') });
      onClose();
      focusPageTitle();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (fault) return void setTimeout(focusFirstError);
    if (!disabling.isPending) disabling.mutate();
  };
  return (
    <Dialog title={t('people.disable.title')} onClose={onClose}>
      <p>
        <strong>{account.name}</strong>
      </p>
      <p>{t('people.disable.what')}</p>
      <form noValidate className={styles.shown} onSubmit={submit}>
        <Field
          label={t('people.disable.reason')}
          hint={t('people.disable.reasonHint')}
          error={checked ? (fault ?? refusedFields(disabling.error).reason) : null}
          required
        >
          <TextInput
            name="reason"
            autoComplete="off"
            maxLength={300}
            value={reason}
            onChange={(event) => typed.set({ reason: event.target.value })}
          />
        </Field>
        <Refused error={disabling.error} />
        <div className={styles.row}>
          <Button type="submit" kind="danger" icon="excluded" busy={disabling.isPending}>
            {t('people.disable.submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
