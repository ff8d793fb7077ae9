import {
  audienceNovelties,
  isInPerson,
  levelOf,
  type Measure,
} from '@saqbol/shared/activities/channels.ts';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { districtsOf } from '../../territory/queries.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Disclosure } from './disclosure.tsx';
import { type EntryValues, placeScope } from './entry-values.ts';
import styles from './form.module.css';
import { useFormSetting } from './form-setting.ts';
import type { ReachPartProps } from './method-field.tsx';
import { useOrganisationOptions } from './organisation-options.ts';
import { ProblemField } from './problem-field.tsx';

/** What the number is, how it is counted and what is often mistaken for it. */
export function CountHelp({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('activities.form.howToCount')}>
      <p>{t(`metrics.measures.${measure}.what`)}</p>
      <p>{t(`metrics.measures.${measure}.how`)}</p>
      <p>{t(`metrics.measures.${measure}.mistake`)}</p>
    </Disclosure>
  );
}

/** Whether these people were met before: it decides if the number may be added up. */
export function ReachNovelty({ row, set }: ReachPartProps) {
  const { t } = useTranslation();
  if (row.count === null || !isInPerson(row.channel) || levelOf[row.measure] !== 3) return null;
  return (
    <ProblemField
      at={`/reach/${row.id}/audienceNew`}
      label={t('activities.form.audienceNew')}
      group
    >
      <Segmented
        wide
        value={row.audienceNew}
        options={audienceNovelties.map((value) => ({
          value,
          label: t(`activities.form.novelty.${value}`),
        }))}
        onChange={(audienceNew) => set({ audienceNew })}
      />
    </ProblemField>
  );
}

/** Asked of entries for a whole unit only, and of those who meet people where there are districts not. */
export function ReachScope({ row, set }: ReachPartProps) {
  const { t } = useTranslation();
  const { registers, unit } = useFormSetting();
  const { control } = useFormContext<EntryValues>();
  const districtId = useWatch({ control, name: 'districtId' });
  const hasDistricts = districtsOf(registers, unit.id).length > 0;
  const canBeNation = districtId === null && !(hasDistricts && isInPerson(row.channel));
  if (!canBeNation && row.scope === null) return null;
  const scope = row.scope ?? placeScope(districtId || null);
  const scopes = districtId ? (['district', 'nation'] as const) : (['unit', 'nation'] as const);
  return (
    <ProblemField at={`/reach/${row.id}/scope`} label={t('activities.form.scope')} group>
      <Segmented
        wide
        value={scope}
        options={scopes.map((value) => ({
          value,
          label:
            value === 'unit' && unit.kind === 'central'
              ? t('activities.form.partOfNation')
              : t(`codes.scopes.${value}`),
        }))}
        onChange={(value) => set({ scope: value === 'nation' ? 'nation' : null })}
      />
    </ProblemField>
  );
}

/** Whence the number: how it was worked out, its period, who gave it, where it can be seen. */
export function ReachDetails({ row, set }: ReachPartProps) {
  const { t } = useTranslation();
  const { today } = useFormSetting();
  const organisations = useOrganisationOptions(row.organisationId ? [row.organisationId] : []);
  const [hasSome] = useState(
    row.methodNote !== '' ||
      row.link !== '' ||
      row.organisationId !== null ||
      row.periodFrom !== null,
  );
  const at = (name: string) => `/reach/${row.id}/${name}`;
  return (
    <Disclosure label={t('activities.form.details')} open={hasSome}>
      <ProblemField at={at('methodNote')} label={t('activities.form.methodNote')} optional>
        <TextInput
          value={row.methodNote}
          maxLength={500}
          placeholder={t('activities.form.methodNoteExample')}
          onChange={(event) => set({ methodNote: event.target.value })}
        />
      </ProblemField>
      <div className={styles.pair}>
        <ProblemField at={at('periodFrom')} label={t('activities.form.periodFrom')} optional>
          <DateInput
            label={t('activities.form.periodFrom')}
            value={row.periodFrom}
            today={today}
            onChange={(periodFrom) => set({ periodFrom })}
          />
        </ProblemField>
        <ProblemField at={at('periodTo')} label={t('activities.form.periodTo')} optional>
          <DateInput
            label={t('activities.form.periodTo')}
            value={row.periodTo}
            today={today}
            onChange={(periodTo) => set({ periodTo })}
          />
        </ProblemField>
      </div>
      <ProblemField at={at('organisationId')} label={t('activities.form.organisation')} optional>
        <SearchSelect
          options={organisations}
          value={row.organisationId}
          placeholder={t('activities.form.organisationExample')}
          onChange={(organisationId) => set({ organisationId })}
        />
      </ProblemField>
      <ProblemField at={at('link')} label={t('activities.form.reachLink')} optional>
        <TextInput
          type="url"
          inputMode="url"
          icon="link"
          autoComplete="off"
          value={row.link}
          placeholder={t('activities.form.linkExample')}
          onChange={(event) => set({ link: event.target.value })}
        />
      </ProblemField>
    </Disclosure>
  );
}
