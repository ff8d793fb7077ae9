/** The names that cells of an import may hold, in all languages, and the labels of one. */
import * as codes from '@saqbol/shared/activities/activity.codes.ts';
import {
  audienceNovelties,
  channels,
  measures,
  methods,
  scopes,
} from '@saqbol/shared/activities/channels.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { type InLanguages, type Language, languages } from '@saqbol/shared/format/language.ts';
import { headNames } from '@saqbol/shared/imports/head-names.ts';
import { type Named, type NamedLists, wholeUnit } from '@saqbol/shared/imports/vocabulary.ts';
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

export function importNames({ registers, schemes, unitId, lang }: Given): NamedLists {
  const worded = wordedIn(lang);
  const titled = titledIn(lang);
  const whole = worded(wholeUnit, ['imports.wholeUnit']);
  return {
    districts: [
      whole,
      ...registers
        .districtsOf(unitId)
        .map(({ id, record }) => titled(id, [record.short, record.name])),
    ],
    kinds: codes.activityKinds.map((code) =>
      worded(code, [`codes.activityKinds.${code}`, `codes.activityKindsShort.${code}`]),
    ),
    statuses: codes.activityStatuses.map((code) =>
      worded(code, [`codes.activityStatuses.${code}`]),
    ),
    schemes: schemes.map(({ code, short, name }) => titled(code, [short, name])),
    audiences: codes.audiences.map((code) => worded(code, [`codes.audiences.${code}`])),
    languages: codes.activityLanguages.map((code) =>
      worded(code, [`codes.activityLanguages.${code}`]),
    ),
    organisations: registers.organisations.map(({ id, record }) => ({
      ...titled(id, [record.name]),
      label: record.short,
      others: languages.map((one) => record.name[one]),
    })),
    units: registers.units
      .filter(({ id }) => id !== unitId)
      .map(({ id, record }) => titled(id, [record.title, record.short, record.name])),
    answers: (['yes', 'no', 'unknown'] as const).map((code) =>
      worded(code, [`imports.answers.${code}`]),
    ),
    channels: channels.map((code) => worded(code, [`codes.channels.${code}`])),
    measures: measures.map((code) => worded(code, [`codes.measures.${code}.label`])),
    methods: methods.map((code) => worded(code, [`codes.methods.${code}.label`])),
    novelties: audienceNovelties.map((code) => worded(code, [`codes.audienceNovelties.${code}`])),
    scopes: scopes.map((code) => worded(code, [`codes.scopes.${code}`])),
  };
}

/** A code by keys of the words: the first key in the wanted language is the label. */
function wordedIn(lang: Language) {
  const translators = byWanted(lang).map(translatorFor);
  return (code: string, keys: readonly string[]): Named => {
    const [label = code, ...others] = keys.flatMap((key) => translators.map((t) => t(key)));
    return { code, label, others };
  };
}

function titledIn(lang: Language) {
  const order = byWanted(lang);
  return (code: string, names: readonly InLanguages[]): Named => {
    const [label = code, ...others] = names.flatMap((name) => order.map((one) => name[one]));
    return { code, label, others };
  };
}
