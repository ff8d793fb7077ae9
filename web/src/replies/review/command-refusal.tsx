import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../platform/client/problem.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { Notice } from '../../ui/states.tsx';

interface Current {
  readonly state: ReplyState;
  readonly by: string | null;
  readonly at: string | null;
}

/** What the server said: to whoever came too late, who was first, when, and what it is now. */
export function CommandRefusal(props: { error: unknown }) {
  const { error } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const current = currentOf(error);
  if (!(error instanceof ProblemError) || !current) return <Refusal error={error} />;
  const { by, at, state } = current;
  return (
    <div role="alert">
      <Notice icon="error" tone="alert" title={error.problem.title}>
        {error.code === 'reply/claimed' ? (
          <p>
            {t('replyReview.conflict.claimed', {
              name: by ?? '',
              at: at ? formatDateTime(at, language) : '',
            })}
          </p>
        ) : (
          <>
            <p>{t('replyReview.conflict.state', { state: t(`codes.replyStates.${state}`) })}</p>
            {by && at && (
              <p>
                {t('replyReview.conflict.moved', { name: by, at: formatDateTime(at, language) })}
              </p>
            )}
          </>
        )}
        <p>{t('replyReview.conflict.reread')}</p>
      </Notice>
    </div>
  );
}

export function currentOf(error: unknown): Current | null {
  const current = error instanceof ProblemError ? error.problem.current : null;
  const isTold =
    typeof current === 'object' && current !== null && 'state' in current && 'by' in current;
  return isTold ? (current as Current) : null;
}
