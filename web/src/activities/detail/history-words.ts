/** The history of an entry in words: never a code, a number of bytes or raw JSON. */
import type { Activity, ReachEntry } from '@saqbol/shared/activities/activity.schema.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import type { TFunction } from 'i18next';
import type { Names } from '../../territory/names.ts';

export interface HistoryContext {
  readonly t: TFunction;
  readonly language: Language;
  readonly names: Names;
  readonly schemeName: (code: string) => string;
}

export interface GivenChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** One change: what it was (null: nothing was there) and what it is now (null: taken away). */
export interface ChangeInWords {
  readonly label: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** Changes that the verb itself has said already («Жазба расталды»). */
const saidByVerb: Readonly<Record<string, readonly string[]>> = {
  review: [
    'activity.confirm',
    'activity.query',
    'activity.answer',
    'activity.withdraw-query',
    'activity.exclude',
    'activity.include',
  ],
};

/** The changes of one step of the history; those that say nothing new are left out. */
export function changesInWords(
  verb: string,
  changes: readonly GivenChange[],
  context: HistoryContext,
): ChangeInWords[] {
  const isFirst = verb === 'activity.create';
  return changes.flatMap((change) => {
    if (saidByVerb[change.field]?.includes(verb)) return [];
    if (change.field === 'reach') return reachChanges(change, context);
    const value = valueWords[change.field as keyof typeof valueWords];
    if (!value) return [];
    const label = context.t(`entries.fields.${change.field as keyof typeof valueWords}`);
    const now = value(change.new, context);
    const isReason = change.field === 'reason' || change.field === 'correctionReason';
    const was = isFirst || isReason ? null : value(change.old, context);
    return was === now ? [] : [{ label, was, now }];
  });
}

type ValueWords = (value: unknown, context: HistoryContext) => string;

const text: ValueWords = (value, { t }) =>
  typeof value === 'string' && value !== '' ? value : t('entries.values.none');

const day: ValueWords = (value, { t, language }) =>
  typeof value === 'string' ? formatDate(value, language, 'long') : t('entries.values.none');

/** A list by the names of its members. */
function list(nameOf: (code: string, context: HistoryContext) => string): ValueWords {
  return (value, context) =>
    Array.isArray(value) && value.length > 0
      ? value.map((code) => nameOf(String(code), context)).join(', ')
      : context.t('entries.values.none');
}

const code =
  <C extends string>(nameOf: (value: C, context: HistoryContext) => string): ValueWords =>
  (value, context) =>
    typeof value === 'string' ? nameOf(value as C, context) : context.t('entries.values.none');

const valueWords = {
  districtId: (value, { t, names }) =>
    typeof value === 'string' ? names.district(value) : t('entries.values.unitWide'),
  kind: code<Activity['kind']>((value, { t }) => t(`codes.activityKinds.${value}`)),
  title: text,
  status: code<Activity['status']>((value, { t }) => t(`codes.activityStatuses.${value}`)),
  startsOn: day,
  endsOn: day,
  startsAtTime: text,
  place: text,
  description: text,
  schemes: list((value, { schemeName }) => schemeName(value)),
  audiences: list((value, { t }) => t(`codes.audiences.${value as Activity['audiences'][number]}`)),
  languages: list((value, { t }) =>
    t(`codes.activityLanguages.${value as Activity['languages'][number]}`),
  ),
  partnerIds: list((value, { names }) => names.organisation(value)),
  jointUnitIds: list((value, { names }) => names.unit(value)),
  sourceNamed: (value, { t }) =>
    t(`entries.values.${value === true ? 'yes' : value === false ? 'no' : 'unknown'}`),
  sourceWhere: text,
  links: list((value) => value),
  review: code<Activity['review']>((value, { t }) => t(`codes.reviewStatuses.${value}`)),
  reason: text,
  correctionReason: text,
} satisfies Record<string, ValueWords>;

/** Reach entries by their ids: which number was added, changed or taken away. */
function reachChanges(change: GivenChange, context: HistoryContext): ChangeInWords[] {
  const [old, now] = [entriesOf(change.old), entriesOf(change.new)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids.flatMap((id) => {
    const [before, after] = [old.get(id), now.get(id)];
    const was = before ? reachWords(before, context) : null;
    const is = after ? reachWords(after, context) : null;
    const one = after ?? before;
    if (!one || was === is) return [];
    const { t } = context;
    const label = `${t(`codes.channels.${one.channel}`)}, ${t(`codes.measures.${one.measure}.label`)}`;
    return [{ label, was, now: is }];
  });
}

function entriesOf(value: unknown): Map<string, ReachEntry> {
  const entries = Array.isArray(value) ? (value as ReachEntry[]) : [];
  return new Map(entries.map((one) => [one.id, one]));
}

/** «64 адам, саналған»; «–» where nothing was counted. */
function reachWords(one: ReachEntry, { t, language }: HistoryContext): string {
  const number =
    one.count === null
      ? noData
      : `${formatNumber(one.count, language)} ${t(`codes.measures.${one.measure}.unit`, { count: one.count })}`;
  return [
    number,
    t(`codes.methods.${one.method}.label`),
    ...(one.audienceNew === 'unknown'
      ? []
      : [t('entries.reach.audience', { value: t(`codes.audienceNovelties.${one.audienceNew}`) })]),
    ...(one.methodNote ? [one.methodNote] : []),
  ].join(', ');
}
