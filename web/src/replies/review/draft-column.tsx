import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { ErrorState, Notice, Skeleton } from '../../ui/states.tsx';
import { letterQuery } from '../queries.ts';
import styles from './letter.module.css';
import { LetterLanguageSwitch } from './letter-column.tsx';
import { shownLetter } from './letter-difference.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { letterLanguage } from './review-given.ts';
import type { ReviewPartProps } from './review-view.tsx';

/** What nobody has submitted: how it would read now, clearly said to be a draft. */
export function DraftColumn(props: ReviewPartProps) {
  const { id, search } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const letter = useQuery(letterQuery(id, letterLanguage(search, language), null));
  return (
    <section aria-labelledby="letter-title">
      <Notice icon="draft" tone="acc" title={t('replyReview.draft.title')}>
        {letter.data
          ? t('replyReview.draft.asOf', { at: formatDateTime(letter.data.asOf, language) })
          : t('common.frame.loading')}
      </Notice>
      <div className={styles.draftTools}>
        <h2 id="letter-title">{t('replyReview.draft.letter')}</h2>
        <LetterLanguageSwitch {...props} />
      </div>
      {letter.error ? (
        <ErrorState error={letter.error} onRetry={() => void letter.refetch()} />
      ) : letter.data ? (
        <div className={styles.draft}>
          <LetterSheet {...props} blocks={shownLetter(letter.data.blocks)} withSlots />
        </div>
      ) : (
        <Skeleton lines={14} height="1.25rem" />
      )}
    </section>
  );
}
