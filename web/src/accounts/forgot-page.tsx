import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { PageHead } from '../ui/page.tsx';
import { Notice, useErrorText } from '../ui/states.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { requestPasswordReset } from './accounts.calls.ts';
import { EntryPage } from './entry-page.tsx';
import styles from './sign-in.module.css';
import { looksLikeEmail } from './sign-in-form.tsx';

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function ForgotPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [checked, setChecked] = useState(false);
  const request = useMutation({
    mutationFn: () => api(requestPasswordReset, { body: { email: email.trim() } }),
  });
  const failure = useErrorText(request.error);
  const wrong = looksLikeEmail(email)
    ? null
    : t(email.trim() === '' ? 'accounts.signIn.emailMissing' : 'accounts.signIn.emailWrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!wrong && !request.isPending) request.mutate();
  };
  return (
    <EntryPage>
      <PageHead title={t('accounts.forgot.title')} />
      {request.isSuccess ? (
        <Notice icon="check" tone="acc" title={t('accounts.forgot.sentTitle')} live>
          {t('accounts.forgot.sentDetail', { email: email.trim() })}
        </Notice>
      ) : (
        <form className={styles.form} noValidate onSubmit={submit}>
          <p className={styles.lead}>{t('accounts.forgot.lead')}</p>
          {request.isError && (
            <div role="alert">
              <Notice icon="error" tone="alert" title={failure.title}>
                {failure.detail}
              </Notice>
            </div>
          )}
          <Field label={t('accounts.signIn.email')} error={checked ? wrong : null} required>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
          <Button type="submit" kind="primary" wide busy={request.isPending}>
            {t('accounts.forgot.submit')}
          </Button>
        </form>
      )}
      <p>
        <Link to="/sign-in" className={styles.link}>
          {t('accounts.forgot.back')}
        </Link>
      </p>
    </EntryPage>
  );
}
