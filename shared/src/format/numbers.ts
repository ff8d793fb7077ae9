import type { Language } from './language.ts';

/** No data; zero is «0», and the two are never confused. */
export const noData = '–';
// U+00A0, as the locale data have it; both our fonts carry it, which is not sure of U+202F.
const noBreakSpace = '\u00A0';
/** A real minus sign: it has the width of a plus and does not break off its number. */
const minus = '\u2212';

const separators: Readonly<Record<Language, { group: string; decimal: string }>> = {
  kk: { group: noBreakSpace, decimal: ',' },
  ru: { group: noBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

type Numeric = number | null | undefined;

export interface NumberOptions {
  /** Exactly so many decimals («33,0»); 0 when unsaid. */
  readonly decimals?: number;
  /** Instead: at most so many, without zeros at the end («8,2», «15»). */
  readonly atMostDecimals?: number;
}

/** A number with grouped digits: «14 900 000», "14,900,000"; «–» for no data. */
export function formatNumber(
  value: Numeric,
  language: Language,
  { decimals = 0, atMostDecimals }: NumberOptions = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return noData;
  const { group, decimal } = separators[language];
  const [whole = '', fraction = ''] = Math.abs(value)
    .toFixed(atMostDecimals ?? decimals)
    .split('.');
  const shown = atMostDecimals === undefined ? fraction : fraction.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (shown ? decimal + shown : '');
  const isZero = /^[0.,]*$/.test(digits);
  return value < 0 && !isZero ? minus + digits : digits;
}

/** A difference: «+215», «−3», «0». */
export function formatSigned(value: Numeric, language: Language, options?: NumberOptions): string {
  const text = formatNumber(value, language, options);
  const isPositive = typeof value === 'number' && value > 0 && /[1-9]/.test(text);
  return isPositive ? `+${text}` : text;
}

/** A share in percent, given as 94.8 and not as 0.948: «94,8 %», "94.8%". */
export function formatPercent(
  percent: Numeric,
  language: Language,
  options: NumberOptions = { atMostDecimals: 1 },
): string {
  const text = formatNumber(percent, language, options);
  if (text === noData) return text;
  return language === 'en' ? `${text}%` : `${text}${noBreakSpace}%`;
}

/** The share of a part in a whole; «–» where the whole is none. */
export function formatShare(part: number, whole: number, language: Language): string {
  return formatPercent(whole > 0 ? (part / whole) * 100 : null, language);
}

type Scale = 'thousand' | 'million' | 'billion';

const scales: Readonly<Record<Scale, { size: number } & Record<Language, string>>> = {
  thousand: { size: 1e3, kk: 'мың', ru: 'тыс.', en: 'thousand' },
  million: { size: 1e6, kk: 'млн', ru: 'млн', en: 'million' },
  billion: { size: 1e9, kk: 'млрд', ru: 'млрд', en: 'billion' },
};

function scaled(value: number, scale: Scale, language: Language, options: NumberOptions): string {
  const { size, [language]: word } = scales[scale];
  return `${formatNumber(value / size, language, options)}${noBreakSpace}${word}`;
}

/**
 * A figure for a headline: exact below a million, then «3 041 мың», from ten millions «14,9 млн».
 * The exact number stands in the title or the table beside it.
 */
export function formatCompact(value: Numeric, language: Language): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return noData;
  const size = Math.abs(value);
  if (size < 1e6) return formatNumber(Math.round(value), language);
  // The borders lie where rounding would give «10 000 мың» or «1 000 млн».
  if (size < 1e7 - 500) return scaled(value, 'thousand', language, {});
  const scale = size < 1e9 - 5e4 ? 'million' : 'billion';
  return scaled(value, scale, language, { atMostDecimals: 1 });
}

/** «96 400 – 214 800»; one number when both ends are equal, «–» when there is neither. */
export function formatRange(
  low: Numeric,
  high: Numeric,
  language: Language,
  options?: NumberOptions,
): string {
  return joinRange(
    formatNumber(low, language, options),
    formatNumber(high, language, options),
    language,
  );
}

/** «2,23 – 5,16 млн» when the higher end is a million or more; else the exact range. */
export function formatCompactRange(low: Numeric, high: Numeric, language: Language): string {
  if (typeof low !== 'number' || typeof high !== 'number' || high < 1e6 || low < 1e4) {
    return formatRange(low, high, language);
  }
  const scale: Scale = high < 1e9 - 5e6 ? 'million' : 'billion';
  const { size, [language]: word } = scales[scale];
  const ends = [low, high].map((end) => {
    const inScale = end / size;
    const decimals = inScale < 9.995 ? 2 : inScale < 99.95 ? 1 : 0;
    return formatNumber(inScale, language, { decimals });
  });
  return `${joinRange(ends[0] ?? '', ends[1] ?? '', language)}${noBreakSpace}${word}`;
}

function joinRange(low: string, high: string, language: Language): string {
  if (low === high) return low;
  return language === 'en' ? `${low}–${high}` : `${low}${noBreakSpace}– ${high}`;
}
