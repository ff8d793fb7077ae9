import { type Actor, sees, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { figuresQuery } from '@saqbol/shared/figures/figures.endpoints.ts';
import {
  getDailyFigures,
  getFigures,
  getSchemeMatrix,
} from '@saqbol/shared/figures/figures.endpoints.ts';
import type { Figures } from '@saqbol/shared/figures/figures.schema.ts';
import { recountDays, recountSchemeMatrix } from '@saqbol/shared/figures/recount.days.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import type { Records } from '@saqbol/shared/figures/recount.types.ts';
import type * as z from 'zod/mini';
import { campaignInSight } from './campaigns.ts';
import { countedTerritory } from './organisations.record.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { countedReplies } from './replies.record.ts';
import type { Store } from './store.types.ts';

/**
 * The unit that is asked for; an actor of a unit always asks for the own one.
 * @throws Problem 404 for a foreign unit or one that the letter was not sent to
 */
function unitInSight(
  actor: Actor,
  { recipients }: Campaign,
  unit: string | undefined,
): string | undefined {
  if (unit === undefined) return territoryOf(actor) === 'unit' ? actor.unitId : undefined;
  const isRecipient = recipients.some((one) => one.unitId === unit);
  if (!isRecipient || !sees(actor, unit)) throw new Problem('entity/not-found');
  return unit;
}

function recordsOf(store: Store, campaign: Campaign): Records {
  return {
    campaign,
    entries: [...store.activities.values()].filter((entry) => entry.deletedAt === null),
    partnerships: [...store.partnerships.values()].filter((one) => one.deletedAt === null),
    territory: countedTerritory(store),
    replies: countedReplies(store, campaign),
  };
}

export function figuresOf(
  { store, actor, now }: Pick<Call, 'store' | 'actor' | 'now'>,
  campaignId: string,
  { by, unit, basis, from, to }: z.output<typeof figuresQuery>,
): Figures {
  const campaign = campaignInSight(store, actor, campaignId);
  const question = { by, unit: unitInSight(actor, campaign, unit), basis, from, to, asOf: now };
  return recount(recordsOf(store, campaign), question);
}

export const figureHandlers: Handler[] = [
  handle(getFigures, (call) => ({ body: figuresOf(call, call.params.id, call.query) })),
  handle(getDailyFigures, ({ store, actor, params, query }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const unit = unitInSight(actor, campaign, query.unit);
    return { body: { days: recountDays(recordsOf(store, campaign), unit) } };
  }),
  handle(getSchemeMatrix, ({ store, actor, params, query }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const unit = unitInSight(actor, campaign, query.unit) ?? query.unit;
    return { body: { cells: recountSchemeMatrix(recordsOf(store, campaign), unit) } };
  }),
];
