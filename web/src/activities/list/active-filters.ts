import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { ActivitySearch, FilterKey } from './activity-search.ts';
import type { FilterContext, SelectFilter } from './select-filters.ts';

/** A filter that is on, in words. */
export interface ActiveFilter {
  readonly keys: readonly FilterKey[];
  readonly text: string;
  /** Shown by a control that is always in sight on a desktop. */
  readonly quick: boolean;
}

/** What narrows the list now, for the chips that take it off. The search text stands in its field. */
export function activeFilters(
  search: ActivitySearch,
  selects: readonly SelectFilter[],
  { names, language, t }: FilterContext,
): ActiveFilter[] {
  const found: ActiveFilter[] = [];
  const add = (key: FilterKey, text: string, quick = false) =>
    void found.push({ keys: [key], text, quick });
  if (search.figure) add('figure', t(`codes.figureFilters.${search.figure}`));
  if (search.measure) add('measure', t(`codes.measures.${search.measure}.label`));
  for (const { key, label, options, quick } of selects) {
    const value = search[key];
    const option = value && options.find((one) => one.value === value);
    if (option) add(key, `${label}: ${option.label}`, quick);
  }
  if (search.partnerId) {
    const name =
      search.partnerId === 'none'
        ? t('entries.filters.none')
        : names.organisation(search.partnerId);
    add('partnerId', `${t('entries.filters.names.partnerId')}: ${name}`);
  }
  if (search.from)
    add('from', `${t('entries.filters.names.from')}: ${formatDate(search.from, language)}`);
  if (search.to) add('to', `${t('entries.filters.names.to')}: ${formatDate(search.to, language)}`);
  if (search.mine) add('mine', t('entries.filters.names.mine'));
  return found;
}
