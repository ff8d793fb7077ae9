import type { Language } from '@saqbol/shared/format/language.ts';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../platform/i18n/words.ts';
import { type Registers, registersQuery } from './queries.ts';

/** Names of the registers in the language of the screen; a code that is not there shows itself. */
export interface Names {
  /** «Павлодар облысы». */
  readonly unit: (id: string) => string;
  /** «Павлодар», for tables. */
  readonly unitShort: (id: string) => string;
  /** «Баянауыл ауданы». */
  readonly district: (id: string) => string;
  /** False for a central body: what it does is for the whole country. */
  readonly isTerritory: (unitId: string) => boolean;
  /** The brand: «Halyk Bank». */
  readonly organisation: (id: string) => string;
  /** With its legal form: «Қазақстан Халық Банкі» АҚ. */
  readonly organisationInFull: (id: string) => string;
}

export function namesOf(registers: Registers, language: Language): Names {
  const { unitOf, districtOf, organisationOf } = registers;
  return {
    unit: (id) => unitOf.get(id)?.title[language] ?? id,
    unitShort: (id) => unitOf.get(id)?.short[language] ?? id,
    district: (id) => districtOf.get(id)?.name[language] ?? id,
    isTerritory: (id) => unitOf.get(id)?.kind !== 'central',
    organisation: (id) => organisationOf.get(id)?.short ?? id,
    organisationInFull: (id) => organisationOf.get(id)?.name[language] ?? id,
  };
}

/** Where an entry without a district was: its whole unit, or the country. Keys of the words. */
export function wholePlace(names: Names, unitId: string) {
  return names.isTerritory(unitId) ? 'entries.values.unitWide' : 'entries.values.nationWide';
}

/** The registers with their names; undefined until they are there. */
export function useRegisters(): { registers: Registers; names: Names } | undefined {
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  return registers && { registers, names: namesOf(registers, language) };
}
