import type { EntryValues } from './entry-values.ts';

/** A part of an entry on which two versions may differ: a field, one number, one reason. */
export type PartKey =
  | keyof Omit<EntryValues, 'reach' | 'explanations'>
  | `reach:${string}`
  | `explanations:${string}`;

export interface PartDifference {
  readonly key: PartKey;
  /** Which of the two is proposed: one's own, unless only the other one touched the part. */
  readonly proposed: 'mine' | 'theirs';
}

const plainKeys = [
  'kind',
  'status',
  'title',
  'startsOn',
  'endsOn',
  'startsAtTime',
  'districtId',
  'place',
  'description',
  'schemes',
  'audiences',
  'languages',
  'partnerIds',
  'jointUnitIds',
  'sourceNamed',
  'sourceWhere',
  'links',
] as const satisfies readonly (keyof EntryValues)[];

/** The parts in which two versions differ, each with the one that is proposed. */
export function differencesOf(
  base: EntryValues,
  mine: EntryValues,
  theirs: EntryValues,
): PartDifference[] {
  const keys: PartKey[] = [
    ...plainKeys,
    ...idsOf(mine, theirs).map((id): PartKey => `reach:${id}`),
    ...codesOf(mine, theirs).map((code): PartKey => `explanations:${code}`),
  ];
  return keys
    .filter((key) => !same(partOf(mine, key), partOf(theirs, key)))
    .map((key) => ({
      key,
      proposed: same(partOf(mine, key), partOf(base, key)) ? 'theirs' : 'mine',
    }));
}

/** One part of a version; undefined where it has none. */
export function partOf(values: EntryValues, key: PartKey): unknown {
  if (key.startsWith('reach:')) {
    const row = values.reach.find((one) => `reach:${one.id}` === key);
    if (!row || (row.count === null && !row.kept)) return undefined;
    const { countText: _, kept: __, ...facts } = row;
    return facts;
  }
  if (key.startsWith('explanations:'))
    return values.explanations[key.slice('explanations:'.length)]?.trim() || undefined;
  return values[key as keyof EntryValues];
}

/** Their version with the chosen parts of one's own laid over it. */
export function mergeVersions(
  mine: EntryValues,
  theirs: EntryValues,
  chosen: ReadonlyMap<PartKey, 'mine' | 'theirs'>,
): EntryValues {
  const takesMine = (key: PartKey) => chosen.get(key) === 'mine';
  const merged = structuredClone(theirs);
  for (const key of plainKeys) {
    if (takesMine(key)) Object.assign(merged, { [key]: structuredClone(mine[key]) });
  }
  merged.reach = idsOf(mine, theirs).flatMap((id) => {
    const from = takesMine(`reach:${id}`) ? mine : theirs;
    const row = from.reach.find((one) => one.id === id);
    return row ? [{ ...row, kept: theirs.reach.some((one) => one.id === id && one.kept) }] : [];
  });
  for (const code of codesOf(mine, theirs)) {
    const from = takesMine(`explanations:${code}`) ? mine : theirs;
    merged.explanations[code] = from.explanations[code] ?? '';
  }
  return merged;
}

function idsOf(mine: EntryValues, theirs: EntryValues): string[] {
  return [...new Set([...theirs.reach, ...mine.reach].map((row) => row.id))];
}

function codesOf(mine: EntryValues, theirs: EntryValues): string[] {
  return [...new Set([...Object.keys(theirs.explanations), ...Object.keys(mine.explanations)])];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
