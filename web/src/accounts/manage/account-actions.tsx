import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { focusPageTitle } from '../focus.ts';
import { DisableDialog } from './disable-dialog.tsx';
import styles from './manage.module.css';
import { NewLinkDialog } from './new-link-dialog.tsx';
import { enable, keepAccount } from './queries.ts';
import { Refused } from './refused.tsx';

/** What may be done with the account now, each with what it will do. */
export function AccountActions(props: { account: Account }) {
  const { account } = props;
  const { t } = useTranslation();
  return (
    <section aria-labelledby="account-actions">
      <h2 id="account-actions">{t('people.one.actions')}</h2>
      {account.status === 'disabled' ? (
        <EnableAction account={account} />
      ) : (
        <>
          <LinkAction account={account} />
          <DisableAction account={account} />
        </>
      )}
    </section>
  );
}

function Action(props: { title: string; what: string; children: ReactNode }) {
  return (
    <div className={styles.action}>
      <h3>{props.title}</h3>
      <p>{props.what}</p>
      {props.children}
    </div>
  );
}

function LinkAction(props: { account: Account }) {
  const { account } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const kind = account.status === 'invited' ? 'invitation' : 'reset';
  return (
    <Action title={t(`people.newLink.${kind}Title`)} what={t(`people.newLink.${kind}Short`)}>
      <Button icon="link" onClick={() => setOpen(true)}>
        {t('people.newLink.submit')}
      </Button>
      {open && <NewLinkDialog account={account} kind={kind} onClose={() => setOpen(false)} />}
    </Action>
  );
}

function DisableAction(props: { account: Account }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Action title={t('people.disable.title')} what={t('people.disable.short')}>
      <Button kind="danger" icon="excluded" onClick={() => setOpen(true)}>
        {t('people.disable.open')}
      </Button>
      {open && <DisableDialog account={props.account} onClose={() => setOpen(false)} />}
    </Action>
  );
}

function EnableAction(props: { account: Account }) {
  const { account } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyFor = useCommandKey();
  const enabling = useMutation({
    mutationFn: () => enable(account.id, keyFor(account.id)),
    onSuccess: (read) => {
      keepAccount(queryClient, read);
      showToast({ text: t('people.enable.done') });
      focusPageTitle();
    },
  });
  return (
    <Action title={t('people.enable.title')} what={t('people.enable.what')}>
      <Refused error={enabling.error} />
      <Button kind="primary" busy={enabling.isPending} onClick={() => enabling.mutate()}>
        {t('people.enable.submit')}
      </Button>
    </Action>
  );
}
