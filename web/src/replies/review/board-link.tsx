import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button.tsx';

/** The list of all recipients. */
export const boardPath = '/replies';

export function BoardLink(props: { asButton?: boolean; campaign?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Link
      to={boardPath as '/'}
      search={(props.campaign ? { campaign: props.campaign } : {}) as never}
      className={props.asButton ? buttonClass('primary') : undefined}
    >
      {t(props.asButton ? 'replyReview.notFound.action' : 'common.nav.replies')}
    </Link>
  );
}

/** Back to where one came from, else to the board. */
export function useWayToBoard(campaign: string | undefined): () => void {
  const router = useRouter();
  return () => {
    if (router.history.canGoBack()) return router.history.back();
    const search = campaign ? `?campaign=${campaign}` : '';
    void router.navigate({ href: boardPath + search });
  };
}
