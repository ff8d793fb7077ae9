import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../accounts/session.ts';
import { PageHead } from '../ui/page.tsx';

/** For a role whose first screen is not there: who is signed in. */
export function Welcome() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  return (
    <PageHead
      title={me.user.name}
      lead={`${t(`accounts.roles.${me.user.role}`)}: ${t(`accounts.roleTasks.${me.user.role}`)}`}
    />
  );
}
