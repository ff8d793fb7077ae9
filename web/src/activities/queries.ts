import type {
  createActivity as CreateActivity,
  editActivity as EditActivity,
  getActivity as GetActivity,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import type { BodyIn } from '@saqbol/shared/contract/endpoint.ts';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { apiAnswer } from '../platform/client/api.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

// Without their schemas: most screens only read. queries.test.ts holds them to the contract.
export const getActivity = lightEndpoint<typeof GetActivity>('GET', '/api/v1/activities/:id');
export const createActivity = lightEndpoint<typeof CreateActivity>(
  'POST',
  '/api/v1/activities',
  'client-id',
);
export const editActivity = lightEndpoint<typeof EditActivity>('PATCH', '/api/v1/activities/:id');

/** An entry as it was read, with its version for `If-Match`. */
export interface ReadActivity {
  readonly activity: Activity;
  readonly etag: string;
}

/** Everything that depends on entries begins with one of these; `invalidateActivities` knows them. */
export const activityKeys = {
  all: ['activities'],
  lists: ['activities', 'list'],
  one: (id: string) => ['activities', 'one', id] as const,
  figures: ['figures'],
} as const;

/** One entry with its version. */
export function activityQuery(id: string) {
  return queryOptions({
    queryKey: activityKeys.one(id),
    queryFn: ({ signal }) => readActivity(id, signal),
  });
}

/** Reads the entry as it stands now, past the cache. */
export async function readActivity(id: string, signal?: AbortSignal): Promise<ReadActivity> {
  return versioned(await apiAnswer(getActivity, { params: { id }, signal }));
}

/** Sends a new entry; the same id and content again give the same answer. */
export async function createEntry(body: BodyIn<typeof CreateActivity>): Promise<ReadActivity> {
  return versioned(await apiAnswer(createActivity, { body }));
}

/** Changes the given fields of the version read. */
export async function editEntry(
  id: string,
  etag: string,
  body: BodyIn<typeof EditActivity>,
): Promise<ReadActivity> {
  return versioned(await apiAnswer(editActivity, { params: { id }, ifMatch: etag, body }));
}

/** Keeps what a write answered, and asks anew for the lists and figures that it changes. */
export function keepActivity(queryClient: QueryClient, read: ReadActivity): void {
  queryClient.setQueryData(activityKeys.one(read.activity.id), read);
  invalidateActivities(queryClient);
}

/** Lists of entries and all figures: any write changes them. */
export function invalidateActivities(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: activityKeys.lists });
  void queryClient.invalidateQueries({ queryKey: activityKeys.figures });
}

function versioned(answer: { data: Activity; etag: string | null }): ReadActivity {
  if (!answer.etag) throw new Error('An entry came without its version');
  return { activity: answer.data, etag: answer.etag };
}
