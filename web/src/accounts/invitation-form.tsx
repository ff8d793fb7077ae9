import type { readLink } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import type { ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { focusFirstError } from '../ui/form-problems.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { acceptInvitation } from './accounts.calls.ts';
import { EmailText } from './email-text.tsx';
import { useErrorFocus } from './focus.ts';
import { LinkDone, LinkRefusal, PasswordOwner } from './link-parts.tsx';
import { forgetLink, keepLinkName, keptLink } from './link-token.ts';
import { NewPasswordField, passwordFault } from './new-password.tsx';
import { meQuery, signIn } from './session.ts';
import styles from './sign-in.module.css';

type LinkFacts = ResponseOf<typeof readLink>;

/** Name and password; then the new person is signed in and sees the first screen. */
export function InvitationForm(props: { token: string; link: LinkFacts }) {
  const { token, link } = props;
  const { t } = useTranslation();
  const enter = useEntry();
  const [name, setName] = useState(() => keptLink().name);
  const [password, setNewPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const acceptance = useMutation({
    mutationFn: async () => {
      await api(acceptInvitation, { body: { token, name: name.trim(), password } });
      forgetLink();
      return enter({ email: link.email, password });
    },
  });
  useErrorFocus(acceptance.error);
  const nameFault = name.trim() === '' ? t('accounts.invitation.nameMissing') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (nameFault || passwordFault(password)) return void setTimeout(focusFirstError);
    if (!acceptance.isPending) acceptance.mutate();
  };
  if (acceptance.data === 'not-entered') {
    return (
      <LinkDone
        title={t('accounts.invitation.doneTitle')}
        detail={t('accounts.invitation.doneDetail')}
      />
    );
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.lead}>{t('accounts.invitation.lead')}</p>
      <Facts link={link} />
      <LinkRefusal error={acceptance.error} />
      <PasswordOwner email={link.email} />
      <Field label={t('accounts.invitation.name')} error={checked ? nameFault : null} required>
        <TextInput
          name="name"
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            keepLinkName(event.target.value);
          }}
        />
      </Field>
      <NewPasswordField
        value={password}
        onChange={setNewPassword}
        checked={checked}
        error={acceptance.error}
      />
      {/* Until the first screen is there the button stays busy. */}
      <Button type="submit" kind="primary" wide busy={acceptance.isPending || acceptance.isSuccess}>
        {t('accounts.invitation.submit')}
      </Button>
    </form>
  );
}

/** What the invitation gives, and how long it holds. */
function Facts(props: { link: LinkFacts }) {
  const { link } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  // Links live in real time, also in a demo whose clock is shifted: said as a length of time.
  const [left] = useState(() => Date.parse(link.expiresAt) - Date.now());
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('accounts.invitation.unit')}</dt>
        <dd>{link.unitTitle[language]}</dd>
        <dt>{t('accounts.invitation.role')}</dt>
        <dd>{t(`accounts.roles.${link.role}`)}</dd>
        <dt>{t('accounts.invitation.email')}</dt>
        <dd>
          <EmailText address={link.email} />
        </dd>
      </dl>
      <p className={styles.invitationOnly}>
        {t('accounts.invitation.expires', { time: formatDuration(left, language) })}
      </p>
    </>
  );
}

/** Signs the new person in and opens the first screen; the account is there also when that fails. */
function useEntry() {
  const router = useRouter();
  const queryClient = useQueryClient();
  return async (given: { email: string; password: string }): Promise<'entered' | 'not-entered'> => {
    try {
      await signIn(given);
      queryClient.clear();
      await queryClient.fetchQuery(meQuery);
    } catch (error) {
      console.warn(error);
      return 'not-entered';
    }
    await router.navigate({ to: '/', replace: true });
    return 'entered';
  };
}
