import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { type Language, languages } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { Registers } from '../../territory/queries.ts';
import { Field } from '../../ui/field.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { LockedValue, TextInput } from '../../ui/text-input.tsx';
import type { FieldMessages } from './field-messages.ts';
import { noRights, type RightsValues } from './rights-values.ts';

/** What the form of an invitation holds, as it is typed and chosen. */
export interface InviteValues extends RightsValues {
  readonly email: string;
  readonly language: Language;
}

interface PartGiven {
  values: InviteValues;
  messages: FieldMessages;
  onChange: (part: Partial<InviteValues>) => void;
}

export function EmailField({ values, messages, onChange }: PartGiven) {
  const { t } = useTranslation();
  return (
    <Field
      label={t('people.invite.email')}
      hint={t('people.invite.emailHint')}
      error={messages.email}
      required
    >
      <TextInput
        name="email"
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={254}
        value={values.email}
        onChange={(event) => onChange({ email: event.target.value })}
      />
    </Field>
  );
}

/** An administrator chooses the unit; a coordinator invites into the own one. */
export function UnitField(props: PartGiven & { actor: Actor; registers: Registers }) {
  const { actor, registers, values, messages, onChange } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  if (actor.role !== 'administrator') {
    const own = registers.unitOf.get(actor.unitId)?.title[language] ?? actor.unitId;
    return (
      <Field label={t('people.invite.unit')}>
        <LockedValue>{own}</LockedValue>
      </Field>
    );
  }
  const compare = compareNames(language);
  const options = registers.units
    .map((unit) => ({
      value: unit.id,
      label: unit.title[language],
      keywords: `${unit.id} ${Object.values(unit.title).join(' ')}`,
    }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Field label={t('people.invite.unit')} error={messages.unitId} required>
      <SearchSelect
        icon="building"
        placeholder={t('people.invite.chooseUnit')}
        options={options}
        value={values.unitId || null}
        // Roles and districts belong to the unit.
        onChange={(unitId) => onChange({ ...noRights, unitId: unitId ?? '' })}
      />
    </Field>
  );
}

export function LanguageField({ values, onChange }: Pick<PartGiven, 'values' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <Field group label={t('people.invite.language')} hint={t('people.invite.languageHint')}>
      <Segmented<Language>
        wide
        value={values.language}
        options={languages.map((each) => ({
          value: each,
          label: t(`common.languages.${each}`),
          lang: each,
        }))}
        onChange={(language) => onChange({ language })}
      />
    </Field>
  );
}
