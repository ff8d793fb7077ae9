import type { Records } from '@saqbol/shared/figures/recount.types.ts';
import { findPeriod } from '../campaigns/campaigns.queries.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { loadRegisters } from '../territory/registers.ts';
import { selectAllPartnerships, selectEntries } from './records.queries.ts';

/** Everything that the recount of a campaign needs, as raw records. */
export async function readRecords(tx: Scoped, campaignId: string): Promise<Records> {
  const period = await findPeriod(tx, campaignId);
  if (!period) throw new Error(`no campaign ${campaignId}`);
  const { units, districts, organisations, nationPopulation } = await loadRegisters(tx);
  return {
    campaign: {
      id: period.id,
      startsOn: period.startsOn,
      closedOn: period.closedOn,
      schemes: period.schemes.map((code) => ({ code })),
      recipients: period.recipientIds.map((unitId) => ({ unitId })),
    },
    entries: await selectEntries(tx, campaignId),
    partnerships: await selectAllPartnerships(tx, campaignId),
    territory: { units, districts, organisations, nationPopulation: nationPopulation.value },
  };
}
