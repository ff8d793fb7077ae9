import { hasValidCheckDigit } from '../organisations/bin.ts';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The century of birth by the seventh digit: 1–2 XIX, 3–4 XX, 5–6 XXI; 0 is a foreigner of any. */
const centuries: Readonly<Record<number, readonly number[]>> = {
  0: [1800, 1900, 2000],
  1: [1800],
  2: [1800],
  3: [1900],
  4: [1900],
  5: [2000],
  6: [2000],
};

function isBirthDate(yymmdd: string, seventh: number): boolean {
  const [yy, month, day] = [0, 2, 4].map((at) => Number(yymmdd.slice(at, at + 2)));
  if (yy === undefined || !month || !day || day > (daysInMonth[month - 1] ?? 0)) return false;
  const isLeapDay = month === 2 && day === 29;
  return (centuries[seventh] ?? []).some((century) => !isLeapDay || isLeapYear(century + yy));
}

/**
 * Individual identification number of a person: 12 digits, the first six a real date of birth, the
 * seventh 0–6, a valid check digit. A BIN never is one: its fifth digit is 4, 5 or 6, and no day of
 * a month begins with that.
 */
export function isValidIin(text: string): boolean {
  return hasValidCheckDigit(text) && isBirthDate(text.slice(0, 6), Number(text[6]));
}

// People write «900101 300 123» and «900101-300123», so the digits may stand in groups, parted by
// spaces or by dashes, not by both: «10.03.2026 15.00» and «10-03-2026 1500» are dates with a time,
// which too often would pass as a number. Longer runs (cards, accounts) are left alone, so no digit
// may touch either end.
const candidates = ['[ \\u00A0\\u2009\\u202F]?', '(?: ?[\\-\\u2010-\\u2015] ?)?'].map(
  (separator) => new RegExp(`(?<!\\d)\\d(?:${separator}\\d){11}(?!\\d)`, 'g'),
);

/** The first IIN inside a text as twelve bare digits, or null; grouped digits count too. */
export function findIin(text: string): string | null {
  for (const candidate of candidates) {
    candidate.lastIndex = 0;
    for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
      const digits = match[0].replace(/\D/g, '');
      if (isValidIin(digits)) return digits;
      // The number may begin one group later: «үй 12 900101 300123».
      candidate.lastIndex = match.index + 1;
    }
  }
  return null;
}
