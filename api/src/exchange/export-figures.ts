import type { QueryOf } from '@saqbol/shared/contract/endpoint.ts';
import { exportFiguresCsv, exportFiguresXlsx } from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { csvType, xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { figuresInSight } from '../figures/get-figures.ts';
import { csvOf } from '../platform/documents/write-csv.ts';
import { xlsxOf } from '../platform/documents/write-xlsx.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { figuresTable } from './figures-table.ts';
import { stampOf } from './stamp.ts';

/** The figures of the screen of the same instant. */
async function exported(call: Call, campaignId: string, query: QueryOf<typeof exportFiguresXlsx>) {
  const { lang, ...question } = query;
  const figures = await figuresInSight(call, campaignId, question);
  const campaign = await findCampaign(call.tx, campaignId, null);
  if (!campaign) throw new Problem('entity/not-found');
  const table = figuresTable(figures, { registers: await registers(call), campaign, lang });
  const { basis, ...filter } = question;
  const stamp = await stampOf(call, { campaignId, lang, basis, filter, rows: figures.rows.length });
  call.audit({
    chain: call.actor.unitId,
    entity: 'campaign',
    entityId: campaignId,
    changes: { filter: [null, question] },
  });
  return { table, stamp, name: `saqbol-figures-${call.today}` };
}

/** Who may: whoever may read the figures. */
export const exportFiguresXlsxHandler = handle(exportFiguresXlsx, async (call) => {
  const { table, stamp, name } = await exported(call as Call, call.params.id, call.query);
  const about = translatorFor(call.query.lang)('exchange.about');
  const content = (await xlsxOf(table, { name: about, stamp })) as Uint8Array<ArrayBuffer>;
  return { file: { content, name: `${name}.xlsx`, type: xlsxType } };
});

/** Who may: whoever may read the figures. */
export const exportFiguresCsvHandler = handle(exportFiguresCsv, async (call) => {
  const { table, name } = await exported(call as Call, call.params.id, call.query);
  return { file: { content: csvOf(table), name: `${name}.csv`, type: csvType } };
});
