import type { Handler } from '../platform/http/handler.ts';
import { getCampaignHandler, listCampaignsHandler } from './read-campaigns.ts';

export const campaignRoutes: readonly Handler[] = [listCampaignsHandler, getCampaignHandler];
