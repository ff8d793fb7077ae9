import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { EntryValues, ReachValues } from './entry-values.ts';
import { useFormSetting } from './form-setting.ts';
import { type PartKey, partOf } from './merge-versions.ts';
import { useWordOf } from './word-of.ts';

/** A part of an entry in words, for those who compare two versions. */
export function usePartText(): {
  name(part: PartKey, versions: readonly EntryValues[]): string;
  value(values: EntryValues, part: PartKey): string;
} {
  const t = useWordOf();
  const language = useLanguage();
  const { registers, campaign, unit } = useFormSetting();

  const names: Partial<Record<PartKey, (code: string) => string>> = {
    schemes: (code) => campaign.schemes.find((one) => one.code === code)?.name[language] ?? code,
    audiences: (code) => t(`codes.audiences.${code}`),
    languages: (code) => t(`codes.activityLanguages.${code}`),
    partnerIds: (id) => registers.organisationOf.get(id)?.name[language] ?? id,
    jointUnitIds: (id) => registers.unitOf.get(id)?.title[language] ?? id,
    kind: (code) => t(`codes.activityKinds.${code}`),
    status: (code) => t(`codes.activityStatuses.${code}`),
    startsOn: (day) => formatDate(day, language, 'full'),
    endsOn: (day) => formatDate(day, language, 'full'),
    districtId: (id) => registers.districtOf.get(id)?.name[language] ?? id,
  };
  const numberText = (row: ReachValues) =>
    [
      row.count === null ? noData : formatNumber(row.count, language),
      row.method && t(`codes.methods.${row.method}.label`),
      row.methodNote,
      row.link,
    ]
      .filter(Boolean)
      .join(' · ');

  return {
    name(part, versions) {
      if (part.startsWith('explanations:')) return t('activities.conflict.peoplesReason');
      if (!part.startsWith('reach:')) return capital(t(`activities.fields.${part}`));
      const row = versions.flatMap((one) => one.reach).find((one) => `reach:${one.id}` === part);
      return row ? t(`codes.measures.${row.measure}.label`) : '';
    },
    value(values, part) {
      const value = partOf(values, part);
      if (part === 'districtId' && value === null) return unit.title[language];
      if (value === undefined || value === null || value === '')
        return t('activities.conflict.empty');
      if (typeof value === 'boolean') return t(`activities.form.${value ? 'yes' : 'no'}`);
      if (part.startsWith('reach:')) return numberText(value as ReachValues);
      const inWords = names[part] ?? String;
      if (!Array.isArray(value)) return inWords(String(value));
      return value.map(inWords).join(', ') || t('activities.conflict.empty');
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
