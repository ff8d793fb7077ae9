import { readColumns } from '@saqbol/shared/activities/list-columns.ts';
import type { QueryOf } from '@saqbol/shared/contract/endpoint.ts';
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
} from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { csvType, xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { type PlacedRow, selectActivities } from '../activities/activities.queries.ts';
import { listConditions } from '../activities/list-activities.ts';
import { campaignInSight } from '../campaigns/campaign-in-sight.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { csvOf } from '../platform/documents/write-csv.ts';
import { xlsxOf } from '../platform/documents/write-xlsx.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { activitiesTable } from './activities-table.ts';
import { stampOf } from './stamp.ts';

type Query = QueryOf<typeof exportActivitiesXlsx>;
/** Rows read at a time; the whole file is one snapshot. */
const chunk = 1000;

/** Exactly the entries that the list shows with the same filter and order. */
async function exported(call: Call, campaignId: string, query: Query) {
  const { tx, actor } = call;
  await campaignInSight(tx, actor, campaignId);
  const { lang, sort, columns, ...filter } = query;
  const conditions = await listConditions(tx, actor, { ...filter, campaignId });
  const rows: PlacedRow[] = [];
  let last: PlacedRow | undefined;
  for (let full = conditions !== null; full; ) {
    const part = await selectActivities(
      tx,
      conditions ?? [],
      sort,
      last ? [last.sortValue, last.id] : null,
      chunk,
    );
    rows.push(...part);
    last = part.at(-1);
    full = part.length === chunk;
  }
  const campaign = await findCampaign(tx, campaignId, null);
  if (!campaign) throw new Problem('entity/not-found');
  const table = activitiesTable(rows, {
    registers: await registers(call),
    schemes: campaign.schemes,
    lang,
    columns: columns === undefined ? null : readColumns(columns),
    shown: filter,
  });
  const stamp = await stampOf(call, { campaignId, lang, basis: 'live', filter, rows: rows.length });
  call.audit({
    chain: actor.unitId,
    entity: 'campaign',
    entityId: campaignId,
    changes: { rows: [null, rows.length], filter: [null, filter] },
  });
  return { table, stamp, name: `saqbol-activities-${call.today}` };
}

/** Who may: whoever may read the list. */
export const exportActivitiesXlsxHandler = handle(exportActivitiesXlsx, async (call) => {
  const { table, stamp, name } = await exported(call as Call, call.params.id, call.query);
  const about = translatorFor(call.query.lang)('exchange.about');
  const content = (await xlsxOf(table, { name: about, stamp })) as Uint8Array<ArrayBuffer>;
  return { file: { content, name: `${name}.xlsx`, type: xlsxType } };
});

/** Who may: whoever may read the list. */
export const exportActivitiesCsvHandler = handle(exportActivitiesCsv, async (call) => {
  const { table, name } = await exported(call as Call, call.params.id, call.query);
  return { file: { content: csvOf(table), name: `${name}.csv`, type: csvType } };
});
