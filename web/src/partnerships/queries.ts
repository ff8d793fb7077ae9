import type { BodyIn, QueryIn, ResponseOf } from '@saqbol/shared/contract/endpoint.ts';
import type { Partnership } from '@saqbol/shared/partnerships/partnership.schema.ts';
import type {
  createPartnership as CreatePartnership,
  editPartnership as EditPartnership,
  getPartnershipMatrix as GetPartnershipMatrix,
  listPartnerships as ListPartnerships,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { type Answer, api, apiAnswer } from '../platform/client/api.ts';
import type { PartnershipSearch } from './partnership-search.ts';
import {
  createPartnership,
  deletePartnership,
  editPartnership,
  getPartnership,
  getPartnershipMatrix,
  listPartnerships,
  restorePartnership,
} from './partnerships.calls.ts';

/** A partnership as it was read, with its version for `If-Match`. */
export interface ReadPartnership {
  readonly partnership: Partnership;
  readonly etag: string;
}

export const partnershipKeys = {
  all: ['partnerships'],
  one: (id: string) => ['partnerships', 'one', id] as const,
} as const;

export type PartnershipFilter = Omit<QueryIn<typeof ListPartnerships>, 'limit' | 'cursor'>;
type PartnershipList = ResponseOf<typeof ListPartnerships>;

/** Rows that come at a time. */
const pageSize = 100;

/** What the address asks for, as the contract asks for it. */
export function partnershipFilter(
  search: PartnershipSearch,
  campaignId: string,
): PartnershipFilter {
  const { campaign: _, ...filter } = search;
  return { ...filter, campaignId };
}

/** The list by pages. While another filter loads, the old rows stay, so that nothing jumps. */
export function partnershipListQuery(filter: PartnershipFilter) {
  return infiniteQueryOptions({
    queryKey: [...partnershipKeys.all, 'list', filter],
    queryFn: ({ pageParam, signal }): Promise<PartnershipList> => {
      const query = { ...filter, limit: String(pageSize), ...(pageParam && { cursor: pageParam }) };
      return api(listPartnerships, { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One partnership with its version. */
export function partnershipQuery(id: string) {
  return queryOptions({
    queryKey: partnershipKeys.one(id),
    queryFn: ({ signal }) => readPartnership(id, signal),
  });
}

/** Reads it as it stands now, past the cache. */
export async function readPartnership(id: string, signal?: AbortSignal): Promise<ReadPartnership> {
  return versioned(await apiAnswer(getPartnership, { params: { id }, signal }));
}

/** The partnership of a unit with an organisation, of which there is one at most. */
export async function findPartnershipWith(
  campaignId: string,
  unitId: string,
  organisationId: string,
): Promise<Partnership | undefined> {
  const query = { campaignId, unitId, organisationId, limit: '1' };
  return (await api(listPartnerships, { query })).items[0];
}

/** Sends a new one; the same id and content again give the same answer. */
export async function addPartnership(
  body: BodyIn<typeof CreatePartnership>,
): Promise<ReadPartnership> {
  return versioned(await apiAnswer(createPartnership, { body }));
}

/** Changes the given fields of the version read. */
export async function changePartnership(
  id: string,
  etag: string,
  body: BodyIn<typeof EditPartnership>,
): Promise<ReadPartnership> {
  return versioned(await apiAnswer(editPartnership, { params: { id }, ifMatch: etag, body }));
}

export async function removePartnership({ partnership, etag }: ReadPartnership): Promise<void> {
  await api(deletePartnership, { params: { id: partnership.id }, ifMatch: etag });
}

/** Takes a deletion back, under its old id. */
export async function bringPartnershipBack(
  id: string,
  idempotencyKey: string,
): Promise<ReadPartnership> {
  const input = { params: { id }, body: {}, idempotencyKey };
  return versioned(await apiAnswer(restorePartnership, input));
}

/** Places × organisations; while another kind loads, the old grid stays. */
export function matrixQuery(campaignId: string, query: QueryIn<typeof GetPartnershipMatrix>) {
  return queryOptions({
    queryKey: [...partnershipKeys.all, 'matrix', campaignId, query],
    queryFn: ({ signal }) =>
      api(getPartnershipMatrix, { params: { id: campaignId }, query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Keeps what a write answered, and asks anew for the lists and figures that it changes. */
export function keepPartnership(queryClient: QueryClient, read: ReadPartnership): void {
  invalidatePartnerships(queryClient);
  queryClient.setQueryData(partnershipKeys.one(read.partnership.id), read);
}

export function invalidatePartnerships(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: partnershipKeys.all });
  void queryClient.invalidateQueries({ queryKey: ['figures'] });
}

function versioned(answer: Answer<Partnership>): ReadPartnership {
  if (!answer.etag) throw new Error('A partnership came without its version');
  return { partnership: answer.data, etag: answer.etag };
}
