import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { invalidateAccounts, makeNewLink } from './queries.ts';
import { Refused } from './refused.tsx';
import { ShownOnce } from './shown-once.tsx';

/** An invitation again, or a link to a new password: what it does, then the link, shown once. */
export function NewLinkDialog(props: {
  account: Account;
  kind: 'invitation' | 'reset';
  onClose: () => void;
}) {
  const { account, kind, onClose } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyFor = useCommandKey();
  const making = useMutation({
    mutationFn: () => makeNewLink(account.id, keyFor(account.id)),
    // The account may have changed meanwhile: accepted, or disabled by somebody else.
    onSettled: () => invalidateAccounts(queryClient),
  });
  if (making.data) {
    const { link } = making.data;
    return (
      <Dialog
        title={t(`people.link.${kind}Title`)}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('people.link.done')}</Button>}
      >
        <ShownOnce link={link} email={account.email} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t(`people.newLink.${kind}Title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            icon="link"
            busy={making.isPending}
            busyLabel={t('people.newLink.working')}
            onClick={() => making.mutate()}
          >
            {t('people.newLink.submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{account.name}</strong>
      </p>
      <p>{t(`people.newLink.${kind}What`)}</p>
      <Refused error={making.error} />
    </Dialog>
  );
}
