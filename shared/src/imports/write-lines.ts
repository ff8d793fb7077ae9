/** An entry as lines of the table: the first with its facts and first number, one more a number. */
import type { ActivityInput, ReachInput } from '../activities/activity.schema.ts';
import type { ImportColumn, NameList } from './import.columns.ts';
import type { Cell } from './read-cell.ts';
import { type Vocabulary, wholeUnit } from './vocabulary.ts';

export type WrittenLine = Partial<Record<ImportColumn, Cell>>;
export type Facts = Omit<ActivityInput, 'id' | 'campaignId'>;

/** Cells without a value are absent. Days are `YYYY-MM-DD`. */
export function writeLines(entry: Facts, vocabulary: Vocabulary): WrittenLine[] {
  const [first, ...others] = entry.reach;
  return [
    { ...entryCells(entry, vocabulary), ...(first && reachCells(first, vocabulary)) },
    ...others.map((one) => reachCells(one, vocabulary)),
  ];
}

function entryCells(entry: Facts, vocabulary: Vocabulary): WrittenLine {
  const name = (list: NameList, code: string) => vocabulary.labelOf(list, code);
  const names = (list: NameList, codes: readonly string[]) =>
    codes.map((code) => name(list, code)).join('; ');
  const named = entry.sourceNamed;
  return filled({
    district: name('districts', entry.districtId ?? wholeUnit),
    kind: name('kinds', entry.kind),
    title: entry.title,
    status: name('statuses', entry.status),
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    startsAtTime: entry.startsAtTime,
    place: entry.place,
    description: entry.description,
    schemes: names('schemes', entry.schemes),
    audiences: names('audiences', entry.audiences),
    languages: names('languages', entry.languages),
    partners: names('organisations', entry.partnerIds),
    jointUnits: names('units', entry.jointUnitIds),
    sourceNamed: named === null ? null : name('answers', named ? 'yes' : 'no'),
    sourceWhere: entry.sourceWhere,
    // One a line: an address holds no line break.
    links: entry.links.join('\n'),
    explanation: explanationText(entry.explanations),
  });
}

function reachCells(one: ReachInput, vocabulary: Vocabulary): WrittenLine {
  const name = (list: NameList, code: string) => vocabulary.labelOf(list, code);
  return filled({
    channel: name('channels', one.channel),
    measure: name('measures', one.measure),
    count: one.count,
    method: name('methods', one.method),
    methodNote: one.methodNote ?? null,
    periodFrom: one.periodFrom ?? null,
    periodTo: one.periodTo ?? null,
    audienceNew: name('novelties', one.audienceNew),
    scope: name('scopes', one.scope),
    organisation: one.organisationId ? name('organisations', one.organisationId) : null,
    reachLink: one.link ?? null,
  });
}

function filled(cells: Partial<Record<ImportColumn, Cell | null>>): WrittenLine {
  return Object.fromEntries(
    Object.entries(cells).filter(([, cell]) => cell !== null && cell !== ''),
  ) as WrittenLine;
}

/** The reasons that stand on an entry, each once. */
export function explanationText(explanations: Facts['explanations']): string {
  return [...new Set(explanations.map(({ reason }) => reason))].join(' | ');
}
