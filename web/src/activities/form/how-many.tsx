import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AddNumber } from './add-number.tsx';
import { type EntryValues, emptyReach, type ReachValues } from './entry-values.ts';
import { FormSection } from './form-section.tsx';
import { useFormSetting } from './form-setting.ts';
import { ReachRow } from './reach-row.tsx';

// A section's title asks the question where all ask it alike; else the fields name their numbers.
const titleOf: Partial<Record<string, 'attendees' | 'visited' | 'handedOut'>> = {
  attendees: 'attendees',
  'persons-visited': 'visited',
  'items-handed-out': 'handedOut',
};

/** The numbers of the entry: those of its kind at once, any other by choice. */
export function HowMany() {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'reach' });
  const rows = field.value;
  const { unit } = useFormSetting();
  const [added, setAdded] = useState<string | null>(null);
  const alone = rows.length === 1 ? titleOf[rows[0]?.measure ?? ''] : undefined;
  const first = titleOf[rows[0]?.measure ?? ''];

  const change = (row: ReachValues) =>
    field.onChange(rows.map((one) => (one.id === row.id ? row : one)));
  return (
    <FormSection title={t(`activities.form.reach.${alone ?? first ?? 'other'}`)}>
      {rows.map((row, index) => (
        <ReachRow
          key={row.id}
          row={row}
          first={index === 0}
          labelHidden={alone !== undefined}
          namesChannel={new Set(rows.map((one) => one.channel)).size > 1}
          focus={row.id === added}
          onChange={change}
          onRemove={
            index > 0 || rows.length > 1
              ? () => field.onChange(rows.filter((one) => one.id !== row.id))
              : undefined
          }
        />
      ))}
      <AddNumber
        onAdd={(channel, measure) => {
          const row = emptyReach(channel, measure, null, unit.kind === 'central');
          field.onChange([...rows, row]);
          setAdded(row.id);
        }}
      />
    </FormSection>
  );
}
