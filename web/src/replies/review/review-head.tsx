import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { ActionBar, PageHead } from '../../ui/page.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { ReplyStateChip, shownReplyState } from '../reply-state.tsx';
import { ClaimButtons, ReleaseButton } from './claim-buttons.tsx';
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
  const openMarks = openMarksOf(reply.marks).length;
  const actions = (
    <>
      <ClaimButtons {...given} />
      <VerdictButtons {...given} />
      <ReminderMenu {...given} />
    </>
  );
  return (
    <>
      <PageHead
        title={title}
        documentTitle={t('replyReview.pageTitle', { unit: title })}
        beside={
          <span className={styles.beside}>
            <ReplyStateChip state={state} />
            <Claim {...given} />
            {openMarks > 0 && (
              <span className={styles.openCount}>
                <Icon name="warning" size={18} />
                {t('replyReview.head.openMarks', { count: openMarks })}
              </span>
            )}
          </span>
        }
        actions={isPhone ? undefined : actions}
      />
      {isPhone && <PhoneActions given={given}>{actions}</PhoneActions>}
    </>
  );
}

/** Nothing stands at the bottom of a phone where nothing may be done. */
function PhoneActions(props: { given: ReviewGiven; children: ReactNode }) {
  const { given } = props;
  const may = (['claim', 'accept', 'reopen'] as const).some(
    (one) => refusalOf(given, one) === null,
  );
  return may ? (
    <div className={styles.phoneActions}>
      <ActionBar>{props.children}</ActionBar>
    </div>
  ) : (
    <div className={styles.phoneMore}>{props.children}</div>
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
