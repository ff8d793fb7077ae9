import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { getCampaign, listCampaigns } from '@saqbol/shared/campaigns/campaigns.endpoints.ts';
import { type Handler, handle } from './platform/handler.ts';
import { pageOf } from './platform/paging.ts';
import { Problem } from './platform/problem.ts';
import type { Store } from './store.types.ts';

/** Recipients see the letters that were sent to them; the Committee all, drafts too. A recipient sees its own line alone. */
function isInSight(actor: Actor, campaign: Campaign): boolean {
  if (territoryOf(actor) !== 'unit') return true;
  const isRecipient = campaign.recipients.some((one) => one.unitId === actor.unitId);
  return isRecipient && campaign.status !== 'draft';
}

/** @throws Problem 404 */
export function campaignInSight(store: Store, actor: Actor, id: string): Campaign {
  const campaign = store.campaigns.get(id);
  if (!campaign || !isInSight(actor, campaign)) throw new Problem('entity/not-found');
  return campaign;
}

/** The campaign of a write. @throws Problem 404; 409 when it is closed */
export function openCampaign(store: Store, actor: Actor, id: string): Campaign {
  const campaign = campaignInSight(store, actor, id);
  if (campaign.status !== 'published') {
    const { status, closedOn } = campaign;
    throw new Problem('campaign/closed', { current: { status, closedOn } });
  }
  return campaign;
}

function toRow(campaign: Campaign) {
  const { id, letterNo, letterOn, subject, startsOn, deadlineAt } = campaign;
  const { closedOn, status, synthetic, version } = campaign;
  const row = { id, letterNo, letterOn, subject, startsOn, deadlineAt };
  return { ...row, closedOn, status, synthetic, version };
}

export const campaignHandlers: Handler[] = [
  handle(listCampaigns, ({ store, actor, query }) => {
    const visible = [...store.campaigns.values()]
      .filter((one) => isInSight(actor, one))
      .filter((one) => query.status === undefined || one.status === query.status);
    const order = {
      name: '-letterOn',
      keyOf: (one: Campaign) => one.letterOn,
      direction: -1,
    } as const;
    const page = pageOf(visible, order, query);
    return { body: { ...page, items: page.items.map(toRow) } };
  }),
  handle(getCampaign, ({ store, actor, params }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const recipients = campaign.recipients.filter(
      (one) => territoryOf(actor) !== 'unit' || one.unitId === actor.unitId,
    );
    return { body: { ...campaign, recipients } };
  }),
];
