import type { Campaign, CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type {
  getCampaign as GetCampaign,
  listCampaigns as ListCampaigns,
} from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

// Without their schemas; queries.test.ts holds them to the contract.
export const getCampaign = lightEndpoint<typeof GetCampaign>('GET', '/api/v1/campaigns/:id');
export const listCampaigns = lightEndpoint<typeof ListCampaigns>('GET', '/api/v1/campaigns');

const fiveMinutes = 300_000;

/** The letters in sight, newest first. */
export const campaignsQuery = queryOptions({
  queryKey: ['campaigns', 'list'],
  queryFn: async ({ signal }) =>
    (await api(listCampaigns, { query: { limit: '200' }, signal })).items,
  staleTime: fiveMinutes,
});

/** A letter with its text, requests, schemes and recipients. */
export function campaignQuery(id: string) {
  return queryOptions({
    queryKey: ['campaigns', 'one', id],
    queryFn: ({ signal }) => api(getCampaign, { params: { id }, signal }),
    staleTime: fiveMinutes,
  });
}

/**
 * The campaign that a screen is about: the one that the address names (`?campaign=`), else the
 * newest published one, else the newest of all. Undefined when there is none.
 */
export function chosenCampaign(
  campaigns: readonly CampaignRow[],
  inAddress: string | undefined,
): CampaignRow | undefined {
  return (
    campaigns.find((one) => one.id === inAddress) ??
    campaigns.find((one) => one.status === 'published') ??
    campaigns[0]
  );
}

export interface CampaignInHand {
  /** Undefined while it loads, null when there is no letter at all. */
  readonly campaign: Campaign | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The chosen campaign with its schemes; see `chosenCampaign`. */
export function useCampaign(inAddress?: string): CampaignInHand {
  const list = useQuery(campaignsQuery);
  const row = list.data && chosenCampaign(list.data, inAddress);
  const one = useQuery({ ...campaignQuery(row?.id ?? ''), enabled: row !== undefined });
  return {
    campaign: list.data && !row ? null : one.data,
    error: list.error ?? one.error,
    retry: () => void (list.error ? list.refetch() : one.refetch()),
  };
}
