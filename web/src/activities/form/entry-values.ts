import type {
  ActivityKind,
  ActivityStatus,
  Audience,
  activityLanguages,
} from '@saqbol/shared/activities/activity.codes.ts';
import type { Activity, ReachEntry } from '@saqbol/shared/activities/activity.schema.ts';
import {
  type audienceNovelties,
  type Channel,
  channelsOfKind,
  isInPerson,
  type Measure,
  type Method,
  measuresOf,
  type Scope,
} from '@saqbol/shared/activities/channels.ts';
import { v7 } from 'uuid';

export type ActivityLanguage = (typeof activityLanguages)[number];
export type AudienceNovelty = (typeof audienceNovelties)[number];

/** One number of the form, as typed. */
export interface ReachValues {
  id: string;
  channel: Channel;
  measure: Measure;
  /** `null` is empty, which is not zero; `NaN` is no whole number, and then `countText` has it. */
  count: number | null;
  /** What was typed, so that a reload keeps even what is no number. */
  countText: string;
  method: Method | null;
  methodNote: string;
  periodFrom: string | null;
  periodTo: string | null;
  audienceNew: AudienceNovelty;
  /** `null`: that of the entry's place. */
  scope: Scope | null;
  organisationId: string | null;
  link: string;
  evidenceId: string | null;
  /** Read from the server: sent back even while it has no number. */
  kept: boolean;
}

/** An entry as the form holds it: texts as typed, choices that may still be open. */
export interface EntryValues {
  kind: ActivityKind;
  /** What the entry is to be once it is saved. */
  status: ActivityStatus;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  startsAtTime: string;
  /** `''`: not chosen yet; `null`: the whole unit. */
  districtId: string | null;
  place: string;
  description: string;
  schemes: string[];
  audiences: Audience[];
  languages: ActivityLanguage[];
  partnerIds: string[];
  jointUnitIds: string[];
  sourceNamed: boolean | null;
  sourceWhere: string;
  links: string[];
  reach: ReachValues[];
  /** Reasons given for warnings, by the warning's code. */
  explanations: Record<string, string | undefined>;
  /** Why a submitted entry is corrected; no fact of it. */
  correctionReason?: string | undefined;
}

/**
 * A number not typed yet. `national`: of a central body, whose publications reach the whole country;
 * people whom it meets are in one place.
 */
export function emptyReach(
  channel: Channel,
  measure: Measure,
  method: Method | null = null,
  national = false,
): ReachValues {
  return {
    id: v7(),
    channel,
    measure,
    count: null,
    countText: '',
    method,
    methodNote: '',
    periodFrom: null,
    periodTo: null,
    audienceNew: 'unknown',
    scope: national && !isInPerson(channel) ? 'nation' : null,
    organisationId: null,
    link: '',
    evidenceId: null,
    kept: false,
  };
}

// Officers read these off first: platforms print views, meters print contacts.
const firstMeasure: Partial<Record<Channel, Measure>> = { social: 'views' };

/** The measure of a channel that is asked for first. */
export function mainMeasure(channel: Channel): Measure | undefined {
  return firstMeasure[channel] ?? measuresOf[channel][0];
}

/** The numbers that a kind asks for at once; «other» asks for none, since it has all channels. */
export function offeredReach(
  kind: ActivityKind,
  methods: Partial<Record<Channel, Method>> = {},
  national = false,
): ReachValues[] {
  if (kind === 'other') return [];
  return channelsOfKind[kind].flatMap((channel) => {
    const measure = mainMeasure(channel);
    return measure ? [emptyReach(channel, measure, methods[channel] ?? null, national)] : [];
  });
}

/** True when the person has put something into the row: only then is it sent. */
export function isReachUsed(row: ReachValues): boolean {
  return (
    row.kept ||
    row.count !== null ||
    row.methodNote.trim() !== '' ||
    row.link.trim() !== '' ||
    row.organisationId !== null ||
    row.periodFrom !== null ||
    row.periodTo !== null
  );
}

/** The same entry of another kind: what was typed stays, numbers not typed give way. */
export function withKind(values: EntryValues, kind: ActivityKind, national = false): EntryValues {
  const used = values.reach.filter(isReachUsed);
  const has = new Set(used.map((row) => `${row.channel} ${row.measure}`));
  const offered = offeredReach(kind, {}, national).filter(
    (row) => !has.has(`${row.channel} ${row.measure}`),
  );
  return { ...values, kind, reach: [...used, ...offered] };
}

export interface FirstValues {
  readonly kind: ActivityKind;
  readonly today: string;
  readonly districtId: string | null;
  readonly languages?: readonly ActivityLanguage[];
  readonly methods?: Partial<Record<Channel, Method>>;
  /** The unit is a central body. */
  readonly national?: boolean;
}

/** A new entry: held today, nothing claimed. */
export function freshValues(first: FirstValues): EntryValues {
  return {
    kind: first.kind,
    status: 'held',
    title: '',
    startsOn: first.today,
    endsOn: null,
    startsAtTime: '',
    districtId: first.districtId,
    place: '',
    description: '',
    schemes: [],
    audiences: [],
    languages: [...(first.languages ?? [])],
    partnerIds: [],
    jointUnitIds: [],
    sourceNamed: null,
    sourceWhere: '',
    links: [],
    reach: offeredReach(first.kind, first.methods, first.national),
    explanations: {},
  };
}

/** An entry of the server as the form holds it. */
export function valuesOf(activity: Activity): EntryValues {
  const reach = activity.reach.map((one) => reachOf(one, activity.districtId));
  const has = new Set(reach.map((row) => row.channel));
  return {
    kind: activity.kind,
    status: activity.status,
    title: activity.title,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    startsAtTime: activity.startsAtTime ?? '',
    districtId: activity.districtId,
    place: activity.place ?? '',
    description: activity.description ?? '',
    schemes: [...activity.schemes],
    audiences: [...activity.audiences],
    languages: [...activity.languages],
    partnerIds: [...activity.partnerIds],
    jointUnitIds: [...activity.jointUnitIds],
    sourceNamed: activity.sourceNamed,
    sourceWhere: activity.sourceWhere ?? '',
    links: [...activity.links],
    reach: [...reach, ...offeredReach(activity.kind).filter((row) => !has.has(row.channel))],
    explanations: Object.fromEntries(
      activity.flags.flatMap((flag) => (flag.reason ? [[flag.code, flag.reason]] : [])),
    ),
  };
}

function reachOf(one: ReachEntry, districtId: string | null): ReachValues {
  return {
    ...one,
    countText: '',
    methodNote: one.methodNote ?? '',
    link: one.link ?? '',
    scope: one.scope === placeScope(districtId) ? null : one.scope,
    kept: true,
  };
}

/** The scope of a number that says nothing else: that of the entry's place. */
export function placeScope(districtId: string | null): Scope {
  return districtId ? 'district' : 'unit';
}

/**
 * Another entry like this one, of today: place, schemes and people stay. What is a fact of that
 * one event (numbers, links, whether the source was named) is asked anew.
 */
export function repeatOf(activity: Activity, today: string): EntryValues {
  const values = valuesOf(activity);
  return {
    ...values,
    status: 'held',
    startsOn: today,
    endsOn: null,
    startsAtTime: '',
    description: '',
    sourceNamed: null,
    sourceWhere: '',
    links: [],
    explanations: {},
    reach: distinctReach(values.reach),
  };
}

function distinctReach(rows: readonly ReachValues[]): ReachValues[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.channel} ${row.measure}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { audienceNew, scope } = row;
    return [{ ...emptyReach(row.channel, row.measure, row.method), audienceNew, scope }];
  });
}
