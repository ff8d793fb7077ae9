/** P8: a workbook of 10,000 rows over HTTP: the dry run, the taking in, and the figures afterwards. */
import { reconcileCampaign } from '@saqbol/api/figures/reconcile-figures.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { firstCampaignId } from '@saqbol/shared/demo/demo-campaigns.ts';
import { writeXlsx } from 'hucre/xlsx';
import { v7 as uuidv7 } from 'uuid';
import { actorId } from '../helpers/actors.ts';
import { fileHeaders } from '../helpers/files.ts';
import type { BenchDatabase } from './bench-database.ts';
import { cookieOf } from './bench-session.ts';
import { quantile, type Report } from './report.ts';

const rows = 10_000;
const times = 5;
const districts = ['111000000', '111600000', '111800000'];
const kinds = ['Халықпен кездесу, дәріс', 'Үйлерді аралау', 'Парақша тарату'];
const heads = [
  ...['district', 'kind', 'title', 'status', 'startsOn', 'place', 'description', 'schemes'],
  ...['audiences', 'languages', 'sourceNamed', 'channel', 'measure', 'count', 'method'],
];

/** A workbook as a coordinator gathers it from the districts; no two of them hold equal rows. */
export function benchWorkbook(run: number): Promise<Uint8Array> {
  const line = (i: number) => [
    districts[i % districts.length] as string,
    kinds[i % kinds.length] as string,
    `Тұрғындармен кездесу ${run} ${i}`,
    'өтті',
    new Date(Date.UTC(2026, 2, 2 + (i % 28))),
    'Мәдениет үйі',
    'Интернет-алаяқтықтың жаңа тәсілдері түсіндірілді.',
    'Фишингтік бет',
    'Зейнеткерлер',
    'қазақ тілі',
    'иә',
    'Кездесу, дәріс, сабақ',
    'Қатысушылар саны',
    20 + (i % 90),
    'саналған',
  ];
  const lines = Array.from({ length: rows }, (_, i) => line(i));
  const columns = heads.map((key) => (key === 'startsOn' ? { numFmt: 'dd.mm.yyyy' } : {}));
  return writeXlsx({ sheets: [{ name: 'Жазбалар', columns, rows: [heads, ...lines] }] });
}

export async function measureImport(
  origin: string,
  database: BenchDatabase,
  report: Report,
): Promise<void> {
  const cookie = cookieOf(actorId('coordinatorAqmola'));
  const ask = async (method: string, path: string, body: BodyInit, headers: HeadersInit) => {
    const began = performance.now();
    const answer = await fetch(`${origin}/api/v1/imports/${path}`, {
      method,
      body,
      headers: { ...headers, cookie },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`import: ${answer.status} ${text.slice(0, 500)}`);
    return { taken: performance.now() - began, body: JSON.parse(text) };
  };
  const dry: number[] = [];
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const id = uuidv7();
    const book = (await benchWorkbook(Date.now() + time)) as Uint8Array<ArrayBuffer>;
    const path = `${id}?campaignId=${firstCampaignId}`;
    const checked = await ask('PUT', path, book, fileHeaders('кесте.xlsx'));
    if (checked.body.counts.new !== rows) throw new Error(JSON.stringify(checked.body.counts));
    const headers = { 'content-type': 'application/json' };
    const done = await ask('POST', `${id}/commit`, JSON.stringify({ take: 'all' }), headers);
    dry.push(checked.taken);
    taken.push(done.taken);
  }
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const figure = { id: 'P8', unit: 'ms' } as const;
  report.add({
    ...figure,
    what: `dry run of ${rows} rows, median`,
    value: median(dry),
    target: { atMost: 1500 },
  });
  report.add({
    ...figure,
    what: `taking in of ${rows} rows, median`,
    value: median(taken),
    target: { atMost: 2000 },
  });
  const { differing } = await withScope(database.owner.db, 'system', 'read', (tx) =>
    reconcileCampaign(tx, firstCampaignId),
  );
  report.add({
    id: 'P8',
    what: 'cells that differ from the recount afterwards',
    value: differing.length,
    unit: 'cells',
    target: { atMost: 0 },
  });
}
