import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { CommitteeRegistration } from './committee-registration.tsx';
import { LetterFiles } from './reply-files.tsx';
import type { ReviewGiven } from './review-given.ts';
import { shortAt } from './short-at.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';
import styles from './versions.module.css';

/** What happened to the reply, newest first; a version is opened here. */
export function VersionList(given: ReviewGiven) {
  const { reply } = given;
  const { t } = useTranslation();
  return (
    <section className={styles.part}>
      <h2>{t('replyReview.timeline.title')}</h2>
      {reply.versions.length > 0 && (
        <ol className={styles.timeline}>
          {timelineOf(reply).map((event) => (
            <Event key={`${event.kind}.${event.n}.${event.at}`} {...given} event={event} />
          ))}
        </ol>
      )}
      {reply.versions.length === 0 && (
        <p className={styles.muted}>{t('replyReview.timeline.none')}</p>
      )}
    </section>
  );
}

/** The files of the version that is read, and the numbers of registration. */
export function VersionFiles(given: ReviewGiven) {
  const { n } = given;
  const { t } = useTranslation();
  if (n === null) return null;
  return (
    <section className={styles.part}>
      <h2>{t('replyReview.files.title', { n })}</h2>
      <LetterFiles {...given} n={n} />
      <CommitteeRegistration {...given} />
    </section>
  );
}

function Event(props: ReviewGiven & { event: TimelineEvent }) {
  const { event, n, onShow, today, reply } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const at = event.at ? shortAt(event.at, today, language) : '';
  if (event.kind !== 'version') {
    return (
      <li className={styles.event}>
        <h3>{t(`replyReview.timeline.${event.kind}`)}</h3>
        <p>
          {[
            at,
            event.kind === 'returned' &&
              event.markCount > 0 &&
              t('replyReview.timeline.marks', { count: event.markCount }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        {event.kind === 'returned' && event.reason && <p>{event.reason}</p>}
      </li>
    );
  }
  const isShown = event.n === n;
  const isLatest = event.n === reply.versions.at(-1)?.n;
  return (
    <li className={classes(styles.event, isShown && styles.shown)}>
      <h3>
        {isShown ? (
          <span aria-current="true">{t('replyReview.version', { n: event.n })}</span>
        ) : (
          <button
            type="button"
            className={styles.open}
            onClick={() => onShow({ n: isLatest ? undefined : event.n, entries: undefined })}
          >
            {t('replyReview.version', { n: event.n })}
          </button>
        )}
      </h3>
      <p>{t('replyReview.timeline.submitted', { at })}</p>
      {event.late !== null && (
        <p className={event.late ? styles.late : undefined}>
          {event.late
            ? t('replyReview.timeline.late', { delay: formatDuration(reply.delay ?? 0, language) })
            : t('replyReview.timeline.onTime')}
        </p>
      )}
      <p>{t('replyReview.timeline.receipt', { number: event.receiptNo })}</p>
    </li>
  );
}
