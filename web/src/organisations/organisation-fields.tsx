import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import {
  type OrganisationKind,
  organisationKinds,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../platform/client/problem.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { LockedValue, TextArea, TextInput } from '../ui/text-input.tsx';
import { fieldOf, type OrganisationDraft } from './organisation-draft.ts';
import styles from './organisations.module.css';

interface FieldsProps {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  errors: ReadonlyMap<string, string>;
  /** Confirmed once: figures stand on the kind. */
  kindFixed?: boolean;
  /** Other spellings too; a proposal does without. */
  withAliases?: boolean;
  /** Stands below the names: whom they resemble. */
  belowNames?: ReactNode;
}

/** The fields of an organisation, the same for a proposal and for the editor. */
export function OrganisationFields(props: FieldsProps) {
  const { draft, errors, onChange } = props;
  const { t } = useTranslation();
  const kindName = (kind: OrganisationKind) => t(`codes.organisationKinds.${kind}`);
  return (
    <div className={styles.fields}>
      <Text
        {...props}
        name="short"
        label={t('organisations.form.short')}
        hint={t('organisations.form.shortHint')}
        max={60}
      />
      <Field
        label={t('organisations.form.kind')}
        error={errors.get('kind')}
        hint={props.kindFixed ? t('organisations.form.kindFixed') : undefined}
        required
      >
        {props.kindFixed && draft.kind ? (
          <LockedValue>{kindName(draft.kind)}</LockedValue>
        ) : (
          <Select
            options={organisationKinds.map((value) => ({ value, label: kindName(value) }))}
            placeholder={t('common.actions.choose')}
            value={draft.kind}
            onChange={(kind) => onChange({ ...draft, kind: kind as OrganisationKind | '' })}
          />
        )}
      </Field>
      <Text
        {...props}
        name="kk"
        label={t('organisations.form.nameKk')}
        hint={t('organisations.form.nameHint')}
        max={200}
      />
      <Text {...props} name="ru" label={t('organisations.form.nameRu')} max={200} />
      <Text {...props} name="en" label={t('organisations.form.nameEn')} max={200} optional />
      <Text
        {...props}
        name="bin"
        label={t('organisations.form.bin')}
        hint={t('organisations.form.binHint')}
        max={20}
        optional
        numeric
      />
      {props.belowNames}
      {props.withAliases && (
        <Field
          label={t('organisations.form.aliases')}
          hint={t('organisations.form.aliasesHint')}
          error={errors.get('aliases')}
          optional
        >
          <TextArea
            value={draft.aliases}
            rows={4}
            onChange={(event) => onChange({ ...draft, aliases: event.target.value })}
          />
        </Field>
      )}
    </div>
  );
}

function Text(
  props: FieldsProps & {
    name: 'short' | 'kk' | 'ru' | 'en' | 'bin';
    label: string;
    hint?: string;
    max: number;
    optional?: boolean;
    numeric?: boolean;
  },
) {
  const { name, draft, errors, onChange, optional = false } = props;
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={errors.get(name)}
      optional={optional}
      required={!optional}
    >
      <TextInput
        autoComplete="off"
        maxLength={props.max}
        lang={name === 'kk' || name === 'ru' || name === 'en' ? name : undefined}
        inputMode={props.numeric ? 'numeric' : undefined}
        value={draft[name]}
        onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
      />
    </Field>
  );
}

/** Messages by field: what the form finds itself, and what the server refused at its fields. */
export function useMessages(found: readonly FieldError[], tried: boolean, error: unknown) {
  const { t } = useTranslation();
  const messages = new Map<string, string>();
  const refused = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  if (tried) {
    for (const { pointer, code } of found)
      if (!messages.has(fieldOf(pointer)))
        messages.set(fieldOf(pointer), t(`fieldErrors.${code as 'required'}`));
  }
  for (const { pointer, message } of refused)
    if (!messages.has(fieldOf(pointer))) messages.set(fieldOf(pointer), message);
  return { messages, refusedAtFields: refused.length > 0 };
}
