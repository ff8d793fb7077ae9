import type { QueryOf } from '@saqbol/shared/contract/endpoint.ts';
import { csvType, xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import {
  exportMatrixCsv,
  exportMatrixXlsx,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { stampOf } from '../exchange/stamp.ts';
import { csvOf } from '../platform/documents/write-csv.ts';
import { xlsxOf } from '../platform/documents/write-xlsx.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { matrixInSight } from './get-matrix.ts';
import { matrixTable } from './matrix-table.ts';

/** The matrix of the screen of the same instant. */
async function exported(call: Call, campaignId: string, query: QueryOf<typeof exportMatrixXlsx>) {
  const { lang, kind, unit } = query;
  const matrix = await matrixInSight(call, campaignId, query);
  const table = matrixTable(matrix, { registers: await registers(call), lang });
  const filter = { kind, unit };
  const rows = matrix.placeIds.length;
  const stamp = await stampOf(call, { campaignId, lang, basis: 'live', filter, rows });
  call.audit({
    chain: call.actor.unitId,
    entity: 'campaign',
    entityId: campaignId,
    changes: { filter: [null, filter] },
  });
  return { table, stamp, name: `saqbol-partners-${call.today}` };
}

/** Who may: whoever may read the matrix. */
export const exportMatrixXlsxHandler = handle(exportMatrixXlsx, async (call) => {
  const { table, stamp, name } = await exported(call as Call, call.params.id, call.query);
  const about = translatorFor(call.query.lang)('exchange.about');
  const content = (await xlsxOf(table, { name: about, stamp })) as Uint8Array<ArrayBuffer>;
  return { file: { content, name: `${name}.xlsx`, type: xlsxType } };
});

/** Who may: whoever may read the matrix. */
export const exportMatrixCsvHandler = handle(exportMatrixCsv, async (call) => {
  const { table, name } = await exported(call as Call, call.params.id, call.query);
  return { file: { content: csvOf(table), name: `${name}.csv`, type: csvType } };
});
