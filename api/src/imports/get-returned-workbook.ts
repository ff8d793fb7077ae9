import { xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { mostImportLines } from '@saqbol/shared/imports/import.limits.ts';
import { getReturnedWorkbook } from '@saqbol/shared/imports/imports.endpoints.ts';
import { messageOf } from '@saqbol/shared/imports/row-answer.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { type StoredRow, selectRows } from './imports.queries.ts';
import { makeWorkbook } from './make-workbook.ts';
import { importInSight } from './read-imports.ts';
import type { MarkedLine } from './workbook-sheets.ts';

/** Who may: officers and coordinators of the unit, while the rows are kept. */
export const getReturnedWorkbookHandler = handle(getReturnedWorkbook, async (call) => {
  const { tx, actor, params, query, today } = call;
  const found = await importInSight(tx, actor, params.id);
  if (!found.isKept || found.counts.wrong === 0) throw new Problem('import/wrong-state');
  const filter = { importId: found.id, outcome: 'wrong', after: null } as const;
  const { items } = await selectRows(tx, { ...filter, limit: mostImportLines });
  const campaign = await findCampaign(tx, found.campaignId, null);
  if (!campaign) throw new Problem('entity/not-found');
  const lines = items.flatMap((row) => markedLines(row, query.lang));
  const given = { campaign, lang: query.lang, lines, isMarked: true };
  const content = await makeWorkbook(call as unknown as Call, given);
  call.audit({ chain: actor.unitId, entity: 'import', entityId: found.id });
  return { file: { content, name: `saqbol-${actor.unitId}-${today}-errors.xlsx`, type: xlsxType } };
});

/** Lines as the person gave them, each error marked at its cell and said in words. */
function markedLines({ lines, issues }: StoredRow, lang: Language): MarkedLine[] {
  return lines.map(({ n, cells }) => {
    const own = issues.filter((issue) => issue.line === n && issue.severity === 'error');
    return {
      cells,
      wrong: new Set(own.map(({ column }) => column)),
      said: own.map((issue) => messageOf(issue, lang)).join('\n'),
    };
  });
}
