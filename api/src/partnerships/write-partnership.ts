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
import { registersKnowing } from '../territory/registers.ts';
import { findPartnership, type StoredPartnership } from './partnerships.queries.ts';

type Needs = Pick<Call, 'services' | 'tx' | 'today' | 'actor'>;

/** @throws Problem 422 with the fields */
export async function judgePartnership(
  call: Needs,
  given: Omit<PartnershipInput, 'id' | 'campaignId'>,
  campaign: CampaignPeriod,
  from: PartnershipStatus | null,
): Promise<void> {
  const { isOrganisation, organisation, districtUnit } = await registersKnowing(call, [
    given.organisationId,
  ]);
  const { documentId } = given;
  const isKnown =
    documentId !== null && (await hasFile(call.tx, call.actor.unitId, 'memorandum', documentId));
  const errors = checkPartnership(given, {
    today: call.today,
    schemes: campaign.schemes,
    isOrganisation,
    isRetired: (id) => organisation(id)?.status === 'retired',
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
  { deleted = false } = {},
): Promise<{ partnership: StoredPartnership; campaign: CampaignPeriod }> {
  await holdDoorOpen(call.tx, call.actor.unitId);
  const partnership = await findPartnership(call.tx, id, true);
  if (
    !partnership ||
    (partnership.deletedAt !== null && !deleted) ||
    partnership.unitId !== call.actor.unitId
  ) {
    throw new Problem('entity/not-found');
  }
  const campaign = await findPeriod(call.tx, partnership.campaignId);
  if (!campaign) throw new Error('a partnership without its campaign');
  requireOpen(campaign);
  if (!deleted && partnership.version !== call.expectedVersion) {
    const { contentHash: _, deletedAt: __, ...current } = partnership;
    throw new Problem('entity/version-conflict', { current });
  }
  return { partnership, campaign };
}

/** The unit has one with the organisation already, as a problem at its field; other errors as they were. */
export function partnershipExists(error: unknown): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== '23505' || constraint !== 'partnerships_once') return error;
  return invalid(
    [{ pointer: '/organisationId', code: 'partnership-exists' }],
    'partnership/exists',
  );
}
