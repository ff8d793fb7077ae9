import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberSlot } from '../../ui/number-slot.tsx';
import type { BoardRow } from './board-rows.ts';
import { ChangedDialog } from './changed-dialog.tsx';

/** How many entries of the reply were corrected since; opens them. */
export function ChangedSince(props: { row: BoardRow; campaignId: string }) {
  const { row, campaignId } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (row.changedSinceCount === 0) return null;
  return (
    <>
      <NumberSlot
        label={t('replyBoard.values.changedOf', { place: row.name })}
        onOpen={() => setOpen(true)}
      >
        {t('replyBoard.values.changed', { count: row.changedSinceCount })}
      </NumberSlot>
      {open && <ChangedDialog row={row} campaignId={campaignId} onClose={() => setOpen(false)} />}
    </>
  );
}
