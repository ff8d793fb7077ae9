import { compareNames } from '@saqbol/shared/format/sorting.ts';
import {
  type PartnershipStatus,
  partnershipForms,
  partnershipStatuses,
  partnershipTransitions,
} from '@saqbol/shared/partnerships/partnership.codes.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisationOptions } from '../../organisations/organisation-options.ts';
import { useAddOrganisation } from '../../organisations/use-add-organisation.tsx';
import { useLanguage } from '../../platform/i18n/words.ts';
import { districtsOf } from '../../territory/queries.ts';
import { ChipToggle } from '../../ui/check-list.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/page.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { Select } from '../../ui/select.tsx';
import { LockedValue, TextArea } from '../../ui/text-input.tsx';
import styles from './form.module.css';
import { MemorandumField } from './memorandum-field.tsx';
import type { FormSetting } from './partnership-form.tsx';
import { DateField, type InputProps, TextField } from './partnership-inputs.tsx';

interface FieldsProps extends FormSetting, InputProps {
  from: PartnershipStatus | null;
  existing?: ReactNode;
}

/** All fields, in four parts. */
export function PartnershipFields(props: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Part title={t('partnerships.form.parts.organisation')}>
        <OrganisationField {...props} />
        <StatusField {...props} />
        <div className={styles.pair}>
          <DateField {...props} field="agreedOn" max={props.today} />
          <DateField {...props} field="endsOn" min={props.values.agreedOn ?? undefined} />
        </div>
      </Part>
      <Part title={t('partnerships.form.parts.work')}>
        <WorkFields {...props} />
      </Part>
      <Part title={t('partnerships.form.parts.document')}>
        <div className={styles.pair}>
          <TextField {...props} field="documentNo" maxLength={60} />
          <DateField {...props} field="documentOn" max={props.today} />
        </div>
        <MemorandumField {...props} unitId={props.actor.unitId} />
      </Part>
      <Part title={t('partnerships.form.parts.contact')}>
        <TextField
          {...props}
          field="contactPosition"
          maxLength={160}
          hint={t('partnerships.form.contactPositionHint')}
        />
        <TextField {...props} field="contactPhone" maxLength={40} type="tel" />
        <Field label={t('partnerships.form.note')} error={props.errorAt('note')} optional>
          <TextArea
            value={props.values.note}
            maxLength={500}
            onChange={(event) => props.onChange({ note: event.target.value })}
          />
        </Field>
      </Part>
    </>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <Section title={props.title} className={styles.part}>
      {props.children}
    </Section>
  );
}

/** Chosen once: another organisation is another partnership. */
function OrganisationField(props: FieldsProps) {
  const { values, from, actor, registers, names, errorAt, onChange } = props;
  const { t } = useTranslation();
  const options = useOrganisationOptions(
    registers,
    values.organisationId ? [values.organisationId] : [],
  );
  const adding = useAddOrganisation(actor, registers, (id) => onChange({ organisationId: id }));
  if (from !== null && values.organisationId) {
    return (
      <Field label={t('partnerships.form.organisation')}>
        <LockedValue>{names.organisationInFull(values.organisationId)}</LockedValue>
      </Field>
    );
  }
  return (
    <Field
      label={t('partnerships.form.organisation')}
      hint={t('partnerships.form.organisationHint')}
      error={errorAt('organisationId')}
      repairs={props.existing}
      required
    >
      <SearchSelect
        options={options}
        placeholder={t('partnerships.form.organisationFind')}
        value={values.organisationId}
        onChange={(organisationId) => onChange({ organisationId })}
        {...(adding.create && { create: adding.create })}
      />
      {adding.dialog}
    </Field>
  );
}

/** Only what may follow the status that stands now. */
function StatusField({ values, from, errorAt, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const offered = from === null ? partnershipStatuses : partnershipTransitions[from];
  return (
    <Field
      label={t('partnerships.form.status')}
      hint={t('partnerships.form.statusHint')}
      error={errorAt('status')}
    >
      <Select
        options={offered.map((value) => ({
          value,
          label: t(`codes.partnershipStatuses.${value}`),
        }))}
        value={values.status}
        onChange={(status) => onChange({ status: status as PartnershipStatus })}
      />
    </Field>
  );
}

function WorkFields(props: FieldsProps) {
  const { values, actor, campaign, registers, names, errorAt, onChange } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const compare = compareNames(language);
  const districts = districtsOf(registers, actor.unitId)
    .map((one) => ({ value: one.id, label: names.district(one.id) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <>
      <Field group label={t('partnerships.form.forms')} error={errorAt('forms')}>
        <ChipToggle
          options={partnershipForms.map((value) => ({
            value,
            label: t(`codes.partnershipForms.${value}`),
          }))}
          values={values.forms}
          onChange={(forms) => onChange({ forms })}
        />
      </Field>
      {districts.length > 0 && (
        <Field
          group
          label={t('partnerships.form.districts')}
          hint={t('partnerships.form.districtsHint')}
          error={errorAt('districtIds')}
        >
          <ChipToggle
            options={districts}
            values={values.districtIds}
            onChange={(districtIds) => onChange({ districtIds })}
          />
        </Field>
      )}
      <Field group label={t('partnerships.form.schemes')} error={errorAt('schemes')} optional>
        <ChipToggle
          options={campaign.schemes.map((one) => ({
            value: one.code,
            label: one.short[language],
          }))}
          values={values.schemes}
          onChange={(schemes) => onChange({ schemes })}
        />
      </Field>
    </>
  );
}
