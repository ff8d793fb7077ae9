/**
 * Of all that a plan depends on besides its file. As long as it is the same, the plan of the dry
 * run is the plan of now, and need not be made again.
 */
import { createHash } from 'node:crypto';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Call } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { selectUnitState } from './import-facts.queries.ts';

/** Asked before the facts themselves: what changes meanwhile makes the next digest another one. */
export async function factsDigest(
  call: Pick<Call, 'services' | 'tx' | 'actor' | 'today'>,
  campaign: CampaignPeriod,
): Promise<string> {
  const { tx, actor, today } = call;
  const known = await registers(call);
  const facts = [
    campaign,
    today,
    actor,
    known.unit(actor.unitId)?.population,
    known.districtsOf(actor.unitId),
    known.organisations,
    await selectUnitState(tx, { campaignId: campaign.id, unitId: actor.unitId }),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
