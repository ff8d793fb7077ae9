import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import styles from './letter.module.css';
import { LetterSheet } from './letter-sheet.tsx';
import { useLetters, useShownLetter } from './letter-texts.ts';
import { Pin } from './pin.tsx';
import { letterLanguage } from './review-given.ts';
import type { ReviewPartProps } from './review-view.tsx';

/** The frozen letter: as it is, or with what changed since the version before. */
export function LetterColumn(props: ReviewPartProps & { n: number }) {
  const { n, search, onShow } = props;
  const { t } = useTranslation();
  const withChanges = n > 1 && search.view !== 'text';
  const { now, before } = useLetters(props);
  const shown = useShownLetter(props, withChanges);
  const failed = now.error ? now : withChanges && before.error ? before : null;
  return (
    <section aria-labelledby="letter-title">
      <h2 id="letter-title" className="only-heard">
        {t('replyReview.letter.title', { n })}
      </h2>
      <div className={styles.tools}>
        {n > 1 ? (
          <Segmented
            label={t('replyReview.letter.view')}
            value={withChanges ? 'changes' : 'text'}
            options={[
              { value: 'text', label: t('replyReview.version', { n }) },
              {
                value: 'changes',
                icon: 'changes',
                label: t('replyReview.letter.changes', { n: n - 1 }),
              },
            ]}
            onChange={(view) => onShow({ view: view === 'text' ? 'text' : undefined })}
          />
        ) : (
          <p className={styles.versionName}>{t('replyReview.version', { n })}</p>
        )}
        <LetterLanguageSwitch {...props} />
      </div>
      {withChanges && <Legend />}
      {failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : shown ? (
        <LetterSheet {...props} blocks={shown} withSlots={!withChanges} />
      ) : (
        <Skeleton lines={14} height="1.25rem" />
      )}
      {now.data && now.data.tables.length > 0 && (
        <div className={styles.tables}>
          <h3>{t('replyReview.letter.appendix')}</h3>
          <ul>
            {now.data.tables.map((table) => (
              <li key={table.name}>
                <span lang={now.data.lang}>{table.caption}</span>
                <span>{t('replyReview.letter.rows', { count: table.rowCount })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Letters are in Kazakh and in Russian, whatever the language of the screen. */
export function LetterLanguageSwitch({
  search,
  onShow,
}: Pick<ReviewPartProps, 'search' | 'onShow'>) {
  const { t } = useTranslation();
  const lang = letterLanguage(search, useLanguage());
  return (
    <Segmented
      label={t('replyReview.letter.language')}
      value={lang}
      options={[
        { value: 'kk', label: 'Қаз', lang: 'kk' },
        { value: 'ru', label: 'Рус', lang: 'ru' },
      ]}
      onChange={(value) => onShow({ lang: value })}
    />
  );
}

const sample = (settledAt: string | null) => ({
  id: '',
  n: 1,
  number: 1,
  settledAt,
  ...({ target: 'request', key: 'R1', text: '', madeBy: '', madeAt: '' } as const),
  ...{ answer: null, answeredAt: null },
});

function Legend() {
  const { t } = useTranslation();
  const mark = sample(null);
  return (
    <p className={styles.legend} aria-hidden="true">
      <del className={styles.removed}>{t('replyReview.letter.removed')}</del>
      <ins className={styles.added}>{t('replyReview.letter.added')}</ins>
      <span className={styles.legendBar}>{t('replyReview.letter.changed')}</span>
      <span className={styles.legendPin}>
        <Pin mark={mark} marks={[mark]} />
        {t('replyReview.letter.mark')}
      </span>
    </p>
  );
}
