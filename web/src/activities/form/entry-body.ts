import type { createActivity } from '@saqbol/shared/activities/activities.endpoints.ts';
import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import type { BodyIn } from '@saqbol/shared/contract/endpoint.ts';
import { type EntryValues, isReachUsed, placeScope, type ReachValues } from './entry-values.ts';

/** The facts of an entry as they are sent, without the ids that only a new one needs. */
export type EntryBody = Omit<BodyIn<typeof createActivity>, 'id' | 'campaignId'>;

/** Where each item of a sent list stands in the form, since empty ones are not sent. */
export interface Places {
  readonly reach: readonly string[];
  readonly links: readonly number[];
  readonly explanations: readonly string[];
}

/** The values as the contract wants them. What is still open is left out, for the schema to say. */
export function entryBody(
  values: EntryValues,
  status: ActivityStatus,
): { body: EntryBody; places: Places } {
  const rows = values.reach.filter(isReachUsed);
  const links = values.links.flatMap((link, at) =>
    link.trim() ? [{ link: link.trim(), at }] : [],
  );
  const reasons = Object.entries(values.explanations).flatMap(([code, reason]) =>
    reason?.trim() ? [{ code, reason }] : [],
  );
  const districtId = values.districtId || null;
  const body = {
    districtId,
    kind: values.kind,
    title: values.title,
    status,
    startsOn: values.startsOn ?? undefined,
    endsOn: values.endsOn,
    startsAtTime: readTime(values.startsAtTime),
    place: text(values.place),
    description: text(values.description),
    schemes: values.schemes,
    audiences: values.audiences,
    languages: values.languages,
    partnerIds: values.partnerIds,
    jointUnitIds: values.jointUnitIds,
    sourceNamed: values.sourceNamed,
    sourceWhere: values.sourceNamed === true ? text(values.sourceWhere) : null,
    links: links.map((one) => one.link),
    reach: rows.map((row) => reachBody(row, districtId)),
    explanations: reasons,
  };
  const places = {
    reach: rows.map((row) => row.id),
    links: links.map((one) => one.at),
    explanations: reasons.map((one) => one.code),
  };
  return { body: body as EntryBody, places };
}

function reachBody(row: ReachValues, districtId: string | null) {
  return {
    id: row.id,
    channel: row.channel,
    measure: row.measure,
    count: row.count,
    method: row.method ?? undefined,
    methodNote: text(row.methodNote),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    audienceNew: row.audienceNew,
    scope: row.scope ?? placeScope(districtId),
    organisationId: row.organisationId,
    link: text(row.link),
    evidenceId: row.evidenceId,
  };
}

function text(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}

/** Reads 9:30, 9.30, 930 and 0930 as 09:30; what is no time stays as typed, for the schema to refuse. */
export function readTime(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const found = /^(\d{1,2})(?:[:.,\s-]?(\d{2}))?$/.exec(trimmed);
  if (!found) return trimmed;
  const [, hours = '', minutes = '00'] = found;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** A pointer into the sent body as the name of the field in the form (rows by their ids). */
export function fieldOf(pointer: string, places: Places): string {
  const [, first = '', second, third] = pointer.split('/');
  if (second === undefined) return `/${first}`;
  const index = Number(second);
  if (first === 'reach') {
    const row = `/reach/${places.reach[index] ?? second}`;
    return third ? `${row}/${third}` : row;
  }
  if (first === 'links') return `/links/${places.links[index] ?? second}`;
  if (first === 'explanations') return `/explanations/${places.explanations[index] ?? second}`;
  return `/${first}`; // one of several boxes: said at the whole field
}

/** The fields in which two bodies differ, as an edit sends them; none when they say the same. */
export function changedFields(from: EntryBody, to: EntryBody): Partial<EntryBody> {
  const changed = Object.entries(to).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(from[name as keyof EntryBody]),
  );
  return Object.fromEntries(changed);
}

/** The form's own name of a part (`links.2`, `explanations.no-reach`) as that of the field. */
export function fieldOfPath(path: string): string {
  return `/${path.split('.').join('/')}`;
}
