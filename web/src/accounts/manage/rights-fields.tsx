import { type Actor, committeeId, type Role } from '@saqbol/shared/accounts/roles.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import { ChipToggle } from '../../ui/check-list.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { LockedValue, TextInput } from '../../ui/text-input.tsx';
import type { FieldMessages } from './field-messages.ts';
import { grantableRoles, type RightsValues, worksInDistricts } from './rights-values.ts';

interface RightsGiven {
  actor: Actor;
  registers: Registers;
  values: RightsValues;
  onChange: (values: RightsValues) => void;
  messages: FieldMessages;
}

/** Role, and where the person works: what the unit has and the actor may give, nothing else. */
export function RightsFields(props: RightsGiven) {
  const { values, registers } = props;
  if (values.unitId === '') return null;
  const hasDistricts = districtsOf(registers, values.unitId).length > 0;
  const inDistricts = worksInDistricts(values, hasDistricts);
  return (
    <>
      <RoleField {...props} />
      {values.role === 'officer' && hasDistricts && <PlaceField {...props} />}
      {inDistricts && <DistrictsField {...props} />}
      {values.role !== '' && !inDistricts && <DepartmentField {...props} />}
    </>
  );
}

function RoleField(props: RightsGiven) {
  const { actor, values, onChange, messages } = props;
  const { t } = useTranslation();
  const roles = grantableRoles(actor, values.unitId);
  const only = roles.length === 1 ? roles[0] : undefined;
  if (only) {
    return (
      <Field label={t('people.rights.role')} hint={t(`codes.roleTasks.${only}`)}>
        <LockedValue>{t(`codes.roles.${only}`)}</LockedValue>
      </Field>
    );
  }
  return (
    <Field group label={t('people.rights.role')} error={messages.role} required>
      <RadioList<Role>
        value={values.role}
        options={roles.map((role) => ({
          value: role,
          label: t(`codes.roles.${role}`),
          detail: t(`codes.roleTasks.${role}`),
        }))}
        onChange={(role) => onChange({ ...values, role })}
      />
    </Field>
  );
}

function PlaceField(props: RightsGiven) {
  const { values, onChange } = props;
  const { t } = useTranslation();
  return (
    <Field group label={t('people.rights.place')}>
      <Segmented<RightsValues['place']>
        wide
        value={values.place}
        options={[
          { value: 'districts', label: t('people.rights.ofDistrict') },
          { value: 'department', label: t('people.rights.ofDepartment') },
        ]}
        onChange={(place) => onChange({ ...values, place })}
      />
    </Field>
  );
}

function DistrictsField(props: RightsGiven) {
  const { values, onChange, registers, messages } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Field
      group
      label={t('people.rights.districts')}
      hint={t('people.rights.districtsHint')}
      error={messages.districtIds}
      required
    >
      <ChipToggle
        values={values.districtIds}
        options={districtsOf(registers, values.unitId).map((one) => ({
          value: one.id,
          label: one.short[language],
        }))}
        onChange={(districtIds) => onChange({ ...values, districtIds })}
      />
    </Field>
  );
}

function DepartmentField(props: RightsGiven) {
  const { values, onChange, registers, messages } = props;
  const { t } = useTranslation();
  const isOfficer = values.role === 'officer';
  const hasDistricts = districtsOf(registers, values.unitId).length > 0;
  const note = isOfficer
    ? t(hasDistricts ? 'people.rights.departmentNote' : 'people.rights.noDistricts')
    : null;
  const example = values.unitId === committeeId ? null : t('people.rights.departmentHint');
  return (
    <Field
      label={t('people.rights.department')}
      hint={note ?? example}
      error={messages.department}
      required={isOfficer}
      optional={!isOfficer}
    >
      <TextInput
        name="department"
        autoComplete="off"
        maxLength={200}
        placeholder={note && example ? example : undefined}
        value={values.department}
        onChange={(event) => onChange({ ...values, department: event.target.value })}
      />
    </Field>
  );
}
