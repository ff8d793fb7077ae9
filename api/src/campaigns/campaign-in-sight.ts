import { type Actor, sees, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Scoped } from '../platform/database/scope.ts';
import { Problem } from '../platform/http/problem.ts';
import { type CampaignPeriod, findPeriod } from './campaigns.queries.ts';

/** The unit whose line of the recipients the actor sees, or null for all of them. */
export function recipientOf(actor: Actor): string | null {
  return territoryOf(actor) === 'unit' ? actor.unitId : null;
}

/** The campaign as the actor may work in it: published, and addressed to the unit. @throws Problem 404 */
export async function campaignInSight(
  tx: Scoped,
  actor: Actor,
  id: string,
): Promise<CampaignPeriod> {
  return seenCampaign(actor, await findPeriod(tx, id));
}

/** The same for a campaign already read; null: there is none. @throws Problem 404 */
export function seenCampaign(actor: Actor, campaign: CampaignPeriod | null): CampaignPeriod {
  if (!campaign) throw new Problem('entity/not-found');
  const recipient = recipientOf(actor);
  if (recipient && (campaign.status === 'draft' || !campaign.recipientIds.includes(recipient))) {
    throw new Problem('entity/not-found');
  }
  return campaign;
}

/** A unit asked for by its code: outside the campaign or the actor's sight there is none. @throws Problem 404 */
export function unitInSight(actor: Actor, campaign: CampaignPeriod, unitId: string): void {
  if (!campaign.recipientIds.includes(unitId) || !sees(actor, unitId))
    throw new Problem('entity/not-found');
}

/** @throws Problem 409 for a campaign that takes no entries any more (or yet) */
export function requireOpen(campaign: CampaignPeriod): void {
  if (campaign.status !== 'published') {
    throw new Problem('campaign/closed', {
      current: { status: campaign.status, closedOn: campaign.closedOn },
    });
  }
}
