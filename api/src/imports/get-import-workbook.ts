import { xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import { mostImportLines } from '@saqbol/shared/imports/import.limits.ts';
import { getImportWorkbook } from '@saqbol/shared/imports/imports.endpoints.ts';
import { campaignInSight } from '../campaigns/campaign-in-sight.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { type Call, handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { selectOwnEntries } from './import-facts.queries.ts';
import { namesFor } from './import-names.ts';
import { entryLines, makeWorkbook } from './make-workbook.ts';

/** Who may: an officer or coordinator; the entries in it are those that the person may change. */
export const getImportWorkbookHandler = handle(getImportWorkbook, async (call) => {
  const { tx, actor, params, query, today } = call;
  await campaignInSight(tx, actor, params.id);
  const campaign = await findCampaign(tx, params.id, null);
  if (!campaign) throw new Problem('entity/not-found');
  const lines =
    query.entries === 'own' ? await ownLines(call as unknown as Call, campaign.schemes) : [];
  const content = await makeWorkbook(call as unknown as Call, {
    campaign,
    lang: query.lang,
    lines,
  });
  call.audit({
    chain: actor.unitId,
    entity: 'campaign',
    entityId: campaign.id,
    changes: { lines: [null, lines.length] },
  });
  return { file: { content, name: `saqbol-${actor.unitId}-${today}.xlsx`, type: xlsxType } };
});

async function ownLines(
  call: Call<typeof getImportWorkbook>,
  schemes: Parameters<typeof namesFor>[0]['schemes'],
) {
  const { tx, actor, params, query } = call;
  const owner = actor.role === 'coordinator' ? null : actor;
  const place = { campaignId: params.id, unitId: actor.unitId };
  const entries = await selectOwnEntries(tx, place, owner, mostImportLines);
  const known = await registers(call);
  const { unitId } = actor;
  const names = namesFor({ registers: known, schemes, unitId, lang: query.lang });
  // No more lines than come back, and no entry cut in two.
  let lines = 0;
  const fitting = entries.filter(({ reach }) => {
    lines += Math.max(reach.length, 1);
    return lines <= mostImportLines;
  });
  return entryLines(fitting, names);
}
