import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ownPath } from '../platform/router/own-path.ts';
import { Notice } from '../ui/states.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { EntryPage } from './entry-page.tsx';
import { meQuery } from './session.ts';
import styles from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** The first page: e-mail and password; in a demonstration also accounts by one press. */
export function SignInPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next, why } = useSearch({ from: '/sign-in' });

  useEffect(() => {
    document.title = t('common.frame.pageOf', { page: t('accounts.signIn.title') });
  }, [t]);

  const enter = async () => {
    queryClient.clear();
    await queryClient.fetchQuery(meQuery);
    await router.navigate({ href: ownPath(next), replace: true });
  };
  return (
    <EntryPage beside={<DemoAccounts onSignedIn={enter} />}>
      <h1>{t('accounts.signIn.title')}</h1>
      {why && (
        <Notice icon="info" tone="acc" live>
          {t(why === 'ended' ? 'accounts.signIn.ended' : 'accounts.signIn.signedOut')}
        </Notice>
      )}
      <SignInForm onSignedIn={enter} />
      <p>
        <Link to="/forgot-password" className={styles.link}>
          {t('accounts.signIn.forgot')}
        </Link>
      </p>
    </EntryPage>
  );
}
