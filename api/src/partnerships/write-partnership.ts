/** The guards common to all writes of partnerships. */

import type { PartnershipStatus } from '@saqbol/shared/partnerships/partnership.codes.ts';
import { checkPartnership } from '@saqbol/shared/partnerships/partnership.rules.ts';
import type { PartnershipInput } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { requireOpen } from '../campaigns/campaign-in-sight.ts';
import { type CampaignPeriod, findPeriod } from '../campaigns/campaigns.queries.ts';
import { hasFile } from '../files/files.queries.ts';
import type { Call } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { holdDoorOpen } from '../replies/entries-lock.queries.ts';
import { registers } from '../territory/registers.ts';
import { findPartnership, type StoredPartnership } from './partnerships.queries.ts';

type Needs = Pick<Call, 'services' | 'tx' | 'today' | 'actor'>;

/** @throws Problem 422 with the fields */
export async function judgePartnership(
  call: Needs,
  given: Omit<PartnershipInput, 'id' | 'campaignId'>,
  campaign: CampaignPeriod,
  from: PartnershipStatus | null,
): Promise<void> {
  const { isOrganisation, districtUnit } = await registers(call);
  const { documentId } = given;
  const isKnown =
    documentId !== null && (await hasFile(call.tx, call.actor.unitId, 'memorandum', documentId));
  const errors = checkPartnership(given, {
    today: call.today,
    schemes: campaign.schemes,
    isOrganisation,
    isOwnDistrict: (id) => districtUnit(id) === call.actor.unitId,
    isOwnDocument: () => isKnown,
    from,
  });
  if (errors.length > 0) throw invalid(errors);
}

/** The partnership of the own unit, locked, in a campaign that runs. @throws Problem 404, 409, 412 */
export async function writablePartnership(
  call: Needs & Pick<Call, 'expectedVersion'>,
  id: string,
): Promise<{ partnership: StoredPartnership; campaign: CampaignPeriod }> {
  await holdDoorOpen(call.tx, call.actor.unitId);
  const partnership = await findPartnership(call.tx, id, true);
  if (!partnership || partnership.deletedAt !== null || partnership.unitId !== call.actor.unitId) {
    throw new Problem('entity/not-found');
  }
  const campaign = await findPeriod(call.tx, partnership.campaignId);
  if (!campaign) throw new Error('a partnership without its campaign');
  requireOpen(campaign);
  if (partnership.version !== call.expectedVersion) {
    const { contentHash: _, deletedAt: __, ...current } = partnership;
    throw new Problem('entity/version-conflict', { current });
  }
  return { partnership, campaign };
}
