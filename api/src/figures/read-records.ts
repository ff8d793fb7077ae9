import type { Records } from '@saqbol/shared/figures/recount.types.ts';
import { findPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { loadRegisters } from '../territory/registers.ts';
import { selectAllPartnerships, selectEntries } from './records.queries.ts';
import { countedCampaign, countedReplies, countedTerritory } from './replied-records.ts';

/** Everything that the recount of a campaign needs, as raw records. */
export async function readRecords(tx: Scoped, campaignId: string): Promise<Records> {
  const period = await findPeriod(tx, campaignId);
  if (!period) throw new Error(`no campaign ${campaignId}`);
  return {
    campaign: countedCampaign(period),
    entries: await selectEntries(tx, campaignId),
    partnerships: await selectAllPartnerships(tx, campaignId),
    replies: await countedReplies(tx, campaignId, null),
    territory: countedTerritory(await loadRegisters(tx)),
  };
}
