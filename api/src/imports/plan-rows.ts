/** Judges the rows in a thread by the facts of the database: for the dry run and again for the taking in. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import type { Thread } from '../platform/documents/thread-talk.ts';
import type { Call } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import {
  selectKnownRows,
  selectLikely,
  selectStanding,
  selectUsual,
} from './import-facts.queries.ts';
import { namesFor } from './import-names.ts';
import type { Finished, Gathered } from './import-thread.ts';

type PlanCall = Pick<Call<Endpoint>, 'services' | 'tx' | 'actor' | 'today' | 'lang'>;

interface Given {
  readonly campaign: CampaignPeriod;
  readonly schemes: Campaign['schemes'];
  /** Holds the entries that the file names to the end of the transaction. */
  readonly lock: boolean;
}

/** The plan of what the thread has read or loaded. */
export async function planRows(
  call: PlanCall,
  thread: Thread,
  { campaign, schemes, lock }: Given,
): Promise<Finished> {
  const { tx, actor, today, lang } = call;
  const { unitId } = actor;
  const known = await registers(call);
  const place = { campaignId: campaign.id, unitId };
  const [onlyDistrict, ...others] = actor.districtIds;
  const keys = await thread.ask<Gathered>({
    step: 'gather',
    names: namesFor({ registers: known, schemes, unitId, lang }),
    defaultDistrict: others.length === 0 ? (onlyDistrict ?? null) : null,
  });
  const districtIds = known.districtsOf(unitId).map(({ id }) => id);
  const facts = {
    campaign: {
      id: campaign.id,
      startsOn: campaign.startsOn,
      closedOn: campaign.closedOn,
      schemes: campaign.schemes,
    },
    today,
    actor,
    unit: {
      id: unitId,
      population: known.unit(unitId)?.population ?? null,
      hasDistricts: districtIds.length > 0,
    },
    organisationIds: known.organisations.map(({ id }) => id),
    districtIds,
    standing: await selectStanding(tx, place, keys.ids, lock),
    duplicates: await selectLikely(tx, place, keys.places),
    usual: await selectUsual(tx, unitId, keys.usual),
  };
  const rowKeys = await thread.ask<string[]>({ step: 'plan', facts });
  return thread.ask<Finished>({ step: 'finish', known: await selectKnownRows(tx, place, rowKeys) });
}
