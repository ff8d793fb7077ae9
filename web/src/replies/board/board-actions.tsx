import { commandRoles, isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { type BoardGiven, isOpen } from './board-given.ts';
import { hasReplied } from './board-rows.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { RemindersDialog } from './reminders-dialog.tsx';

/** What is done for several recipients at once, by those who judge replies. */
export function BoardActions(props: BoardGiven) {
  const { actor, campaign, rows } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<'bulk' | 'reminders' | null>(null);
  if (!commandRoles.accept.includes(actor.role) || !isOpen(campaign)) return null;
  const close = () => setOpen(null);
  return (
    <>
      {rows.some((row) => !hasReplied(row)) && (
        <Button icon="download" onClick={() => setOpen('reminders')}>
          {t('replyBoard.reminders.open')}
        </Button>
      )}
      {rows.some((row) => isWithCommittee(row.state)) && (
        <Button icon="check" onClick={() => setOpen('bulk')}>
          {t('replyBoard.bulk.open')}
        </Button>
      )}
      {open === 'bulk' && <BulkDialog {...props} onClose={close} />}
      {open === 'reminders' && <RemindersDialog {...props} onClose={close} />}
    </>
  );
}
