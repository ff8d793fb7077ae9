import type { BodyIn } from '@saqbol/shared/contract/endpoint.ts';
import type { View } from '@saqbol/shared/views/view.schema.ts';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { type CreateView, type EditView, viewCalls } from './views.calls.ts';

/** The own saved views, by name. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }): Promise<View[]> => (await api(viewCalls.list, { signal })).items,
  staleTime: 60_000,
});

const tag = ({ version }: View) => `"v${version}"`;

export async function saveView(queryClient: QueryClient, body: BodyIn<CreateView>): Promise<View> {
  return renewed(queryClient, await api(viewCalls.create, { body }));
}

export async function changeView(
  queryClient: QueryClient,
  view: View,
  body: BodyIn<EditView>,
): Promise<View> {
  const params = { id: view.id };
  return renewed(queryClient, await api(viewCalls.edit, { params, body, ifMatch: tag(view) }));
}

export async function removeView(queryClient: QueryClient, view: View): Promise<void> {
  await api(viewCalls.delete, { params: { id: view.id }, ifMatch: tag(view) });
  await renewed(queryClient, view);
}

export async function bringBackView(queryClient: QueryClient, id: string): Promise<View> {
  return renewed(queryClient, await api(viewCalls.restore, { params: { id }, body: {} }));
}

/** A new default changes another view too: all are read again. */
async function renewed(queryClient: QueryClient, view: View): Promise<View> {
  await queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
  return view;
}
