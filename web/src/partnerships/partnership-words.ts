/** What a partnership says, in words: for its page, the table and the comparison of two versions. */
import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import {
  type Partnership,
  type PartnershipFacts,
  partnershipFacts,
} from '@saqbol/shared/partnerships/partnership.schema.ts';
import type { TFunction } from 'i18next';
import { type Names, wholePlace } from '../territory/names.ts';

export interface PartnershipWordsContext {
  readonly t: TFunction;
  readonly language: Language;
  readonly names: Names;
  readonly schemeName: (code: string) => string;
  /** Whose partnership it is. */
  readonly unitId: string;
}

export type PartnershipField = (typeof partnershipFacts)[number];

/** What tells most comes first; the rest follows as it is kept. */
const telling: readonly PartnershipField[] = ['status', 'forms', 'districtIds', 'schemes'];

/** Fields that the coordinator fills in, in the order in which they are read. */
export const partnershipFields: readonly PartnershipField[] = [
  ...telling,
  ...partnershipFacts.filter((field) => !telling.includes(field)),
];

/** One field in words; empty where nothing is said. */
export function fieldInWords(
  facts: PartnershipFacts,
  field: PartnershipField,
  { t, language, names, schemeName, unitId }: PartnershipWordsContext,
): string {
  switch (field) {
    case 'status':
      return t(`codes.partnershipStatuses.${facts.status}`);
    case 'forms':
      return facts.forms.map((form) => t(`codes.partnershipForms.${form}`)).join(', ');
    case 'districtIds':
      return facts.districtIds.length === 0
        ? t(wholePlace(names, unitId))
        : facts.districtIds.map(names.district).join(', ');
    case 'schemes':
      return facts.schemes.map(schemeName).join(', ');
    case 'agreedOn':
    case 'endsOn':
    case 'documentOn': {
      const day = facts[field];
      return day ? formatDate(day, language, 'long') : '';
    }
    case 'documentId':
      // Two files cannot be told apart by more than their numbers here.
      return facts.documentId
        ? t('files.memorandum.attached', { number: facts.documentId.slice(-6) })
        : '';
    default:
      return facts[field] ?? '';
  }
}

/** The memorandum: «№ 12, 2026 ж. 5 наурыз», or what of it is known. */
export function documentInWords(
  { documentNo, documentOn }: Pick<Partnership, 'documentNo' | 'documentOn'>,
  { t, language }: Pick<PartnershipWordsContext, 't' | 'language'>,
): string {
  const day = documentOn && formatDate(documentOn, language, 'numeric');
  if (documentNo && day) return t('partnerships.values.document', { number: documentNo, day });
  if (documentNo) return t('partnerships.values.documentNo', { number: documentNo });
  return day ?? '';
}
