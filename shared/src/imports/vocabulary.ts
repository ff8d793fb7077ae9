/** Names as people write them in cells, and the codes that they stand for. */
import { type NameList, nameLists } from './import.columns.ts';

/** One name of a list: the label of the person's language, and whatever else it is called. */
export interface Named {
  readonly code: string;
  readonly label: string;
  readonly others: readonly string[];
}

export type NamedLists = Readonly<Record<NameList, readonly Named[]>>;

export interface Vocabulary {
  /** The code of a name, or null when there is none or it means several. */
  codeOf(list: NameList, name: string): string | null;
  /** The name that leads back to the code. */
  labelOf(list: NameList, code: string): string;
}

/** The answer «the whole unit» in the list of districts: an entry without a district. */
export const wholeUnit = 'none';

/** Case, spaces, ё and the kind of dash are no difference between names. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

export function vocabularyOf(lists: NamedLists): Vocabulary {
  const codes = new Map<string, Map<string, string | null>>();
  const labels = new Map<string, Map<string, string>>();
  for (const list of nameLists) {
    const byName = codesByName(lists[list]);
    codes.set(list, byName);
    labels.set(list, labelsByCode(lists[list], byName));
  }
  return {
    codeOf: (list, name) => {
      const known = codes.get(list)?.get(plainName(name));
      return known ?? bracketed(name, lists[list]);
    },
    labelOf: (list, code) => labels.get(list)?.get(code) ?? code,
  };
}

/** A code is a name too; a name of two codes is none. */
function codesByName(named: readonly Named[]): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  const add = (name: string, code: string) => {
    const plain = plainName(name);
    const known = byName.get(plain);
    byName.set(plain, known === undefined || known === code ? code : null);
  };
  for (const { code, label, others } of named) {
    for (const name of [label, ...others]) add(name, code);
  }
  for (const { code } of named) byName.set(plainName(code), code);
  return byName;
}

function labelsByCode(
  named: readonly Named[],
  byName: ReadonlyMap<string, string | null>,
): Map<string, string> {
  return new Map(
    named.map(({ code, label }) => {
      const isPlain = byName.get(plainName(label)) === code && !label.includes(';');
      return [code, isPlain ? label : `${label.replaceAll(';', ',')} (${code})`];
    }),
  );
}

/** «Қайнар (kainar-2)»: written so where the name alone means several. */
function bracketed(name: string, named: readonly Named[]): string | null {
  const code = /\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim();
  return code !== undefined && named.some((one) => one.code === code) ? code : null;
}
