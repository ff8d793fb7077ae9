/** The indicators of the map: what of a row they show, how it is written, what makes it. */
import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber, formatPercent, formatRange, noData } from '@saqbol/shared/format/numbers.ts';
import type { TFunction } from 'i18next';
import type { Indicator } from './map-indicators.ts';
import { formatProgress, replyProgress } from './reply-progress.ts';

/** What a figure opens: entries of a figure, partnerships, or a reply. */
export type Opens = FigureFilter | 'partnerships' | 'banks' | 'replies';

export interface IndicatorRule {
  /** What is ranked and coloured; of the range of people its low end. Shares in percent. */
  readonly of: (row: FigureRow) => number | null;
  readonly decimals: 0 | 1;
  /** `count` has a mean over units, `rate` and `share` a value of the nation, `people` and `state` neither. */
  readonly kind: 'count' | 'rate' | 'share' | 'people' | 'state';
  readonly opens: Opens;
}

const percent = (part: number | null, whole: number | null) =>
  part === null || !whole ? null : (part / whole) * 100;

export const indicatorRules: Readonly<Record<Indicator, IndicatorRule>> = {
  activities: { of: (row) => row.activities, decimals: 0, kind: 'count', opens: 'activities' },
  activitiesPer100k: {
    of: (row) => row.activitiesPer100k,
    decimals: 1,
    kind: 'rate',
    opens: 'activities',
  },
  metInPersonPer1000: {
    of: (row) => row.metInPersonPer1000,
    decimals: 1,
    kind: 'rate',
    opens: 'met',
  },
  people: { of: (row) => row.peopleLow, decimals: 0, kind: 'people', opens: 'people-low' },
  partnerships: {
    of: (row) => row.partnerships,
    decimals: 0,
    kind: 'count',
    opens: 'partnerships',
  },
  banksEngaged: { of: (row) => row.banksEngaged, decimals: 0, kind: 'count', opens: 'banks' },
  districtsCovered: {
    of: (row) => percent(row.districtsCovered, row.districtsTotal),
    decimals: 1,
    kind: 'share',
    opens: 'activities',
  },
  schemesCovered: {
    of: (row) => row.schemesCovered,
    decimals: 0,
    kind: 'count',
    opens: 'activities',
  },
  attributionShare: {
    of: (row) => percent(row.attributionShare, 1),
    decimals: 1,
    kind: 'share',
    opens: 'publications',
  },
  replyStatus: { of: replyProgress, decimals: 0, kind: 'state', opens: 'replies' },
};

/**
 * The value as it is shown, so that equal figures have equal places and colours; null: no data. A
 * unit that has entered nothing has declared nothing: its zeros are no data. Partners it may have.
 */
export function indicatorValue(
  indicator: Indicator,
  row: FigureRow,
  isSilent: boolean,
): number | null {
  const { of, decimals, kind, opens } = indicatorRules[indicator];
  if (kind === 'state') return of(row);
  const isOfPartners = opens === 'partnerships' || opens === 'banks';
  if (isSilent && !(isOfPartners && row.partnerships > 0)) return null;
  const value = of(row);
  return value === null ? null : Number(value.toFixed(decimals));
}

/** One value of an indicator: «44,1», «92,3 %», «–». */
export function formatValue(indicator: Indicator, value: number | null, language: Language) {
  const { decimals, kind } = indicatorRules[indicator];
  if (kind === 'state') return formatProgress(value, language);
  return kind === 'share'
    ? formatPercent(value, language)
    : formatNumber(value, language, { decimals });
}

/** The mean or the nation's own value; a mean of counts has a decimal. */
export function formatAverage(indicator: Indicator, value: number, language: Language): string {
  return indicatorRules[indicator].kind === 'count'
    ? formatNumber(value, language, { atMostDecimals: 1 })
    : formatValue(indicator, value, language);
}

/** One border of a class: «40», «39,9». */
export function formatBorder(indicator: Indicator, value: number, language: Language): string {
  const { kind } = indicatorRules[indicator];
  if (kind === 'state') return formatProgress(value, language);
  if (kind === 'share') return formatPercent(value, language);
  if (kind === 'people' && value >= 10_000) return thousands([value], language);
  return formatNumber(value, language, { atMostDecimals: 1 });
}

/** Both borders of a class, «30 – 39,9»; people in thousands. */
export function formatClass(
  indicator: Indicator,
  from: number,
  to: number,
  language: Language,
): string {
  if (indicatorRules[indicator].kind === 'people') return roundedRange(from, to + 1, language);
  if (from === to) return formatBorder(indicator, to, language);
  // The sign of percent stands at the ends of the scale; between them it would only take room.
  const [first, last] = [from, to].map((end) => formatNumber(end, language, { atMostDecimals: 1 }));
  return `${first}\u00A0–\u00A0${last}`;
}

/** The indicator of a row in full: both ends of people, the whole beside a part. */
export function formatRow(
  indicator: Indicator,
  row: FigureRow | null,
  isSilent: boolean,
  language: Language,
): string {
  const value = row && indicatorValue(indicator, row, isSilent);
  if (!row || value === null) return noData;
  switch (indicator) {
    case 'people':
      return formatRange(row.peopleLow, row.peopleHigh, language);
    case 'banksEngaged':
      return `${row.banksEngaged}\u00A0/\u00A0${row.banksTotal}`;
    case 'districtsCovered':
      return `${row.districtsCovered}\u00A0/\u00A0${row.districtsTotal}`;
    case 'schemesCovered':
      return `${row.schemesCovered}\u00A0/\u00A0${row.schemesTotal}`;
    default:
      return formatValue(indicator, value, language);
  }
}

/** As short as a map needs; the exact figure stands in the card and in the list. */
export function formatOnLand(
  indicator: Indicator,
  row: FigureRow,
  value: number,
  language: Language,
): string {
  if (indicator === 'people') return roundedRange(value, row.peopleHigh ?? value, language);
  if (indicatorRules[indicator].kind === 'share') {
    return formatPercent(Math.round(value), language);
  }
  return formatValue(indicator, value, language);
}

const thousand = { kk: 'мың', ru: 'тыс.', en: 'k' } as const;

/** «27–39 мың»: whole thousands from ten thousand people on. */
function roundedRange(low: number, high: number, language: Language): string {
  if (high < 10_000) return formatRange(low, high, language).replaceAll(/\s?–\s?/g, '–');
  return thousands([low, high], language);
}

function thousands(values: readonly number[], language: Language): string {
  const texts = values.map((value) => formatNumber(Math.round(value / 1000), language));
  const text = [...new Set(texts)].join('–');
  return language === 'en' ? `${text}${thousand.en}` : `${text}\u00A0${thousand[language]}`;
}

/** The name of an indicator with its unit. */
export function indicatorLabel(indicator: Indicator, t: TFunction): string {
  return indicator === 'replyStatus'
    ? t('figures.names.replyStatus')
    : t(`codes.indicators.${indicator}`);
}
