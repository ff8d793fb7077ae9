import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { OrganisationKind } from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  matrixOf,
  type PartnershipMatrix,
} from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { getPartnershipMatrix } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { campaignInSight, unitInSight } from '../campaigns/campaign-in-sight.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { selectMatrixLines } from './matrix.queries.ts';

interface Asked {
  readonly kind: OrganisationKind;
  readonly unit?: string | undefined;
}

/** The matrix as the actor sees it; used by screen and exports alike. @throws Problem 404 */
export async function matrixInSight(
  call: Pick<Call, 'tx' | 'actor' | 'services'>,
  campaignId: string,
  { kind, unit }: Asked,
): Promise<PartnershipMatrix> {
  const campaign = await campaignInSight(call.tx, call.actor, campaignId);
  if (unit) unitInSight(call.actor, campaign, unit);
  const own = territoryOf(call.actor) === 'unit' ? call.actor.unitId : null;
  const unitId = unit ?? own;
  const { districtsOf } = await registers(call);
  const districts = unitId === null ? [] : districtsOf(unitId).map(({ id }) => id);
  // A central body has no districts: its one place is itself.
  const placeIds =
    unitId === null ? campaign.recipientIds : districts.length ? districts : [unitId];
  const lines = await selectMatrixLines(call.tx, campaign.id, kind, unitId);
  return matrixOf({ campaignId: campaign.id, kind, unitId, placeIds }, lines);
}

/** Who may: own unit, or the nation by role. */
export const getPartnershipMatrixHandler = handle(getPartnershipMatrix, async (call) => ({
  body: await matrixInSight(call, call.params.id, call.query),
}));
