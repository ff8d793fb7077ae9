import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { meQuery } from './session.ts';
import { SignInForm } from './sign-in-form.tsx';

let ended = false;
const listeners = new Set<() => void>();

/** Told by the query client when an answer says that nobody is signed in any more. */
export function setSessionEnded(value: boolean): void {
  ended = value;
  for (const listener of listeners) listener();
}

/**
 * The session has ended while a screen was open: one signs in over it, and nothing typed is lost.
 * Another person than before gets a fresh page, which shows nothing of the first one's.
 */
export function SessionEnded(props: { email: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const isEnded = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
  if (!isEnded) return null;
  const resume = async () => {
    const me = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
    if (me.user.email !== props.email) return location.reload();
    setSessionEnded(false);
    await queryClient.invalidateQueries();
  };
  return (
    <Dialog title={t('accounts.session.endedTitle')}>
      <p>{t('accounts.session.endedDetail')}</p>
      <SignInForm email={props.email} onSignedIn={resume} />
      <Button
        kind="quiet"
        onClick={() => {
          setSessionEnded(false);
          queryClient.clear();
          void router.navigate({ to: '/sign-in', search: { why: 'ended' } });
        }}
      >
        {t('accounts.session.otherAccount')}
      </Button>
    </Dialog>
  );
}
