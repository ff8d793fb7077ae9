import { useTranslation } from 'react-i18next';
import { ProblemError } from '../platform/client/problem.ts';

/** Why a sign-in was refused, and what to do: by code, or by status where a proxy answered. */
export function useSignInError(error: unknown): { title: string; detail: string } | null {
  const { t } = useTranslation();
  if (!error) return null;
  if (!(error instanceof ProblemError) || error.status >= 500) {
    return {
      title: t('accounts.signIn.unavailableTitle'),
      detail: t('accounts.signIn.unavailableDetail'),
    };
  }
  if (error.code === 'account/disabled') {
    return {
      title: t('accounts.signIn.disabledTitle'),
      detail: t('accounts.signIn.disabledDetail'),
    };
  }
  if (error.status === 429) {
    const count = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60));
    return {
      title: t('accounts.signIn.throttledTitle'),
      detail: t('accounts.signIn.throttledDetail', { count }),
    };
  }
  if (error.status === 401 || error.status === 403) {
    return { title: t('accounts.signIn.wrongTitle'), detail: t('accounts.signIn.wrongDetail') };
  }
  return { title: error.problem.title, detail: error.problem.detail };
}
