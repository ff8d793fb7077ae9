/** Runs the shared rules with what the database knows; the same guard under every way to write. */

import {
  checkActivity,
  flagsOf,
  type RuleContext,
} from '@saqbol/shared/activities/activity.rules.ts';
import type { ActivityInput, Flag } from '@saqbol/shared/activities/activity.schema.ts';
import { findDuplicate } from '@saqbol/shared/activities/duplicates.ts';
import { usualOf } from '@saqbol/shared/activities/usual.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Call } from '../platform/http/handler.ts';
import { invalid } from '../platform/http/problem.ts';
import { registersKnowing } from '../territory/registers.ts';
import type { WriteContext } from './activities.queries.ts';

type Judged = Omit<ActivityInput, 'campaignId'>;

/**
 * Judges an entry of a unit.
 * @param known what the database knows of its like
 * @returns the flags that stand on it
 * @throws Problem 422 `activity/rules` with the fields
 */
export async function judgeActivity(
  call: Pick<Call, 'services' | 'tx' | 'today'>,
  entry: Judged,
  place: { campaign: CampaignPeriod; unitId: string },
  known: WriteContext,
): Promise<Flag[]> {
  const { campaign, unitId } = place;
  const { unit, districtUnit, districtsOf, isOrganisation } = await registersKnowing(
    call,
    namedIn(entry),
  );
  const context: RuleContext = {
    campaign,
    today: call.today,
    unit: {
      id: unitId,
      population: unit(unitId)?.population ?? null,
      hasDistricts: districtsOf(unitId).length > 0,
    },
    isOrganisation,
    isOwnDistrict: (id) => districtUnit(id) === unitId,
    usual: (channel, measure) => usualOf(known.usual[`${channel} ${measure}`] ?? []),
    duplicateOf: findDuplicate(entry.title, known.duplicates),
  };
  const { errors, warnings } = checkActivity(entry, context);
  if (errors.length > 0) throw invalid(errors, 'activity/rules');
  return flagsOf(entry, warnings);
}

/** Organisations that the entry names. */
function namedIn({ partnerIds, reach }: Judged): string[] {
  return [...partnerIds, ...reach.flatMap((one) => one.organisationId ?? [])];
}
