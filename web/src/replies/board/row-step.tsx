import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { showRefusal } from '../review/show-refusal.ts';
import { useReplyCommand } from '../review/use-reply-command.ts';
import styles from './board.module.css';
import { type BoardGiven, isOpen } from './board-given.ts';
import type { BoardRow } from './board-rows.ts';
import { nextStep } from './next-step.ts';
import { reminderAddress, useReminderLanguage } from './reminder-address.ts';

interface StepProps extends BoardGiven {
  row: BoardRow;
}

/** The one thing to do next about this recipient, for those who do it. */
export function RowStep(props: StepProps) {
  const { actor, row, campaign } = props;
  const { t } = useTranslation();
  switch (nextStep(actor, row, isOpen(campaign))) {
    case 'claim':
      return <Claim {...props} />;
    case 'continue':
      return <Review {...props} step="continue" />;
    case 'extension':
      return <Review {...props} step="extension" />;
    case 'remind':
      return <Remind {...props} />;
    case 'own':
      return <span className={styles.quiet}>{t('replyBoard.steps.own')}</span>;
    case null:
      return null;
  }
}

/** Takes the reply into review and opens it. */
function Claim({ row, campaign }: StepProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { unitId } = row;
  const command = useReplyCommand({ campaignId: campaign.id, unitId });
  const step = t('replyBoard.steps.claim');
  const claim = () =>
    command.mutate(
      { command: 'claim', body: {} },
      {
        onSuccess: () =>
          void navigate({
            to: '/replies/$unitId',
            params: { unitId },
            search: { campaign: campaign.id },
          }),
        onError: (error) => showRefusal(error, t),
      },
    );
  return (
    <Button
      size="small"
      busy={command.isPending}
      onClick={claim}
      aria-label={t('replyBoard.steps.of', { step, place: row.name })}
    >
      {step}
    </Button>
  );
}

/** What one has taken, and what asks for a decision, is done where the whole reply is in sight. */
function Review({ row, campaign, step }: StepProps & { step: 'continue' | 'extension' }) {
  const { t } = useTranslation();
  const text = t(`replyBoard.steps.${step}`);
  return (
    <Link
      to="/replies/$unitId"
      params={{ unitId: row.unitId }}
      search={{ campaign: campaign.id }}
      className={buttonClass(step === 'continue' ? 'primary' : 'secondary', 'small')}
      aria-label={t('replyBoard.steps.of', { step: text, place: row.name })}
    >
      {text}
    </Link>
  );
}

/** The letter that reminds, to be printed and signed. */
function Remind({ row, campaign }: StepProps) {
  const { t } = useTranslation();
  const lang = useReminderLanguage();
  const step = t('replyBoard.steps.remind');
  return (
    <a
      href={reminderAddress(campaign.id, row.unitId, lang)}
      download
      className={buttonClass('secondary', 'small')}
      aria-label={t('replyBoard.steps.of', { step, place: row.name })}
      title={t('replyBoard.steps.remindTitle')}
    >
      <Icon name="download" size={16} />
      {step}
    </a>
  );
}
