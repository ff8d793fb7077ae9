import { isDate } from '../contract/primitives.ts';
import { formatDate } from '../format/dates.ts';
import type { Language } from '../format/language.ts';
import { formatNumber } from '../format/numbers.ts';

/** Slots with a day: `today`, `startsOn`, `closedOn` … Other slots hold what people typed: verbatim. */
function isDaySlot(name: string): boolean {
  return name === 'today' || name === 'day' || name.endsWith('On');
}

/** A value for a slot of the words: dates and numbers are written as the language writes them. */
export function formatSlot(name: string, value: unknown, language: Language): unknown {
  if (typeof value === 'number') return formatNumber(value, language, { atMostDecimals: 2 });
  if (typeof value === 'string' && isDaySlot(name) && isDate(value)) {
    return formatDate(value, language, 'long');
  }
  return value;
}
