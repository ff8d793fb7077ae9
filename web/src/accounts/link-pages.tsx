import { useQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { ProblemError } from '../platform/client/problem.ts';
import { followAccountLanguage } from '../platform/i18n/words.ts';
import { PageHead } from '../ui/page.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import { readLink } from './accounts.calls.ts';
import { EntryPage } from './entry-page.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { BackToSignIn } from './link-parts.tsx';
import { ResetForm } from './reset-form.tsx';
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

/** `/invitation#<token>`: name and password make the account. */
export function InvitationPage() {
  const { token } = useRouteContext({ from: '/invitation' });
  return <LinkPage key={token} token={token} page="invitation" />;
}

/** `/reset#<token>`: a new password. */
export function ResetPage() {
  const { token } = useRouteContext({ from: '/reset' });
  return <LinkPage key={token} token={token} page="reset" />;
}

/** The page of a link: checked first, then what the link allows, whatever address it was put under. */
function LinkPage(props: { token: string; page: 'invitation' | 'reset' }) {
  const { token, page } = props;
  const { t } = useTranslation();
  const link = useLinkOf(token);
  const isRefused = link.error instanceof ProblemError && link.error.status < 500;
  const language = link.data?.language;
  useEffect(() => {
    // Nobody has chosen a language on a fresh device: the one of the invitation is shown.
    if (language) void followAccountLanguage(language);
  }, [language]);
  const shown = link.data ? (link.data.purpose === 'invitation' ? 'invitation' : 'reset') : page;
  return (
    <EntryPage>
      <PageHead
        title={isRefused ? t('accounts.link.invalidTitle') : t(`accounts.${shown}.title`)}
      />
      {link.isPending && <Skeleton lines={4} height="2.5rem" />}
      {isRefused && <Invalid page={page} />}
      {link.isError && !isRefused && (
        <ErrorState error={link.error} onRetry={() => void link.refetch()} />
      )}
      {link.data &&
        (shown === 'invitation' ? (
          <InvitationForm token={token} link={link.data} />
        ) : (
          <ResetForm token={token} email={link.data.email} />
        ))}
    </EntryPage>
  );
}

/** A link that is spent, too old or not whole: what may have happened, and the ways on. */
function Invalid(props: { page: 'invitation' | 'reset' }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.lead}>{t('accounts.link.invalidDetail')}</p>
      <p className={styles.lead}>{t('accounts.link.invalidUsed')}</p>
      <BackToSignIn />
      {props.page === 'reset' && (
        <p>
          <Link to="/forgot-password" className={styles.link}>
            {t('accounts.link.askAgain')}
          </Link>
        </p>
      )}
    </>
  );
}
