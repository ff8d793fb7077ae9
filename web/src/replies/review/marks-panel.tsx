import { mayMarkReply, maySettleMark } from '@saqbol/shared/replies/reply.policy.ts';
import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { showToast } from '../../ui/toast.tsx';
import { openMarksOf, targetInWords } from './mark-target.ts';
import styles from './marks.module.css';
import { Pin } from './pin.tsx';
import { type ReviewGiven, standing } from './review-given.ts';
import type { ReviewPartProps } from './review-view.tsx';
import { shortAt } from './short-at.ts';
import { showRefusal } from './show-refusal.ts';
import { useReplyCommand } from './use-reply-command.ts';
import { useVersions } from './use-versions.ts';

/** All marks, open ones first, with the coordinator's answers. */
export function MarksPanel(props: ReviewPartProps) {
  const { reply, wanted, onMark } = props;
  const { t } = useTranslation();
  const { marks } = reply;
  const open = openMarksOf(marks).length;
  const settled = marks.length - open;
  return (
    <section className={styles.panel}>
      <div className={styles.panelHead}>
        <h2>{t('replyReview.marks.title')}</h2>
        {marks.length > 0 && (
          <p className={styles.count}>
            {t('replyReview.marks.counts', {
              settled: t('replyReview.marks.settledCount', { count: settled }),
              open: t('replyReview.marks.openCount', { count: open }),
            })}
          </p>
        )}
      </div>
      {marks.length === 0 && <p className={styles.muted}>{t('replyReview.marks.none')}</p>}
      <ol>
        {[...marks].sort(byNeed).map((mark) => (
          <MarkCard
            key={mark.id}
            {...props}
            mark={mark}
            wanted={wanted?.markId === mark.id ? wanted.count : 0}
          />
        ))}
      </ol>
      {mayMark(props) && (
        <div>
          <Button size="small" icon="plus" onClick={() => onMark({ target: null })}>
            {t('replyReview.marks.new')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Marks are put on the latest version alone, while it lies with the Committee. */
export function mayMark({ actor, campaign, reply, n }: ReviewGiven): boolean {
  return (
    campaign.status === 'published' &&
    n === reply.versions.at(-1)?.n &&
    mayMarkReply(actor, standing(reply)) === null
  );
}

function byNeed(a: Mark, b: Mark): number {
  const isSettled = (mark: Mark) => (mark.settledAt ? 1 : 0);
  return isSettled(a) - isSettled(b) || a.n - b.n || a.number - b.number;
}

function MarkCard(props: ReviewGiven & { mark: Mark; wanted: number }) {
  const { mark, wanted, reply, actor, campaign, today } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const card = useRef<HTMLLIElement>(null);
  const versions = useVersions(props);
  useEffect(() => {
    if (wanted > 0) card.current?.focus();
  }, [wanted]);
  const atShort = (at: string) => shortAt(at, today, language);
  const maySettle =
    campaign.status === 'published' && maySettleMark(actor, standing(reply)) === null;
  return (
    <li ref={card} tabIndex={-1} className={classes(styles.card, mark.settledAt && styles.done)}>
      <div className={styles.cardHead}>
        <Pin mark={mark} marks={reply.marks} />
        <h3>{targetInWords(mark, versions, t)}</h3>
        <span className={mark.settledAt ? styles.settled : styles.open}>
          {mark.settledAt
            ? t('replyReview.marks.settledAt', { at: atShort(mark.settledAt) })
            : t('replyReview.marks.isOpen')}
        </span>
      </div>
      <p className={styles.text}>{mark.text}</p>
      <p className={styles.by}>
        {t('replyReview.marks.by', { name: mark.madeBy, at: atShort(mark.madeAt), n: mark.n })}
      </p>
      {mark.answer && mark.answeredAt ? (
        <blockquote className={styles.answer}>
          <strong>{t('replyReview.marks.answer', { at: atShort(mark.answeredAt) })}</strong>
          <p>{mark.answer}</p>
        </blockquote>
      ) : (
        <p className={styles.by}>{t('replyReview.marks.noAnswer')}</p>
      )}
      {maySettle && <SettleButton {...props} onDone={() => card.current?.focus()} />}
    </li>
  );
}

function SettleButton(props: ReviewGiven & { mark: Mark; onDone: () => void }) {
  const { id, mark, onDone } = props;
  const { t } = useTranslation();
  const command = useReplyCommand(id);
  const settled = mark.settledAt === null;
  const settle = () =>
    command.mutate(
      { command: 'settle', body: { markId: mark.id, settled } },
      {
        onSuccess: () => {
          onDone();
          showToast({ text: t(`replyReview.done.${settled ? 'settled' : 'leftOpen'}`) });
        },
        onError: (error) => showRefusal(error, t),
      },
    );
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={settled ? 'check' : undefined}
        busy={command.isPending}
        onClick={settle}
      >
        {t(settled ? 'replyReview.marks.settle' : 'replyReview.marks.leaveOpen')}
      </Button>
    </div>
  );
}
