import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Section } from '../../ui/page.tsx';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';

type Question = Activity['queries'][number];

/** The open question, if there is one: neither answered nor withdrawn. */
export function openQuestion(entry: Activity): Question | undefined {
  return entry.queries.find((one) => one.answeredAt === null && one.withdrawnAt === null);
}

/** Questions that were put and how they ended; the open one stands above, with its answer's form. */
export function EntryQuestions(props: EntryProps) {
  const { t } = useTranslation();
  const settled = props.entry.queries.filter((one) => one !== openQuestion(props.entry));
  if (settled.length === 0) return null;
  return (
    <Section title={t('entries.review.questions')}>
      <ul className={styles.questions}>
        {settled.map((one) => (
          <li key={one.id}>
            <Asked question={one} />
            <Settled question={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A question with who asked it and when. */
export function Asked(props: { question: Question }) {
  const { text, askedBy, askedAt } = props.question;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className={styles.question}>{text}</p>
      <p className={styles.by}>
        {t('entries.review.by', { name: askedBy, at: formatDateTime(askedAt, language) })}
      </p>
    </>
  );
}

function Settled(props: { question: Question }) {
  const { answer, answeredBy, answeredAt, withdrawnAt } = props.question;
  const { t } = useTranslation();
  const language = useLanguage();
  if (withdrawnAt) {
    return (
      <p className={styles.by}>
        {t('entries.review.withdrawn', { at: formatDateTime(withdrawnAt, language) })}
      </p>
    );
  }
  if (!answeredAt) return null;
  return (
    <div className={styles.answer}>
      <p>{answer}</p>
      <p className={styles.by}>
        {t('entries.review.answered', {
          name: answeredBy ?? '',
          at: formatDateTime(answeredAt, language),
        })}
      </p>
    </div>
  );
}
