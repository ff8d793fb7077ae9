import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstError } from '../ui/form-problems.tsx';
import { setPassword } from './accounts.calls.ts';
import { useErrorFocus } from './focus.ts';
import { LinkDone, LinkRefusal, PasswordOwner } from './link-parts.tsx';
import { forgetLink } from './link-token.ts';
import { NewPasswordField, passwordFault } from './new-password.tsx';
import styles from './sign-in.module.css';

/** A new password; all sessions of the person end, and one signs in with the new one. */
export function ResetForm(props: { token: string; email: string }) {
  const { token, email } = props;
  const { t } = useTranslation();
  const [password, setNewPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const change = useMutation({
    mutationFn: () => api(setPassword, { body: { token, password } }),
    onSuccess: forgetLink,
  });
  useErrorFocus(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (passwordFault(password)) return void setTimeout(focusFirstError);
    if (!change.isPending) change.mutate();
  };
  if (change.isSuccess) {
    return (
      <LinkDone title={t('accounts.reset.doneTitle')} detail={t('accounts.reset.doneDetail')} />
    );
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.lead}>{t('accounts.reset.lead', { email })}</p>
      <LinkRefusal error={change.error} />
      <PasswordOwner email={email} />
      <NewPasswordField
        value={password}
        onChange={setNewPassword}
        checked={checked}
        error={change.error}
      />
      <Button type="submit" kind="primary" wide busy={change.isPending}>
        {t('accounts.reset.submit')}
      </Button>
    </form>
  );
}
