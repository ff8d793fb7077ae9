/**
 * `npm run bench`: the figures of speed, measured here and now, with their targets.
 *   --quick        10,000 and 100,000 entries instead of up to 1,000,000
 *   --only P1,P3   these figures alone
 *   --seconds 15   of load
 *   --dir <folder> keeps the database there for the next run
 */
import { parseArgs } from 'node:util';
import { type ApiProcess, startApi } from './api-process.ts';
import { bareInserts } from './bare-insert.ts';
import { type BenchDatabase, startBenchDatabase } from './bench-database.ts';
import { cpuTime } from './cpu-time.ts';
import { createOverHttp } from './create-over-http.ts';
import { measureImport } from './import-entries.ts';
import { lists, measureList } from './list-entries.ts';
import { measureNationalFigures } from './national-figures.ts';
import { measureReplyLetters } from './reply-letters.ts';
import { createReport, type Report } from './report.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    dir: { type: 'string' },
    seconds: { type: 'string', default: '15' },
  },
});
const wanted = (id: string) => !options.only || options.only.split(',').includes(id);
const sizes = options.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const connections = 50;
const seconds = Number(options.seconds);

async function nationalFigures(database: BenchDatabase, report: Report): Promise<void> {
  let smallest: number | null = null;
  for (const size of sizes) {
    await database.grow(size);
    if (!wanted('P1')) continue;
    const value = await measureNationalFigures(database.url);
    smallest ??= value;
    report.add({
      id: 'P1',
      what: `national figures at ${size} entries, median`,
      value,
      unit: 'ms',
      target: { atMost: 5 },
      beside: { what: `that at ${sizes[0]}`, value: smallest },
    });
  }
}

async function lastListAndWrites(database: BenchDatabase, report: Report): Promise<void> {
  const api = await startApi(database.url);
  try {
    if (wanted('P4')) {
      for (const [what, query] of Object.entries(lists)) {
        const { first, late } = await measureList(api.origin, query);
        report.add({
          id: 'P4',
          what: `list, ${what}: first page`,
          value: first,
          unit: 'ms',
          target: { atMost: 8 },
        });
        report.add({
          id: 'P4',
          what: `list, ${what}: page 20`,
          value: late,
          unit: 'ms',
          target: { atMost: 8 },
          beside: { what: 'the first page', value: first },
        });
      }
    }
    if (wanted('P3')) await writes(api, database, report);
  } finally {
    await api.stop();
  }
}

async function writes(api: ApiProcess, database: BenchDatabase, report: Report): Promise<void> {
  await createOverHttp(api.origin, connections, 4);
  const before = [api.child.pid, database.pid].map((pid) => cpuTime(pid as number));
  const load = await createOverHttp(api.origin, connections, seconds);
  const [ofApi, ofDatabase] = [api.child.pid, database.pid].map(
    (pid, index) => ((cpuTime(pid as number) ?? Number.NaN) - (before[index] ?? 0)) / load.answers,
  );
  const bare = await bareInserts(database.url, connections, 8);
  report.add({
    id: 'P3',
    what: `entries created over HTTP, ${connections} connections, ${sizes.at(-1)} there`,
    value: load.perSecond,
    unit: 'a second',
    target: { atLeast: 1000 },
    beside: { what: 'bare inserts', value: bare },
  });
  report.add({ id: 'P3', what: 'the same, median', value: load.p50, unit: 'ms' });
  report.add({
    id: 'P3',
    what: 'the same, 99 of 100 within',
    value: load.p99,
    unit: 'ms',
    target: { atMost: 150 },
  });
  report.add({
    id: 'P3',
    what: 'the same, processor time of the api an entry',
    value: ofApi as number,
    unit: 'ms',
  });
  report.add({
    id: 'P3',
    what: 'the same, processor time of the database an entry',
    value: ofDatabase as number,
    unit: 'ms',
  });
  report.add({
    id: 'P3',
    what: 'the same, refused or failed',
    value: load.refused,
    unit: 'answers',
    target: { atMost: 0 },
  });
}

async function imports(database: BenchDatabase, report: Report): Promise<void> {
  const api = await startApi(database.url);
  try {
    await measureImport(api.origin, database, report);
  } finally {
    await api.stop();
  }
}

const report = createReport();
if (wanted('P9')) await measureReplyLetters(report);
if (['P1', 'P3', 'P4', 'P8'].some(wanted)) {
  const database = await startBenchDatabase(options.dir ?? null, report.say);
  try {
    await nationalFigures(database, report);
    if (wanted('P3') || wanted('P4')) await lastListAndWrites(database, report);
    if (wanted('P8')) await imports(database, report);
  } finally {
    await database.stop();
  }
}
report.write('bench/results.json');
