import { getCampaign, listCampaigns } from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { decodeCursor, pageOf } from '../platform/http/cursor.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { recipientOf } from './campaign-in-sight.ts';
import { findCampaign, selectCampaigns } from './campaigns.queries.ts';

/** Who may: recipients see the letters addressed to them, the Committee all. */
export const listCampaignsHandler = handle(listCampaigns, async ({ tx, actor, query }) => {
  const after = decodeCursor(query.cursor, 'letter', 2) as [string, string] | null;
  const { items, total } = await selectCampaigns(tx, {
    recipient: recipientOf(actor),
    status: query.status,
    after,
    limit: query.limit + 1,
  });
  return {
    body: { ...pageOf(items, query.limit, 'letter', (row) => [row.letterOn, row.id]), total },
  };
});

/** Who may: as the list. A recipient sees its own line of the recipients only. */
export const getCampaignHandler = handle(getCampaign, async ({ tx, actor, params }) => {
  const campaign = await findCampaign(tx, params.id, recipientOf(actor));
  if (!campaign) throw new Problem('entity/not-found');
  return { body: campaign };
});
