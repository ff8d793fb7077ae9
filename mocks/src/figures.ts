import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
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
import { unitById } from '@saqbol/shared/territory/units.ts';
import type * as z from 'zod/mini';
import { campaignInSight } from './campaigns.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import type { Store } from './store.types.ts';
import { territory } from './territory.ts';

/**
 * The unit that is asked for; an actor of a unit always asks for the own one.
 * @throws Problem 404 for a foreign or unknown unit
 */
export function unitInSight(actor: Actor, unit: string | undefined): string | undefined {
  if (territoryOf(actor) === 'nation') {
    if (unit !== undefined && !unitById.has(unit)) throw new Problem('entity/not-found');
    return unit;
  }
  if (unit !== undefined && unit !== actor.unitId) throw new Problem('entity/not-found');
  return actor.unitId;
}

function recordsOf(store: Store, campaign: Campaign): Records {
  return {
    campaign,
    entries: [...store.activities.values()].filter((entry) => entry.deletedAt === null),
    partnerships: [...store.partnerships.values()].filter((one) => one.deletedAt === null),
    territory,
  };
}

export function figuresOf(
  { store, actor, now }: Pick<Call, 'store' | 'actor' | 'now'>,
  campaignId: string,
  { by, unit, basis, from, to }: z.output<typeof figuresQuery>,
): Figures {
  const campaign = campaignInSight(store, actor, campaignId);
  const question = { by, unit: unitInSight(actor, unit), basis, from, to, asOf: now };
  return recount(recordsOf(store, campaign), question);
}

export const figureHandlers: Handler[] = [
  handle(getFigures, (call) => ({ body: figuresOf(call, call.params.id, call.query) })),
  handle(getDailyFigures, ({ store, actor, params, query }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const unit = unitInSight(actor, query.unit);
    return { body: { days: recountDays(recordsOf(store, campaign), unit) } };
  }),
  handle(getSchemeMatrix, ({ store, actor, params, query }) => {
    const campaign = campaignInSight(store, actor, params.id);
    const unit = unitInSight(actor, query.unit) ?? query.unit;
    return { body: { cells: recountSchemeMatrix(recordsOf(store, campaign), unit) } };
  }),
];
