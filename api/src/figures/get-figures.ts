import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { QueryOf } from '@saqbol/shared/contract/endpoint.ts';
import {
  getDailyFigures,
  getFigures,
  getSchemeMatrix,
} from '@saqbol/shared/figures/figures.endpoints.ts';
import type { Figures } from '@saqbol/shared/figures/figures.schema.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import { campaignInSight, unitInSight } from '../campaigns/campaign-in-sight.ts';
import { instantText } from '../platform/clock.ts';
import { contentTag } from '../platform/http/etag.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { type FigureFilter, selectCells } from './figures.queries.ts';
import { readFigures } from './read-figures.ts';
import { repliedRecords } from './replied-records.ts';

type FiguresCall = Pick<Call, 'tx' | 'actor' | 'services' | 'now'>;

/** The figures as the actor sees them; used by screens and exports alike. @throws Problem 404 */
export async function figuresInSight(
  call: FiguresCall,
  campaignId: string,
  query: Omit<QueryOf<typeof getFigures>, 'lang'>,
): Promise<Figures> {
  const campaign = await campaignInSight(call.tx, call.actor, campaignId);
  if (query.unit) unitInSight(call.actor, campaign, query.unit);
  const own = territoryOf(call.actor) === 'unit' ? call.actor.unitId : null;
  const unitId = query.unit ?? own;
  const { by, basis, from, to } = query;
  const asOf = instantText(call.now);
  if (basis === 'replied') {
    const records = await repliedRecords(call, campaign, unitId);
    return recount(records, { by, basis, asOf, from, to, unit: unitId ?? undefined });
  }
  const filter: FigureFilter = {
    campaignId: campaign.id,
    unitId,
    from: from ?? null,
    to: to ?? null,
  };
  const source = { tx: call.tx, campaign, registers: await registers(call), filter };
  const { rows, total } = await readFigures(source, by);
  return { campaignId: campaign.id, by, basis, asOf, rows, total };
}

/** Who may: own unit, or the nation by role; nobody sees another unit's figures. */
export const getFiguresHandler = handle(getFigures, async (call) => {
  const figures = await figuresInSight(call, call.params.id, call.query);
  // Figures that have not moved are the same answer, whatever the instant they are read at.
  const { asOf: _, ...content } = figures;
  return { body: figures, headers: { ETag: contentTag(JSON.stringify(content)) } };
});

/** Who may: as the figures. */
export const getDailyFiguresHandler = handle(
  getDailyFigures,
  async ({ tx, actor, params, query }) => {
    const filter = await filterInSight(tx, actor, params.id, query.unit);
    const cells = await selectCells(tx, filter, [
      { dimension: 'all', level: 'day', measure: 'activities' },
    ]);
    const days = new Map<string, number>();
    for (const { place, amount } of cells) days.set(place, (days.get(place) ?? 0) + amount);
    const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    return { body: { days: sorted.map(([day, activities]) => ({ day, activities })) } };
  },
);

/** Who may: as the figures of the unit. */
export const getSchemeMatrixHandler = handle(
  getSchemeMatrix,
  async ({ tx, actor, params, query }) => {
    const filter = await filterInSight(tx, actor, params.id, query.unit);
    const cells = await selectCells(tx, filter, [
      { dimension: 'scheme', level: 'district', measure: 'activities' },
    ]);
    return {
      body: {
        cells: cells.map(({ place, value, amount }) => ({
          districtId: place || 'none',
          scheme: value,
          activities: amount,
        })),
      },
    };
  },
);

async function filterInSight(
  tx: Call['tx'],
  actor: Call['actor'],
  campaignId: string,
  unit: string | undefined,
): Promise<FigureFilter> {
  const campaign = await campaignInSight(tx, actor, campaignId);
  if (unit) unitInSight(actor, campaign, unit);
  const own = territoryOf(actor) === 'unit' ? actor.unitId : null;
  return { campaignId, unitId: unit ?? own, from: null, to: null };
}
