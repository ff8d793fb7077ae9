import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { commandRoles, isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Notice } from '../../ui/states.tsx';
import { deadlineText } from './deadline-text.ts';
import { ExtensionNotice } from './extension-notice.tsx';
import { nextReply } from './next-reply.ts';
import styles from './review.module.css';
import { type ReviewGiven, refusalOf } from './review-given.ts';

/** What must be known before the letter is read. */
export function ReviewNotices(given: ReviewGiven) {
  const { reply, campaign } = given;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.notices}>
      {campaign.status !== 'published' && (
        <Notice icon="lock" tone="acc" title={t('problems.campaign.closed.title')}>
          {t('problems.campaign.closed.detail')}
        </Notice>
      )}
      <OwnData {...given} />
      <OlderVersion {...given} />
      {reply.late && (
        <Notice
          icon="clock"
          tone="alert"
          title={t('replyReview.late.title', { delay: formatDuration(reply.delay ?? 0, language) })}
        >
          <p>{t('replyReview.late.due', { at: deadlineText(reply.dueAt, language, t) })}</p>
          <p>
            {reply.lateReason
              ? t('replyReview.late.reason', { reason: reply.lateReason })
              : t('replyReview.late.noReason')}
          </p>
        </Notice>
      )}
      {reply.dueAt !== reply.originalDueAt && (
        <Notice
          icon="calendar"
          tone="acc"
          title={t('replyReview.extension.until', { at: deadlineText(reply.dueAt, language, t) })}
        >
          {t('replyReview.extension.original', {
            at: deadlineText(reply.originalDueAt, language, t),
          })}
        </Notice>
      )}
      <ExtensionNotice {...given} />
      <Done {...given} />
    </div>
  );
}

/** Nobody reviews what they entered. */
function OwnData(given: ReviewGiven) {
  const { t } = useTranslation();
  if (refusalOf(given, 'accept') !== 'reply/own-data') return null;
  return (
    <Notice icon="lock" title={t('replyReview.ownData.title')}>
      {t('replyReview.ownData.detail')}
    </Notice>
  );
}

/** An older version, or one that was recalled, is looked at: the verdict is on the latest. */
function OlderVersion(given: ReviewGiven) {
  const { reply, n, onShow } = given;
  const { t } = useTranslation();
  const latest = reply.versions.at(-1)?.n;
  if (n === null || latest === undefined) return null;
  if (n === latest) {
    return reply.state === 'draft' ? (
      <Notice icon="info" tone="acc" title={t('replyReview.older.recalled', { n })}>
        {t('replyReview.older.recalledDetail')}
      </Notice>
    ) : null;
  }
  return (
    <Notice
      icon="info"
      tone="acc"
      title={t('replyReview.older.title', { n })}
      actions={
        <button
          type="button"
          className={styles.textButton}
          onClick={() => onShow({ n: undefined, entries: undefined })}
        >
          {t('replyReview.older.toLatest', { n: latest })}
        </button>
      }
    >
      {t('replyReview.older.detail')}
    </Notice>
  );
}

/** After the verdict: the way on to the reply that waits next. */
function Done(given: ReviewGiven) {
  const { reply, actor, rows, names, search, campaign } = given;
  const { t } = useTranslation();
  const isReviewer = (commandRoles.accept as readonly string[]).includes(actor.role);
  const isOpen = isWithCommittee(reply.state) && refusalOf(given, 'accept') === null;
  if (!isReviewer || isOpen || campaign.status !== 'published' || reply.state === 'draft')
    return null;
  const next = nextReply(rows, actor, reply.unitId);
  if (!next) return null;
  return (
    <p className={styles.next}>
      {t('replyReview.done.waiting')}{' '}
      <Link
        to="/replies/$unitId"
        params={{ unitId: next.unitId }}
        search={{ campaign: search.campaign }}
      >
        {names.unit(next.unitId)}
      </Link>
    </p>
  );
}
