import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { SearchOption } from '../../ui/search-select.tsx';
import { useFormSetting } from './form-setting.ts';

/** The register of organisations as options, found by any of their names and their BIN. */
export function useOrganisationOptions(): SearchOption[] {
  const { registers } = useFormSetting();
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const compare = compareNames(language);
    return registers.organisations
      .map((one) => ({
        value: one.id,
        label: one.name[language],
        detail: t(`codes.organisationKinds.${one.kind}`),
        keywords: [one.short, one.bin ?? '', ...Object.values(one.name)].join(' '),
      }))
      .sort((a, b) => compare(a.label, b.label));
  }, [registers, language, t]);
}
