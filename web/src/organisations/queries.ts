import type { BodyIn, QueryIn, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import type {
  editOrganisation as EditOrganisation,
  listOrganisations as ListOrganisations,
  mergeOrganisation as MergeOrganisation,
  proposeOrganisation as ProposeOrganisation,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { type Answer, api, apiAnswer } from '../platform/client/api.ts';
import { registersQuery, withOrganisation } from '../territory/queries.ts';
import {
  confirmOrganisation,
  editOrganisation,
  getOrganisation,
  listOrganisations,
  mergeOrganisation,
  previewMerge,
  proposeOrganisation,
  retireOrganisation,
} from './organisations.calls.ts';

/** An organisation as it was read, with its version for `If-Match`. */
export interface ReadOrganisation {
  readonly organisation: Organisation;
  readonly etag: string;
}

const keys = {
  all: ['organisations'],
  one: (id: string) => ['organisations', 'one', id] as const,
} as const;

type OrganisationFilter = Omit<QueryIn<typeof ListOrganisations>, 'limit' | 'cursor'>;
type OrganisationList = ResponseOf<typeof ListOrganisations>;

/** The list by pages. While another filter loads, the old rows stay, so that nothing jumps. */
export function organisationListQuery(filter: OrganisationFilter) {
  return infiniteQueryOptions({
    queryKey: [...keys.all, 'list', filter],
    queryFn: ({ pageParam, signal }): Promise<OrganisationList> => {
      const query = { ...filter, limit: '100', ...(pageParam && { cursor: pageParam }) };
      return api(listOrganisations, { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** How many proposals wait for an editor. */
export const waitingQuery = queryOptions({
  queryKey: [...keys.all, 'waiting'],
  queryFn: async ({ signal }) =>
    (await api(listOrganisations, { query: { status: 'proposed', limit: '1' }, signal })).total,
});

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: async ({ signal }) =>
      versioned(await apiAnswer(getOrganisation, { params: { id }, signal })),
  });
}

/** What a merge of the first into the second would move. */
export function previewQuery(id: string, into: string) {
  return queryOptions({
    queryKey: [...keys.all, 'preview', id, into],
    queryFn: ({ signal }) => api(previewMerge, { params: { id }, query: { into }, signal }),
    // Others work on: what is looked at before a merge is read anew.
    staleTime: 0,
  });
}

/** Sends a new one; the same id and content again give the same answer. */
export async function addOrganisation(
  body: BodyIn<typeof ProposeOrganisation>,
): Promise<ReadOrganisation> {
  return versioned(await apiAnswer(proposeOrganisation, { body }));
}

export async function changeOrganisation(
  id: string,
  etag: string,
  body: BodyIn<typeof EditOrganisation>,
): Promise<ReadOrganisation> {
  return versioned(await apiAnswer(editOrganisation, { params: { id }, ifMatch: etag, body }));
}

/** Confirms or retires the version that was looked at. */
export async function commandOrganisation(
  verb: 'confirm' | 'retire',
  { organisation, etag }: ReadOrganisation,
  idempotencyKey: string,
): Promise<ReadOrganisation> {
  const endpoint = verb === 'confirm' ? confirmOrganisation : retireOrganisation;
  const { id } = organisation;
  const input = { params: { id }, body: {}, ifMatch: etag, idempotencyKey };
  return versioned(await apiAnswer(endpoint, input));
}

export function mergeInto(
  { organisation, etag }: ReadOrganisation,
  body: BodyIn<typeof MergeOrganisation>,
  idempotencyKey: string,
): Promise<ResponseOf<typeof MergeOrganisation>> {
  const { id } = organisation;
  return api(mergeOrganisation, { params: { id }, body, ifMatch: etag, idempotencyKey });
}

/** Puts the new one among the registers at once, so that it can be chosen, and asks for the lists anew. */
export function keepOrganisation(
  queryClient: QueryClient,
  { organisation }: ReadOrganisation,
): void {
  queryClient.setQueryData(registersQuery.queryKey, (known) =>
    known ? withOrganisation(known, organisation) : known,
  );
  invalidateOrganisations(queryClient);
}

/** After a merge everything that names an organisation may name another. */
export function invalidateOrganisations(queryClient: QueryClient, namesMoved = false): void {
  void queryClient.invalidateQueries({ queryKey: keys.all });
  void queryClient.invalidateQueries({ queryKey: registersQuery.queryKey });
  if (!namesMoved) return;
  for (const key of ['partnerships', 'activities', 'figures'])
    void queryClient.invalidateQueries({ queryKey: [key] });
}

/** What a command answered, as the one that is shown. */
export function showOrganisation(queryClient: QueryClient, read: ReadOrganisation): void {
  queryClient.setQueryData(keys.one(read.organisation.id), read);
  keepOrganisation(queryClient, read);
}

function versioned(answer: Answer<Organisation>): ReadOrganisation {
  if (!answer.etag) throw new Error('An organisation came without its version');
  return { organisation: answer.data, etag: answer.etag };
}
