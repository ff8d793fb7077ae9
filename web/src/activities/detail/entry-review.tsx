import { nextReview } from '@saqbol/shared/activities/activity.states.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Section } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';
import { Asked, openQuestion } from './entry-questions.tsx';
import { whyNotCounted } from './not-counted.ts';
import { useReviewCommands } from './review-commands.ts';
import { TextCommand } from './text-command.tsx';

const longestQuestion = 1000;
const longestReason = 500;

/** Whether the entry counts, the open question, and the verdicts that this person may give. */
export function EntryReview(props: EntryProps) {
  const { entry } = props;
  const { t } = useTranslation();
  const question = openQuestion(entry);
  return (
    <Section title={t('entries.detail.review')}>
      <Counting {...props} />
      <p>{t(reviewWords[props.mayReview && entry.review === 'new' ? 'waits' : entry.review])}</p>
      {entry.review === 'excluded' && entry.excludedReason && (
        <p>{t('entries.review.excludedWhy', { reason: entry.excludedReason })}</p>
      )}
      {question && (
        <div className={styles.open}>
          <h3>{t('entries.review.question')}</h3>
          <Asked question={question} />
        </div>
      )}
      <Commands {...props} />
    </Section>
  );
}

const reviewWords = {
  waits: 'entries.review.waits',
  new: 'entries.review.new',
  confirmed: 'entries.review.confirmed',
  queried: 'entries.review.queried',
  excluded: 'entries.review.excluded',
} as const;

/** Does it count in the figures? If not, why. */
function Counting(props: EntryProps) {
  const { t } = useTranslation();
  const why = whyNotCounted(props.entry, props.campaign);
  return (
    <p className={styles.counting}>
      <Icon name={why ? 'excluded' : 'check'} size={20} />
      <span>
        <strong>{t(why ? 'entries.counting.no' : 'entries.counting.yes')}</strong>
        {why && `: ${t(`entries.counting.why.${why}`)}`}
      </span>
    </p>
  );
}

/** Buttons by the state table; a command that needs words opens its form in place. */
function Commands(props: EntryProps) {
  const { actor, entry, mayReview, mayWrite } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<'query' | 'exclude' | null>(null);
  const command = useReviewCommands(entry.id);
  const may = (name: Parameters<typeof nextReview>[1]) =>
    mayReview && nextReview(entry.review, name) !== null;
  const kept = (name: string) => `${actor.userId}.${name}.${entry.id}`;
  const press = (name: 'confirm' | 'include' | 'withdraw-query') =>
    command.mutate({ command: name });
  const shared = { busy: command.isPending, error: command.error };

  if (open === 'query' && may('query')) {
    return (
      <TextCommand
        {...shared}
        label={t('entries.review.askLabel')}
        hint={t('entries.review.askHint')}
        sendLabel={t('entries.review.askSend')}
        keptAs={kept('query')}
        maxLength={longestQuestion}
        onSend={(text) => command.mutateAsync({ command: 'query', text }).then(() => setOpen(null))}
        onCancel={() => setOpen(null)}
      />
    );
  }
  if (open === 'exclude' && may('exclude')) {
    return (
      <TextCommand
        {...shared}
        danger
        label={t('entries.review.excludeLabel')}
        hint={t('entries.review.excludeHint')}
        sendLabel={t('codes.reviewCommands.exclude')}
        keptAs={kept('exclude')}
        maxLength={longestReason}
        onSend={(text) =>
          command.mutateAsync({ command: 'exclude', text }).then(() => setOpen(null))
        }
        onCancel={() => setOpen(null)}
      />
    );
  }
  const answers = mayWrite && nextReview(entry.review, 'answer') !== null;
  return (
    <>
      {answers && (
        <TextCommand
          {...shared}
          label={t('entries.review.answerLabel')}
          hint={t('entries.review.answerHint')}
          sendLabel={t('entries.review.answerSend')}
          keptAs={kept('answer')}
          maxLength={longestQuestion}
          onSend={(text) => command.mutateAsync({ command: 'answer', text })}
        />
      )}
      {!answers && <Refusal error={command.error} />}
      <div className={styles.buttons}>
        {may('confirm') && (
          <Button
            kind="primary"
            icon="check"
            busy={command.isPending}
            onClick={() => press('confirm')}
          >
            {t('codes.reviewCommands.confirm')}
          </Button>
        )}
        {may('include') && (
          <Button kind="primary" busy={command.isPending} onClick={() => press('include')}>
            {t('codes.reviewCommands.include')}
          </Button>
        )}
        {may('query') && (
          <Button icon="question" onClick={() => setOpen('query')}>
            {t('codes.reviewCommands.query')}
          </Button>
        )}
        {may('withdraw') && (
          <Button busy={command.isPending} onClick={() => press('withdraw-query')}>
            {t('codes.reviewCommands.withdraw')}
          </Button>
        )}
        {may('exclude') && (
          <Button icon="excluded" onClick={() => setOpen('exclude')}>
            {t('codes.reviewCommands.exclude')}
          </Button>
        )}
      </div>
    </>
  );
}
