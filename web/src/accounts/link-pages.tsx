import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { isProblem, ProblemError } from '../platform/client/problem.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { PageHead } from '../ui/page.tsx';
import { ErrorState, Notice, Skeleton, useErrorText } from '../ui/states.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { acceptInvitation, readLink, setPassword } from './accounts.calls.ts';
import { EntryPage } from './entry-page.tsx';
import { NewPasswordField, passwordFault } from './new-password.tsx';
import styles from './sign-in.module.css';

/** Opening a link only reads it; it is spent by the button. */
function useLinkOf(token: string) {
  return useQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) => api(readLink, { body: { token }, signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

type LinkFacts = NonNullable<ReturnType<typeof useLinkOf>['data']>;

/** The page of a link: checked first, then what it allows. */
function LinkPage(props: {
  token: string;
  title: string;
  children: (link: LinkFacts) => ReactNode;
}) {
  const { t } = useTranslation();
  const link = useLinkOf(props.token);
  const refused = link.error instanceof ProblemError && link.error.status < 500;
  return (
    <EntryPage>
      <PageHead title={refused ? t('accounts.link.invalidTitle') : props.title} />
      {link.isPending && <Skeleton lines={4} height="2.5rem" />}
      {refused && (
        <>
          <p className={styles.lead}>{t('accounts.link.invalidDetail')}</p>
          <BackToSignIn />
        </>
      )}
      {link.isError && !refused && (
        <ErrorState error={link.error} onRetry={() => void link.refetch()} />
      )}
      {link.data && props.children(link.data)}
    </EntryPage>
  );
}

/** `/invitation?token=…`: name and password make the account. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: '/invitation' });
  return (
    <LinkPage token={token} title={t('accounts.invitation.title')}>
      {(link) => <InvitationForm token={token} link={link} />}
    </LinkPage>
  );
}

function InvitationForm(props: { token: string; link: LinkFacts }) {
  const { token, link } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [name, setName] = useState('');
  const [password, setNewPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const acceptance = useMutation({
    mutationFn: () => api(acceptInvitation, { body: { token, name: name.trim(), password } }),
  });
  const nameFault = name.trim() === '' ? t('accounts.invitation.nameMissing') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!nameFault && !passwordFault(password) && !acceptance.isPending) acceptance.mutate();
  };
  if (acceptance.isSuccess) {
    return (
      <Done
        title={t('accounts.invitation.doneTitle')}
        detail={t('accounts.invitation.doneDetail')}
      />
    );
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.lead}>{t('accounts.invitation.lead')}</p>
      <dl className={styles.facts}>
        <dt>{t('accounts.invitation.role')}</dt>
        <dd>{t(`accounts.roles.${link.role}`)}</dd>
        <dt>{t('accounts.invitation.email')}</dt>
        <dd>{link.email}</dd>
      </dl>
      <Refusal error={acceptance.error} />
      <Field label={t('accounts.invitation.name')} error={checked ? nameFault : null} required>
        <TextInput
          name="name"
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <NewPasswordField
        value={password}
        onChange={setNewPassword}
        checked={checked}
        error={acceptance.error}
      />
      <Button type="submit" kind="primary" wide busy={acceptance.isPending}>
        {t('accounts.invitation.submit')}
      </Button>
      <p className={styles.invitationOnly}>
        {t('accounts.invitation.expires', { at: formatDateTime(link.expiresAt, language, 'long') })}
      </p>
    </form>
  );
}

/** `/reset?token=…`: a new password. */
export function ResetPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: '/reset' });
  return (
    <LinkPage token={token} title={t('accounts.reset.title')}>
      {(link) => <ResetForm token={token} email={link.email} />}
    </LinkPage>
  );
}

function ResetForm(props: { token: string; email: string }) {
  const { token, email } = props;
  const { t } = useTranslation();
  const [password, setNewPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const change = useMutation({
    mutationFn: () => api(setPassword, { body: { token, password } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!passwordFault(password) && !change.isPending) change.mutate();
  };
  if (change.isSuccess) {
    return <Done title={t('accounts.reset.doneTitle')} detail={t('accounts.reset.doneDetail')} />;
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.lead}>{t('accounts.reset.lead', { email })}</p>
      <Refusal error={change.error} />
      {/* Password managers need to know for whom they keep it. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
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

/** A refusal that belongs to no field; a weak password is said at its field. */
function Refusal(props: { error: unknown }) {
  const { error } = props;
  const { t } = useTranslation();
  const text = useErrorText(error);
  if (!error || isProblem(error, 'account/password-weak')) return null;
  const spent = isProblem(error, 'account/link-invalid');
  return (
    <div role="alert">
      <Notice
        icon="error"
        tone="alert"
        title={spent ? t('accounts.link.invalidTitle') : text.title}
      >
        {spent ? t('accounts.link.invalidDetail') : text.detail}
      </Notice>
    </div>
  );
}

function Done(props: { title: string; detail: string }) {
  return (
    <>
      <Notice icon="check" tone="acc" title={props.title} live>
        {props.detail}
      </Notice>
      <BackToSignIn />
    </>
  );
}

function BackToSignIn() {
  const { t } = useTranslation();
  return (
    <Link to="/sign-in" className={buttonClass('primary', 'regular', true)}>
      {t('accounts.forgot.back')}
    </Link>
  );
}
