import { describe, expect, test } from 'vitest';
import { formatFileSize } from './file-size.ts';
import { englishOrdinal, formatRank } from './ordinals.ts';
import { formatNearDay, relativeDayWord } from './relative-day.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('places in a ranking', () => {
  test('have their pattern in each language', () => {
    expect(formatRank(2, 'kk')).toBe('2-орын');
    expect(plain(formatRank(2, 'ru'))).toBe('2-е место');
    expect(plain(formatRank(3, 'ru'))).toBe('3-е место');
    const places = [1, 2, 3, 4, 11, 12, 13, 20].map((n) => englishOrdinal(n));
    expect(places).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '20th']);
  });
});

describe('file sizes', () => {
  test('25 MB is the limit of uploads and reads as 25', () => {
    expect(plain(formatFileSize(25 * 1024 * 1024, 'kk'))).toBe('25 МБ');
    expect(plain(formatFileSize(2.1 * 1024 * 1024, 'kk'))).toBe('2,1 МБ');
    expect(plain(formatFileSize(2.1 * 1024 * 1024, 'en'))).toBe('2.1 MB');
  });

  test('no unit shows 1 024 of itself', () => {
    expect(plain(formatFileSize(1024 * 1024 - 1, 'ru'))).toBe('1 МБ');
    expect(plain(formatFileSize(1023, 'ru'))).toBe('1 023 байт');
    expect(plain(formatFileSize(0, 'en'))).toBe('0 bytes');
    expect(plain(formatFileSize(150 * 1024 ** 3, 'en'))).toBe('150 GB');
  });
});

describe('days near today', () => {
  test('are said in words, others by their date', () => {
    expect(relativeDayWord('2026-03-10', '2026-03-10', 'kk')).toBe('бүгін');
    expect(relativeDayWord('2026-03-09', '2026-03-10', 'ru')).toBe('вчера');
    expect(relativeDayWord('2026-03-11', '2026-03-10', 'en')).toBe('tomorrow');
    expect(relativeDayWord('2026-03-12', '2026-03-10', 'kk')).toBe(null);
    expect(formatNearDay('2026-02-28', '2026-03-01', 'kk')).toBe('кеше');
    expect(plain(formatNearDay('2026-03-06', '2026-03-10', 'kk'))).toBe('6 наурыз');
    expect(plain(formatNearDay('2025-12-06', '2026-03-10', 'ru'))).toBe('6 декабря 2025 года');
  });
});
