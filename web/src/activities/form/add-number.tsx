import {
  type Channel,
  channels,
  channelsOfKind,
  type Measure,
  measuresOf,
} from '@saqbol/shared/activities/channels.ts';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';

/** Adds a number of any channel: those of the kind first. */
export function AddNumber(props: { onAdd: (channel: Channel, measure: Measure) => void }) {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const [kind, rows] = useWatch({ control, name: ['kind', 'reach'] });
  const [asked, setAsked] = useState(false);
  const open = asked || rows.length === 0;

  if (!open) {
    return (
      <div className={styles.adders}>
        <Button kind="quiet" icon="plus" onClick={() => setAsked(true)}>
          {t('activities.form.addNumber')}
        </Button>
      </div>
    );
  }
  const own = channelsOfKind[kind];
  const ordered = [...own, ...channels.filter((channel) => !own.includes(channel))];
  const options = ordered.flatMap((channel) =>
    measuresOf[channel].map((measure) => ({
      value: `${channel} ${measure}`,
      label: t(`codes.measures.${measure}.label`),
      detail: t(`codes.channels.${channel}`),
    })),
  );
  return (
    <div data-at="/reach">
      <Field label={t('activities.form.addNumberChoose')}>
        <SearchSelect
          icon="plus"
          options={options}
          value={null}
          onChange={(value) => {
            const [channel, measure] = (value ?? '').split(' ') as [Channel, Measure];
            props.onAdd(channel, measure);
            setAsked(false);
          }}
        />
      </Field>
    </div>
  );
}
