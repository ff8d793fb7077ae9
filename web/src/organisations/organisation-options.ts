import type { Language } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { isOffered } from '@saqbol/shared/organisations/organisation.codes.ts';
import { spellingsOf } from '@saqbol/shared/organisations/search-text.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Registers } from '../territory/queries.ts';
import type { SearchOption } from '../ui/search-select.tsx';

/**
 * The register as options, found by any spelling, alias and BIN. Retired and merged ones are offered
 * no longer, but what was chosen before keeps its name.
 */
export function useOrganisationOptions(
  registers: Pick<Registers, 'organisations'>,
  chosen: readonly string[],
): SearchOption[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosenKey = chosen.join(' ');
  return useMemo(() => {
    const kept = new Set(chosenKey.split(' '));
    return optionsOf(registers, language, t, (id) => kept.has(id));
  }, [registers, language, t, chosenKey]);
}

export function optionsOf(
  { organisations }: Pick<Registers, 'organisations'>,
  language: Language,
  t: TFunction,
  isKept: (id: string) => boolean = () => false,
): SearchOption[] {
  const compare = compareNames(language);
  return organisations
    .filter(({ id, status }) => isOffered(status) || isKept(id))
    .map((one) => ({
      value: one.id,
      label: one.short,
      detail: [
        one.name[language],
        t(`codes.organisationKinds.${one.kind}`),
        one.status === 'proposed' && t('organisations.add.proposedMark'),
      ]
        .filter(Boolean)
        .join(' · '),
      keywords: spellingsOf(one),
    }))
    .sort((a, b) => compare(a.label, b.label));
}
