import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../../platform/drafts/kept.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { showToast } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './talk.module.css';

/** What the unit and the Committee write to each other about this reply. */
export function Comments() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reply, actor } = useWorkspace();
  const mayWrite = actor.role === 'coordinator';
  if (reply.comments.length === 0 && !mayWrite) return null;
  return (
    <section className={styles.comments} aria-labelledby="reply-comments">
      <h3 id="reply-comments">{t('replyWorkspace.comments.title')}</h3>
      {reply.comments.length === 0 && (
        <p className={styles.detail}>{t('replyWorkspace.comments.none')}</p>
      )}
      <ul>
        {reply.comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p className={styles.detail}>
              <strong>{comment.madeBy}</strong>, {formatDateTime(comment.madeAt, language)}
            </p>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
      {mayWrite && <Writing />}
    </section>
  );
}

function Writing() {
  const { t } = useTranslation();
  const { actor, id } = useWorkspace();
  const text = useKeptText(`${actor.userId}.reply-comment.${id.campaignId}.${id.unitId}`);
  const sending = useCommand('comment');
  const send = () => {
    const written = text.value.trim();
    if (!written) return;
    sending.mutate(
      { text: written },
      {
        onSuccess: () => {
          text.drop();
          showToast({ text: t('replyWorkspace.comments.sent') });
        },
      },
    );
  };
  return (
    <form
      className={styles.writing}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={t('replyWorkspace.comments.text')}>
        <TextArea
          rows={2}
          maxLength={2000}
          value={text.value}
          onChange={(event) => text.set(event.target.value)}
        />
      </Field>
      <Refusal error={sending.error} />
      <div>
        <Button type="submit" busy={sending.isPending} busyLabel={t('common.actions.sending')}>
          {t('replyWorkspace.comments.send')}
        </Button>
      </div>
    </form>
  );
}
