import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button.tsx';

/** The list of all recipients. */
export function BoardLink(props: { asButton?: boolean; campaign?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/replies"
      search={{ campaign: props.campaign }}
      className={props.asButton ? buttonClass('primary') : undefined}
    >
      {t(props.asButton ? 'replyReview.notFound.action' : 'common.nav.replies')}
    </Link>
  );
}

/** Back to where one came from, else to the board. */
export function useWayToBoard(campaign: string | undefined): () => void {
  const router = useRouter();
  return () =>
    router.history.canGoBack()
      ? router.history.back()
      : void router.navigate({ to: '/replies', search: { campaign } });
}
