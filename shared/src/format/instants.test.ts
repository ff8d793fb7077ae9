import { describe, expect, test } from 'vitest';
import { formatDateTime, formatInstantDay, formatTime } from './instants.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('instants', () => {
  test('are shown by the clocks of Astana, whatever the zone of the device', () => {
    expect(plain(formatDateTime('2026-03-12T05:20:00Z', 'kk'))).toBe('12 наурыз, 10:20');
    expect(plain(formatDateTime('2026-03-12T10:20:00+05:00', 'kk'))).toBe('12 наурыз, 10:20');
    expect(formatTime(new Date('2026-03-11T19:00:00Z'))).toBe('00:00');
    expect(plain(formatInstantDay('2026-03-11T19:00:00Z', 'kk'))).toBe('12 наурыз');
  });

  test('the demo strip and the review have their forms in three languages', () => {
    const at = '2026-03-12T05:20:00Z';
    expect(plain(formatDateTime(at, 'kk', 'full'))).toBe('2026 ж. 12 наурыз, бейсенбі, 10:20');
    expect(plain(formatDateTime(at, 'ru', 'full'))).toBe('12 марта 2026 года, четверг, 10:20');
    expect(plain(formatDateTime(at, 'en', 'full'))).toBe('12 March 2026, Thursday, 10:20');
    expect(formatDateTime('2026-03-11T11:48:00Z', 'ru', 'numericDay')).toBe('11.03, 16:48');
  });
});
