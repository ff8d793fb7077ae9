import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { ReplyStateChip, shownReplyState } from '../reply-state.tsx';
import { ClaimButton, ReleaseButton } from './claim-buttons.tsx';
import { openMarksOf } from './mark-target.ts';
import { ReminderMenu } from './reply-files.tsx';
import styles from './review.module.css';
import { type ReviewGiven, refusalOf } from './review-given.ts';
import { shortAt } from './short-at.ts';
import { VerdictButtons } from './verdict-buttons.tsx';

/** Whose reply, its state, who has it in review, and the verdicts. */
export function ReviewHead(given: ReviewGiven & { readonly title: string }) {
  const { reply, row, title } = given;
  const { t } = useTranslation();
  const isPhone = usePhone();
  const state = shownReplyState({ ...reply, overdue: row?.overdue ?? null });
  return (
    <PageHead
      title={title}
      documentTitle={t('replyReview.pageTitle', { unit: title })}
      beside={
        <span className={styles.beside}>
          <ReplyStateChip state={state} />
          <Claim {...given} />
          <ClaimButton {...given} />
          {isPhone && <OpenCount {...given} />}
        </span>
      }
      actions={
        isPhone ? (
          reply.state === 'draft' && <ReminderMenu {...given} />
        ) : (
          <>
            <OpenCount {...given} />
            <VerdictButtons {...given} />
            <ReminderMenu {...given} />
          </>
        )
      }
    />
  );
}

/** The verdicts at the bottom of a phone; nothing stands there where none may be given. */
export function PhoneVerdicts(given: ReviewGiven) {
  const may = (['accept', 'reopen'] as const).some((one) => refusalOf(given, one) === null);
  return may ? (
    <div className={styles.phoneBar}>
      <VerdictButtons {...given} />
    </div>
  ) : null;
}

function OpenCount({ reply }: ReviewGiven) {
  const { t } = useTranslation();
  const count = openMarksOf(reply.marks).length;
  // Accepted with them: they call nobody any more.
  if (count === 0 || reply.state === 'accepted') return null;
  return (
    <span className={styles.openCount}>
      <Icon name="warning" size={18} />
      {t('replyReview.head.openMarks', { count })}
    </span>
  );
}

/** «Вы, с 09:58 · освободить»; of another person who and when. */
function Claim(given: ReviewGiven) {
  const { reply, actor, today } = given;
  const { t } = useTranslation();
  const language = useLanguage();
  const { claimedBy, claimedAt } = reply;
  if (!claimedBy || !claimedAt) return null;
  const at = shortAt(claimedAt, today, language);
  return (
    <span className={styles.claim}>
      {claimedBy.id === actor.userId
        ? t('replyReview.head.claimedByYou', { at })
        : t('replyReview.head.claimedBy', { name: claimedBy.name, at })}
      <ReleaseButton {...given} />
    </span>
  );
}
