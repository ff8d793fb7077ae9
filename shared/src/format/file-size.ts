import type { InLanguages, Language } from './language.ts';
import { formatNumber } from './numbers.ts';

const units: InLanguages<readonly string[]> = {
  kk: ['байт', 'КБ', 'МБ', 'ГБ'],
  ru: ['байт', 'КБ', 'МБ', 'ГБ'],
  en: ['bytes', 'KB', 'MB', 'GB'],
};

/** «2,1 МБ». One MB is 1024 × 1024 bytes, as in the limits of uploads and in file managers. */
export function formatFileSize(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  // 1023.95 КБ would be shown as «1 024 КБ».
  while (value >= 1023.95 && unit < 3) {
    value /= 1024;
    unit += 1;
  }
  const decimals = unit === 0 || value >= 99.95 ? 0 : 1;
  const number = formatNumber(value, language, { atMostDecimals: decimals });
  return `${number}\u00A0${units[language][unit]}`;
}
