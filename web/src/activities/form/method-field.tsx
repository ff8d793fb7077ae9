import type { Method } from '@saqbol/shared/activities/channels.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { ReachValues } from './entry-values.ts';
import { methodOrder } from './method-order.ts';
import { ProblemField } from './problem-field.tsx';

export interface ReachPartProps {
  row: ReachValues;
  set: (change: Partial<ReachValues>) => void;
}

const other = 'otherwise';

/** How the number was found: the two usual ways of the channel, the rest under «otherwise». */
export function MethodField({ row, set }: ReachPartProps) {
  const { t } = useTranslation();
  const { first, rest } = methodOrder(row.channel);
  const isRest = row.method !== null && rest.includes(row.method);
  const [asked, setAsked] = useState(false);
  const isOther = isRest || (asked && row.method === null);
  return (
    <ProblemField at={`/reach/${row.id}/method`} label={t('activities.form.method')} group>
      <Segmented<string>
        wide
        value={isOther ? other : row.method}
        options={[
          ...first.map((method) => ({ value: method, label: t(`codes.methods.${method}.said`) })),
          { value: other, label: t('activities.form.methodOther') },
        ]}
        onChange={(value) => {
          setAsked(value === other);
          set({ method: value === other ? null : (value as Method) });
        }}
      />
      {isOther && (
        <Select
          id={undefined}
          aria-label={t('activities.form.methodOtherChoose')}
          placeholder={t('activities.form.methodOtherChoose')}
          value={row.method ?? ''}
          options={rest.map((method) => ({
            value: method,
            label: t(`codes.methods.${method}.said`),
          }))}
          onChange={(value) => set({ method: value === '' ? null : (value as Method) })}
        />
      )}
    </ProblemField>
  );
}
