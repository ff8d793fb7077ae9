import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { ReplyVersion } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './entries.module.css';
import { fieldInWords } from './mark-target.ts';
import { mayMark } from './marks-panel.tsx';
import { letterLanguage } from './review-given.ts';
import type { ReviewPartProps } from './review-view.tsx';

type FrozenProps = ReviewPartProps & { version: ReplyVersion };

/** Measures that are planned: what, until when, who answers for it. */
export function PlannedMeasures(props: FrozenProps) {
  const { version, search, onMark } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const lang = letterLanguage(search, language);
  const { plannedMeasures } = version.content;
  if (plannedMeasures.length === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.listHead}>
        <h2>{t('replyReview.planned.title', { count: plannedMeasures.length })}</h2>
        {mayMark(props) && (
          <IconButton
            icon="plus"
            iconSize={16}
            className={styles.mark}
            label={t('replyReview.marks.putHere', { name: fieldInWords('plannedMeasures', t) })}
            onClick={() => onMark({ target: 'field', key: 'plannedMeasures' })}
          />
        )}
      </div>
      <ul>
        {plannedMeasures.map((measure) => (
          <li key={measure.id} className={styles.planned}>
            <span lang={lang}>{lang === 'kk' ? measure.textKk : measure.textRu}</span>
            <span className={styles.muted}>
              {t('replyReview.planned.due', { day: formatDate(measure.dueOn, language, 'long') })}
              {' · '}
              <span lang={lang}>
                {lang === 'kk' ? measure.responsibleKk : measure.responsibleRu}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Districts in which nothing was held, and why; or nothing at all. */
export function Declarations(props: FrozenProps) {
  const { version, search, names } = props;
  const { t } = useTranslation();
  const lang = letterLanguage(search, useLanguage());
  const { nothingHeld } = version.content;
  const { declarations } = version;
  if (declarations.length === 0 && !nothingHeld) return null;
  return (
    <section className={styles.part}>
      <h2>{t('replyReview.declarations.title')}</h2>
      {nothingHeld && (
        <p>
          {t('replyReview.declarations.whole')} <span lang={lang}>{nothingHeld[lang]}</span>
        </p>
      )}
      <ul>
        {declarations.map((one) => (
          <li key={one.districtId} className={styles.planned}>
            <span>{names.district(one.districtId)}</span>
            <span className={styles.muted} lang={lang}>
              {lang === 'kk' ? one.reasonKk : one.reasonRu}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
