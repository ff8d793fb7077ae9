import * as z from 'zod/mini';
import { endpoint } from '../contract/endpoint.ts';
import { page, pageQuery } from '../contract/paging.ts';
import { oneOf, opaqueId } from '../contract/primitives.ts';
import { campaign, campaignRow, campaignStatuses } from './campaign.schema.ts';

/** Recipients see the letters addressed to them; the Committee all of them. */
const readers = {
  kind: 'roles',
  roles: ['officer', 'coordinator', 'observer', 'reviewer', 'editor', 'administrator'],
} as const;

export const listCampaigns = endpoint({
  id: 'campaigns.listCampaigns',
  method: 'GET',
  path: '/api/v1/campaigns',
  access: readers,
  target: 'list',
  query: z.strictObject({ ...pageQuery, status: z.optional(oneOf(campaignStatuses)) }),
  response: page(campaignRow),
});

export const getCampaign = endpoint({
  id: 'campaigns.getCampaign',
  method: 'GET',
  path: '/api/v1/campaigns/:id',
  access: readers,
  target: 'campaign',
  params: z.strictObject({ id: opaqueId }),
  response: campaign,
  problems: ['entity/not-found'],
});
