import type { Language } from '@saqbol/shared/format/language.ts';
import type { ReferenceUnit } from '../territory/queries.ts';

/** The name as a heading: «Город Алматы», where a sentence has «город Алматы». */
export function unitTitle(unit: Pick<ReferenceUnit, 'title'>, language: Language): string {
  const title = unit.title[language];
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
