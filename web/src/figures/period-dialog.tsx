import { isWorkingDay } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** Any first and last day. */
export default function PeriodDialog(props: {
  from: string;
  to: string;
  min: string;
  max: string;
  today: string;
  onTake: (period: { from: string; to: string }) => void;
  onClose: () => void;
}) {
  const { min, max, today, onTake, onClose } = props;
  const { t } = useTranslation();
  const [from, setFrom] = useState(props.from);
  const [to, setTo] = useState(props.to);
  const isReversed = from > to;
  const limits = { min, max, today, isOff: (dateOn: string) => !isWorkingDay(dateOn) };
  return (
    <Dialog
      title={t('figures.period.other')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" disabled={isReversed} onClick={() => onTake({ from, to })}>
            {t('figures.period.apply')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </>
      }
    >
      <Field label={t('figures.period.from')}>
        <DateInput {...limits} label={t('figures.period.from')} value={from} onChange={setFrom} />
      </Field>
      <Field
        label={t('figures.period.to')}
        error={
          isReversed
            ? { title: t('figures.period.reversed'), detail: t('figures.period.reversedDetail') }
            : null
        }
      >
        <DateInput {...limits} label={t('figures.period.to')} value={to} onChange={setTo} />
      </Field>
    </Dialog>
  );
}
