import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { CommandRefusal } from './command-refusal.tsx';
import styles from './marks.module.css';
import { ReasonField, useReason } from './reason-field.tsx';
import { isReader, type ReviewGiven } from './review-given.ts';
import { shortAt } from './short-at.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** What coordinator and Committee say to each other beside the marks; nothing waits for it. */
export function CommentThread(given: ReviewGiven) {
  const { reply, today } = given;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={styles.panel}>
      <h2>{t('replyReview.comments.title')}</h2>
      {reply.comments.length === 0 && (
        <p className={styles.muted}>{t('replyReview.comments.none')}</p>
      )}
      <ol>
        {reply.comments.map((one) => (
          <li key={one.id} className={styles.card}>
            <p className={styles.by}>
              {one.madeBy}, {shortAt(one.madeAt, today, language)}
            </p>
            <p className={styles.text}>{one.text}</p>
          </li>
        ))}
      </ol>
      {!isReader(given) && <CommentForm {...given} />}
    </section>
  );
}

function CommentForm(given: ReviewGiven) {
  const { id, actor } = given;
  const { t } = useTranslation();
  const command = useReplyCommand(id);
  const text = useReason(`${actor.userId}.comment.${id.campaignId}.${id.unitId}`, 2000);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const taken = text.take();
    if (taken === null || command.isPending) return;
    command.mutate({ command: 'comment', body: { text: taken } }, { onSuccess: text.drop });
  };
  return (
    <form noValidate onSubmit={submit} className={styles.panel}>
      <ReasonField reason={text} label={t('replyReview.comments.new')} rows={2} />
      <CommandRefusal error={command.error} />
      <div>
        <Button
          size="small"
          type="submit"
          busy={command.isPending}
          busyLabel={t('common.actions.sending')}
        >
          {t('common.actions.send')}
        </Button>
      </div>
    </form>
  );
}
