import type { Activity, ActivityInput } from '@saqbol/shared/activities/activity.schema.ts';
import type { Answer } from '../platform/http/handler.ts';
import type { StoredActivity } from './activities.queries.ts';

/** The entry as other programs see it, with its version as ETag. */
export function activityAnswer(stored: StoredActivity, status?: number): Answer<Activity> {
  const { explanations: _, contentHash: __, deletedAt: ___, ...body } = stored;
  return { body, version: body.version, ...(status && { status }) };
}

/** The texts by which an entry is found. */
export function searchText(entry: Pick<ActivityInput, 'title' | 'place' | 'description'>): string {
  return [entry.title, entry.place, entry.description].filter(Boolean).join(' \n ');
}

/** Fields whose changes the history shows. */
export const historyFields = [
  'districtId',
  'kind',
  'title',
  'status',
  'startsOn',
  'endsOn',
  'startsAtTime',
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
  'reach',
] as const satisfies readonly (keyof Activity)[];
