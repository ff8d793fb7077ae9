/** The names that cells may hold: in all languages that are there, labels in the first of them. */
import * as codes from '../activities/activity.codes.ts';
import { audienceNovelties, channels, measures, methods, scopes } from '../activities/channels.ts';
import type { Campaign } from '../campaigns/campaign.schema.ts';
import type { InLanguages, Language } from '../format/language.ts';
import { type Named, type NamedLists, wholeUnit } from './vocabulary.ts';

/** The words of a key. */
export type NamesTranslator = (key: string) => string;

interface Titles {
  readonly id: string;
  readonly name: InLanguages;
}

export interface NameSources {
  /** The wanted language first; the web knows only that. */
  readonly translators: readonly NamesTranslator[];
  readonly languages: readonly Language[];
  /** Of the own unit. */
  readonly districts: readonly (Titles & { readonly short: InLanguages })[];
  readonly organisations: readonly (Titles & { readonly short: string })[];
  /** All but the own. */
  readonly units: readonly (Titles & {
    readonly short: InLanguages;
    readonly title: InLanguages;
  })[];
  readonly schemes: readonly Pick<Campaign['schemes'][number], 'code' | 'name' | 'short'>[];
}

export function importNames(from: NameSources): NamedLists {
  const titled = (
    code: string,
    names: readonly InLanguages[],
    more: readonly string[] = [],
  ): Named => {
    const [label = code, ...others] = names.flatMap((name) =>
      from.languages.map((one) => name[one]),
    );
    return { code, label, others: [...others, ...more] };
  };
  const worded = (code: string, ...keys: readonly string[]): Named => {
    const [label = code, ...others] = keys.flatMap((key) => from.translators.map((t) => t(key)));
    return { code, label, others };
  };
  const bare = bareNames(from);
  return {
    districts: [
      worded(wholeUnit, 'imports.wholeUnit'),
      ...from.districts.map(({ id, name, short }) => titled(id, [short, name], bare.get(id))),
    ],
    kinds: codes.activityKinds.map((code) =>
      worded(code, `codes.activityKinds.${code}`, `codes.activityKindsShort.${code}`),
    ),
    statuses: codes.activityStatuses.map((code) => worded(code, `codes.activityStatuses.${code}`)),
    schemes: from.schemes.map(({ code, short, name }) => titled(code, [short, name])),
    audiences: codes.audiences.map((code) => worded(code, `codes.audiences.${code}`)),
    languages: codes.activityLanguages.map((code) =>
      worded(code, `codes.activityLanguages.${code}`),
    ),
    organisations: from.organisations.map(({ id, name, short }) => ({
      code: id,
      label: short,
      others: from.languages.map((one) => name[one]),
    })),
    units: from.units.map(({ id, title, short, name }) => titled(id, [title, short, name])),
    answers: ['yes', 'no', 'unknown'].map((code) => worded(code, `imports.answers.${code}`)),
    channels: channels.map((code) => worded(code, `codes.channels.${code}`)),
    measures: measures.map((code) => worded(code, `codes.measures.${code}.label`)),
    methods: methods.map((code) => worded(code, `codes.methods.${code}.label`)),
    novelties: audienceNovelties.map((code) => worded(code, `codes.audienceNovelties.${code}`)),
    scopes: scopes.map((code) => worded(code, `codes.scopes.${code}`)),
  };
}

/** Words that say what kind of place it is. */
const placeWords =
  /(^|\s)(қаласы|ауданы|қ\.|а\.|город|район|г\.|р-н|city|district|\((city|district)\))(?=\s|$)/gi;

/** «Көкшетау» for «Көкшетау қаласы»: as people write it; a name that is a city's and a district's is neither's. */
function bareNames({ districts, languages }: NameSources): ReadonlyMap<string, readonly string[]> {
  return new Map(
    districts.map(({ id, name }) => [
      id,
      languages.map((one) => name[one].replace(placeWords, ' ').trim()),
    ]),
  );
}
