/** The names that cells of an import may hold, by the registers of the installation. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { type Language, languages } from '@saqbol/shared/format/language.ts';
import { headNames } from '@saqbol/shared/imports/head-names.ts';
import { importNames } from '@saqbol/shared/imports/import-names.ts';
import type { NamedLists } from '@saqbol/shared/imports/vocabulary.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { Registers } from '../territory/registers.ts';

/** Heads of the columns in all languages, the wanted one first. */
export function importHeads(lang: Language) {
  return headNames(byWanted(lang).map(translatorFor));
}

function byWanted(lang: Language): Language[] {
  return [lang, ...languages.filter((one) => one !== lang)];
}

interface Given {
  readonly registers: Registers;
  readonly schemes: Campaign['schemes'];
  readonly unitId: string;
  readonly lang: Language;
}

export function namesFor({ registers, schemes, unitId, lang }: Given): NamedLists {
  const order = byWanted(lang);
  return importNames({
    translators: order.map(translatorFor),
    languages: order,
    districts: registers.districtsOf(unitId).map(({ id, record }) => ({ id, ...record })),
    organisations: registers.organisations.map(({ id, record }) => ({ id, ...record })),
    units: registers.units
      .filter(({ id }) => id !== unitId)
      .map(({ id, record }) => ({ id, ...record })),
    schemes,
  });
}
