/** Imports of entries: CSV alone, judged by the shared plan. */
import type { Language } from '@saqbol/shared/format/language.ts';
import { languages } from '@saqbol/shared/format/language.ts';
import { headNames } from '@saqbol/shared/imports/head-names.ts';
import { mostImportLines } from '@saqbol/shared/imports/import.limits.ts';
import { mayCommitImport } from '@saqbol/shared/imports/import.policy.ts';
import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import {
  commitImport,
  getImport,
  getImportWorkbook,
  getReturnedWorkbook,
  listImportRows,
  listImports,
  uploadImport,
} from '@saqbol/shared/imports/imports.endpoints.ts';
import { countsOf, isWarned, seenOf } from '@saqbol/shared/imports/plan-summary.ts';
import { decodeText, readCsv } from '@saqbol/shared/imports/read-csv.ts';
import { type ImportTable, readTable } from '@saqbol/shared/imports/read-table.ts';
import { rowAnswer } from '@saqbol/shared/imports/row-answer.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { campaignInSight, openCampaign } from './campaigns.ts';
import { keepRow } from './imports.keep.ts';
import { planOf } from './imports.plan.ts';
import {
  type Call,
  type GivenFile,
  type Handler,
  handle,
  handleUpload,
} from './platform/handler.ts';
import { pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import { sha256OfBytes } from './platform/sha256.ts';
import type { Store, StoredImport } from './store.types.ts';

const keptMs = 30 * 24 * 3600 * 1000;

/** Workbooks are the API's alone: the mocks stay small. @throws Problem 406 */
function noWorkbook(): never {
  throw new Problem('request/not-acceptable');
}

function inSight({ store, actor }: Pick<Call, 'store' | 'actor'>, id: string): StoredImport {
  const found = store.imports.get(id);
  if (found?.unitId !== actor.unitId) throw new Problem('entity/not-found');
  return found;
}

function toRecord({ letters: _, rows: __, ...one }: StoredImport, store: Store): ImportRecord {
  return { ...one, createdByName: store.accounts.get(one.createdBy)?.name ?? '' };
}

/** @throws Problem 422 with the reason; 406 for a workbook */
function tableOf({ name, bytes }: GivenFile, lang: Language): ImportTable {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) noWorkbook();
  const order = [lang, ...languages.filter((one) => one !== lang)];
  const decode = (encoding: string, content: Uint8Array) =>
    new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(content);
  const isText = /\.(csv|tsv|txt)$/i.test(name) && !bytes.includes(0);
  if (!isText) throw invalid([{ pointer: '', code: 'import-not-a-table' }], 'file/refused');
  const lines = readCsv(decodeText(bytes, decode), mostImportLines * 2);
  const table = readTable([lines], headNames(order.map(translatorFor)));
  if ('refused' in table) throw invalid([table.refused], 'file/refused');
  return table;
}

function upload(call: Call<typeof uploadImport>, file: GivenFile) {
  const { store, actor, params, query, now } = call;
  const sha256 = sha256OfBytes(file.bytes);
  const known = store.imports.get(params.id);
  if (known) {
    const isSame = known.sha256 === sha256 && known.createdBy === actor.userId;
    if (!isSame) throw new Problem('import/id-taken');
    return { body: toRecord(known, store), status: 200, about: [] };
  }
  const table = tableOf(file, call.lang);
  const campaign = openCampaign(store, actor, query.campaignId);
  const rows = planOf(call, campaign, table).map((one, position) => ({ ...one, position }));
  const made: StoredImport = {
    id: params.id,
    campaignId: campaign.id,
    unitId: actor.unitId,
    fileName: file.name,
    size: file.bytes.length,
    sha256,
    state: 'checked',
    counts: countsOf(rows, table.lines.length),
    taken: null,
    createdBy: actor.userId,
    createdAt: now,
    committedAt: null,
    keptUntil: new Date(Date.parse(now) + keptMs).toISOString(),
    isKept: true,
    letters: table.letters,
    rows,
  };
  store.imports.set(made.id, made);
  return { body: toRecord(made, store), about: { chain: actor.unitId, id: made.id } };
}

function commit(call: Call<typeof commitImport>) {
  const { store, actor, params, body, now } = call;
  const found = inSight(call, params.id);
  const refusal = mayCommitImport(actor, found);
  if (refusal) throw new Problem(refusal);
  if (found.state !== 'checked') throw new Problem('import/wrong-state');
  if (body.take === 'all' && found.counts.wrong > 0) throw new Problem('import/with-errors');
  const campaign = openCampaign(store, actor, found.campaignId);
  const table = { letters: found.letters, lines: found.rows.flatMap(({ lines }) => lines) };
  const anew = planOf(call, campaign, table).map((one, position) => ({ ...one, position }));
  if (seenOf(anew) !== seenOf(found.rows)) {
    store.imports.set(found.id, {
      ...found,
      rows: anew,
      counts: countsOf(anew, table.lines.length),
    });
    throw new Problem('import/changed');
  }
  for (const row of found.rows) keepRow(call, found, row);
  const made: StoredImport = {
    ...found,
    state: 'committed',
    taken: body.take,
    committedAt: now,
    rows: found.rows.filter(({ outcome }) => outcome === 'wrong'),
  };
  store.imports.set(made.id, made);
  return { body: toRecord(made, store), about: { chain: actor.unitId, id: made.id } };
}

export const importHandlers: Handler[] = [
  handle(getImportWorkbook, ({ store, actor, params }) => {
    campaignInSight(store, actor, params.id);
    return noWorkbook();
  }),
  handle(listImports, ({ store, actor, query }) => {
    const own = [...store.imports.values()].filter(
      (one) =>
        one.unitId === actor.unitId &&
        (query.campaignId === undefined || one.campaignId === query.campaignId),
    );
    const keyOf = (one: StoredImport) => one.createdAt;
    const page = pageOf(own, { name: 'imports', keyOf, direction: -1 }, query);
    return { body: { ...page, items: page.items.map((one) => toRecord(one, store)) } };
  }),
  handle(getImport, (call) => ({ body: toRecord(inSight(call, call.params.id), call.store) })),
  handle(listImportRows, (call) => {
    const { query, lang } = call;
    const { rows, letters } = inSight(call, call.params.id);
    const fitting = rows
      .filter((one) => query.outcome === undefined || one.outcome === query.outcome)
      .filter((one) => query.warned === undefined || isWarned(one))
      .map((row) => ({ id: String(row.position).padStart(6, '0'), row }));
    const order = { name: 'import-rows', keyOf: (one: { id: string }) => one.id, direction: 1 };
    const page = pageOf(fitting, order as typeof order & { direction: 1 }, query);
    return { body: { ...page, items: page.items.map(({ row }) => rowAnswer(row, letters, lang)) } };
  }),
  handleUpload(uploadImport, () => undefined, upload),
  handle(commitImport, commit),
  handle(getReturnedWorkbook, (call) => {
    inSight(call, call.params.id);
    return noWorkbook();
  }),
];
