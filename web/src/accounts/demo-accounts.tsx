import { type Role, roles } from '@saqbol/shared/accounts/roles.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { InLanguages } from '@saqbol/shared/format/language.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { ErrorState, Notice, Skeleton } from '../ui/states.tsx';
import { demoAccountsQuery, installationQuery, signIn } from './session.ts';
import styles from './sign-in.module.css';
import { useSignInError } from './sign-in-errors.ts';

const roleIcons: Record<Role, IconName> = {
  officer: 'pin',
  coordinator: 'list',
  observer: 'eye',
  reviewer: 'check',
  editor: 'pencil',
  administrator: 'lock',
};

interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly unitId: string;
  readonly districtId: string | null;
  readonly featured: boolean;
  /** The district or unit in words. */
  readonly place: InLanguages;
}

/** Sign-in by one press, in a demonstration only. */
export function DemoAccounts(props: { onSignedIn: () => Promise<void> }) {
  const installation = useQuery(installationQuery);
  if (installation.data?.mode !== 'demo') return null;
  return <List {...props} startedAt={installation.data.demoStartedAt ?? installation.data.now} />;
}

function List(props: { startedAt: string; onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const accounts = useQuery(demoAccountsQuery);
  const entry = useMutation({
    mutationFn: async (account: DemoAccount) => {
      await signIn(account);
      await props.onSignedIn();
    },
  });
  const refusal = useSignInError(entry.error);
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('accounts.demo.title')}</h2>
      <p className={styles.demoLead}>
        {t('accounts.demo.lead', { at: formatDateTime(props.startedAt, language, 'long') })}
      </p>
      {refusal && (
        <div role="alert">
          <Notice icon="error" tone="alert" title={refusal.title}>
            {refusal.detail}
          </Notice>
        </div>
      )}
      {accounts.isPending && <Skeleton lines={6} height="3.25rem" />}
      {accounts.isError && (
        <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />
      )}
      {accounts.data && (
        <ul className={styles.demoList}>
          {featured(accounts.data.items).map((account) => (
            <li key={account.email}>
              <button
                type="button"
                className={styles.demoAccount}
                aria-disabled={entry.isPending || undefined}
                onClick={() => entry.isPending || entry.mutate(account)}
              >
                <Icon name={roleIcons[account.role]} size={22} />
                <AccountText account={account} />
                <Icon name="right" size={20} className={styles.demoArrow} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AccountText(props: { account: DemoAccount }) {
  const { account } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const place =
    account.role === 'administrator'
      ? t('accounts.system')
      : account.unitId === 'KZ-COM'
        ? t('common.committee.short')
        : account.place[language];
  return (
    <span className={styles.demoText}>
      <span>
        <strong>{t(`accounts.roles.${account.role}`)}</strong>
        <span className={styles.demoPlace}> · {place}</span>
      </span>
      <span className={styles.demoTask}>{t(`accounts.roleTasks.${account.role}`)}</span>
    </span>
  );
}

/** One a role, in the order of the roles; the ones that the demo features first. */
function featured(items: readonly DemoAccount[]): DemoAccount[] {
  const chosen = items.filter((item) => item.featured);
  const pool = chosen.length > 0 ? chosen : items;
  return roles.flatMap((role) => {
    const account = pool.find((item) => item.role === role);
    return account ? [account] : [];
  });
}
