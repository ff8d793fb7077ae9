import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { PasswordInput } from '../ui/password-input.tsx';
import { Notice } from '../ui/states.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { signIn } from './session.ts';
import styles from './sign-in.module.css';
import { useSignInError } from './sign-in-errors.ts';

/** Looks like an address; whether it is one, the server knows. */
export function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+\.\S{2,}$/.test(text.trim());
}

/** E-mail and password. What was typed stays after a refusal; only then errors are shown. */
export function SignInForm(props: { email?: string; onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState(props.email ?? '');
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const attempt = useMutation({
    mutationFn: async () => {
      await signIn({ email: email.trim(), password });
      await props.onSignedIn();
    },
  });
  const refusal = useSignInError(attempt.error);

  const emailError =
    email.trim() === ''
      ? t('accounts.signIn.emailMissing')
      : looksLikeEmail(email)
        ? null
        : t('accounts.signIn.emailWrong');
  const passwordError = password === '' ? t('accounts.signIn.passwordMissing') : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (emailError) return focusField('email');
    if (passwordError) return focusField('password');
    if (!attempt.isPending) attempt.mutate();
  };
  const focusField = (name: string) =>
    (form.current?.elements.namedItem(name) as HTMLInputElement | null)?.focus();

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {refusal && (
        <div role="alert">
          <Notice icon="error" tone="alert" title={refusal.title}>
            {refusal.detail}
          </Notice>
        </div>
      )}
      <Field label={t('accounts.signIn.email')} error={checked ? emailError : null} required>
        <TextInput
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label={t('accounts.signIn.password')} error={checked ? passwordError : null} required>
        <PasswordInput
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button
        type="submit"
        kind="primary"
        wide
        busy={attempt.isPending}
        busyLabel={t('accounts.signIn.busy')}
      >
        {t('accounts.signIn.submit')}
      </Button>
    </form>
  );
}
