import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { astanaTime } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNearDay } from '@saqbol/shared/format/relative-day.ts';
import type { Registers } from '../../territory/queries.ts';

/** Where a person works within the unit: districts by name, or the department; empty for neither. */
export function placeOf(
  account: Pick<Account, 'districtIds' | 'department'>,
  registers: Registers | undefined,
  language: Language,
): string {
  const names = account.districtIds.map(
    (id) => registers?.districtOf.get(id)?.short[language] ?? id,
  );
  return names.length > 0 ? names.join(', ') : (account.department ?? '');
}

/** «бүгін, 09:02», «6 наурыз, 16:40», with its year when that is not this year's. */
export function nearInstant(instant: string, today: string, language: Language): string {
  const { dateOn, time } = astanaTime(instant);
  return `${formatNearDay(dateOn, today, language)}, ${time}`;
}
