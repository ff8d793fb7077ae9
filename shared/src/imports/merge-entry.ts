/** The input of an entry: what the file says, and for columns that it has not what stands. */

import type { DraftEntry, DraftReach } from './gather-entries.ts';
import type { ImportColumn } from './import.columns.ts';
import type { StandingEntry } from './import.facts.ts';
import type { Tools } from './plan-import.ts';
import { reachTextColumns } from './reach-columns.ts';

/** Unjudged: the schema of an entry has the next word. */
export function mergedInput(
  draft: DraftEntry,
  standing: StandingEntry | null,
  campaignId: string,
  tools: Pick<Tools, 'isGiven' | 'newId'>,
): Record<string, unknown> {
  const { values } = draft;
  const pick = (column: ImportColumn, kept: unknown, empty: unknown) => {
    if (!tools.isGiven(column) && standing) return kept;
    return values[column] ?? empty;
  };
  const reason = values.explanation;
  return {
    id: standing?.id ?? tools.newId(),
    campaignId,
    districtId:
      tools.isGiven('district') || !standing ? (values.district ?? null) : standing.districtId,
    kind: values.kind ?? undefined,
    title: values.title ?? undefined,
    status: values.status ?? '',
    startsOn: values.startsOn ?? undefined,
    endsOn: pick('endsOn', standing?.endsOn, null),
    startsAtTime: pick('startsAtTime', standing?.startsAtTime, null),
    place: pick('place', standing?.place, null),
    description: pick('description', standing?.description, null),
    schemes: pick('schemes', standing?.schemes, []),
    audiences: pick('audiences', standing?.audiences, []),
    languages: pick('languages', standing?.languages, []),
    partnerIds: pick('partners', standing?.partnerIds, []),
    jointUnitIds: pick('jointUnits', standing?.jointUnitIds, []),
    sourceNamed: pick('sourceNamed', standing?.sourceNamed, null),
    sourceWhere: pick('sourceWhere', standing?.sourceWhere, null),
    links: pick('links', standing?.links, []),
    reach:
      tools.isGiven('channel') || !standing ? reachInput(draft, standing, tools) : standing.reach,
    // One reason for whatever warnings there will be: only its text is judged here.
    explanations: reason ? [{ code: 'no-reach', reason }] : [],
  };
}

function reachInput(
  draft: DraftEntry,
  standing: StandingEntry | null,
  { isGiven, newId }: Pick<Tools, 'isGiven' | 'newId'>,
): unknown[] {
  const known = new Map(standing?.reach.map((one) => [one.id, one]));
  return draft.reach.map(({ id, values }: DraftReach) => {
    const own = id === null ? undefined : known.get(id);
    // Copied within the entry: the second is a number of its own.
    if (id !== null) known.delete(id);
    const text = (column: keyof typeof reachTextColumns) =>
      !isGiven(column) && own ? own[reachTextColumns[column]] : (values[column] ?? null);
    return {
      id: own?.id ?? newId(),
      channel: values.channel ?? undefined,
      measure: values.measure ?? undefined,
      count: values.count ?? null,
      method: values.method ?? undefined,
      methodNote: text('methodNote'),
      periodFrom: text('periodFrom'),
      periodTo: text('periodTo'),
      audienceNew:
        values.audienceNew ?? (isGiven('audienceNew') ? 'unknown' : own?.audienceNew) ?? 'unknown',
      scope: values.scope ?? (isGiven('scope') ? undefined : own?.scope) ?? usualScope(draft),
      organisationId: text('organisation'),
      link: text('reachLink'),
      evidenceId: own?.evidenceId ?? null,
    };
  });
}

/** Of a number without a scope: the place of its entry. */
function usualScope({ values }: DraftEntry): 'district' | 'unit' {
  return values.district ? 'district' : 'unit';
}
