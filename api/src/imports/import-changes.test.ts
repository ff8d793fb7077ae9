/** Entries corrected by a file, and what goes on meanwhile. */
import type { ImportColumn } from '@saqbol/shared/imports/import.columns.ts';
import { writeXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, reachBody } from '../../../tests/helpers/builders.ts';
import { csvRows, meetingRow, type Row } from '../../../tests/helpers/import-rows.ts';
import {
  commitImport,
  errorCells,
  importRows,
  uploadImport,
} from '../../../tests/helpers/imports.ts';
import { replyIn } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const officer = 'officerKokshetau';
const coordinator = 'coordinatorAqmola';

async function madeEntry(fields: Record<string, unknown> = {}) {
  const body = activityBody(fields);
  expect((await api.as(officer).post('/api/v1/activities', body)).status).toBe(201);
  return body;
}

/** The entry as an exported line, with what the person changed. */
function lineOf(entry: { id: string }, fields: Row = {}): Row {
  const { reach } = entry as unknown as { reach: { id: string }[] };
  return {
    id: entry.id,
    version: 1,
    reachId: reach[0]?.id ?? '',
    district: '111000000',
    kind: 'meeting',
    title: 'Зейнеткерлермен кездесу',
    status: 'held',
    startsOn: '2026-03-09',
    schemes: 'phishing-page',
    audiences: 'pensioners',
    languages: 'kk',
    sourceNamed: 'yes',
    channel: 'in-person',
    measure: 'attendees',
    count: 120,
    method: 'counted',
    audienceNew: 'new',
    scope: 'district',
    ...fields,
  };
}

async function entryCount(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from activities) + (select count(*) from reach_entries)
      + (select count(*) from import_keys) as n`.execute(api.owner.db);
  return Number(rows[0]?.n);
}

describe('a changed line', () => {
  test('shows the old and the new value, and corrects the entry with its history', async () => {
    const entry = await madeEntry();
    const file = csvRows([lineOf(entry, { title: 'Ардагерлермен кездесу', count: 150 })]);
    const { body } = await uploadImport(api, officer, file);
    expect(body.counts).toMatchObject({ changed: 1, new: 0, wrong: 0 });
    const [row] = await importRows(api, officer, body.id);
    expect(row.changes).toMatchObject([
      { cell: 'F2', old: 'Зейнеткерлермен кездесу', new: 'Ардагерлермен кездесу' },
      { cell: 'O2', old: 120, new: 150 },
    ]);
    expect((await commitImport(api, officer, body.id)).status).toBe(200);
    const { body: now } = await api.as(officer).get(`/api/v1/activities/${entry.id}`);
    expect(now).toMatchObject({
      title: 'Ардагерлермен кездесу',
      version: 2,
      reach: [{ count: 150 }],
    });
    const { body: history } = await api.as(officer).get(`/api/v1/activities/${entry.id}/history`);
    expect(history.items[0]).toMatchObject({ verb: 'activity.edit', way: 'import' });
  });

  test('of an entry that has changed since is told so, and loses nothing of it', async () => {
    const entry = await madeEntry();
    await api.as(officer).patch(`/api/v1/activities/${entry.id}`, { place: 'Мектеп' }, 1);
    const { body } = await uploadImport(api, officer, csvRows([lineOf(entry, { count: 90 })]));
    expect(await errorCells(api, officer, body.id)).toEqual(['F2 import-changed-since']);
  });

  test('of an entry that was only confirmed since is no conflict', async () => {
    const entry = await madeEntry();
    await api.as(coordinator).post(`/api/v1/activities/${entry.id}/confirm`);
    const { body } = await uploadImport(api, officer, csvRows([lineOf(entry, { count: 90 })]));
    expect(body.counts).toMatchObject({ changed: 1, wrong: 0 });
    expect((await commitImport(api, officer, body.id)).status).toBe(200);
    const { body: now } = await api.as(officer).get(`/api/v1/activities/${entry.id}`);
    expect(now.review).toBe('new');
  });

  test('copied with its hidden cells is an entry of its own', async () => {
    const entry = await madeEntry();
    const copy = lineOf(entry, { title: 'Мүлдем басқа дәріс' });
    const { body } = await uploadImport(api, officer, csvRows([lineOf(entry), copy]));
    expect(body.counts).toMatchObject({ same: 1, new: 1 });
  });

  test('of nobody’s or a deleted entry is refused', async () => {
    const entry = await madeEntry();
    await api.as(officer).delete(`/api/v1/activities/${entry.id}`, 1);
    const unknown = { ...lineOf(entry), id: '019cb000-0000-7000-8000-00000000ffff' };
    const { body } = await uploadImport(api, officer, csvRows([lineOf(entry), unknown]));
    expect(await errorCells(api, officer, body.id)).toEqual([
      'F2 import-deleted-entry',
      'F3 import-unknown-entry',
    ]);
  });
});

test('37 planted errors of 12 sorts are found in exactly their cells', async () => {
  const sorts: readonly [ImportColumn, string | number, string][] = [
    ['startsOn', '31.02.2026', 'date'],
    ['kind', 'Той', 'choice'],
    ['count', 12.5, 'notWhole'],
    ['count', 'көп', 'number'],
    ['count', -4, 'negative'],
    ['title', '', 'required'],
    ['district', 'Атлантида', 'district-foreign'],
    ['startsOn', '11.03.2026', 'held-in-future'],
    ['measure', 'Көрсетілім саны', 'measure-not-of-channel'],
    ['partners', 'Жоқ банк', 'partner-unknown'],
    ['links', 'ftp://a', 'webAddress'],
    ['startsAtTime', '25:00', 'time'],
  ];
  const columns: readonly ImportColumn[] = [
    ...(['district', 'kind', 'title', 'status', 'startsOn', 'startsAtTime', 'partners'] as const),
    ...(['links', 'channel', 'measure', 'count', 'method'] as const),
  ];
  const planted: string[] = [];
  const rows = Array.from({ length: 74 }, (_, i) => {
    const fresh = meetingRow({
      title: `Дәріс ${i} ${String.fromCharCode(1072 + (i % 30)).repeat(8)}`,
    });
    if (i % 2 === 1) return fresh;
    const [column, value, code] = sorts[(i / 2) % sorts.length] as (typeof sorts)[number];
    planted.push(`${'ABCDEFGHIJKL'[columns.indexOf(column)]}${i + 2} ${code}`);
    return { ...fresh, [column]: value };
  });
  const lines = rows.map((row) => columns.map((key) => row[key] ?? null));
  const book = await writeXlsx({ sheets: [{ name: 'а', rows: [[...columns], ...lines] }] });
  const { body } = await uploadImport(api, coordinator, new Uint8Array(book), { name: 'а.xlsx' });
  expect(planted).toHaveLength(37);
  expect(body.counts).toMatchObject({ lines: 74, new: 37, wrong: 37, errors: 37 });
  expect(await errorCells(api, coordinator, body.id)).toEqual(planted);
});

describe('what happens between the dry run and the taking in', () => {
  test('is looked at again: nothing is written but the new result', async () => {
    const entry = await madeEntry();
    const { body } = await uploadImport(api, officer, csvRows([lineOf(entry, { count: 90 })]));
    await api.as(officer).patch(`/api/v1/activities/${entry.id}`, { place: 'Мектеп' }, 1);
    const before = await entryCount();
    const refused = await commitImport(api, officer, body.id);
    expect([refused.status, refused.body.code]).toEqual([409, 'import/changed']);
    expect(await entryCount()).toBe(before);
    const { body: anew } = await api.as(officer).get(`/api/v1/imports/${body.id}`);
    expect(anew).toMatchObject({ state: 'checked', counts: { changed: 0, wrong: 1 } });
    expect(await errorCells(api, officer, body.id)).toEqual(['F2 import-changed-since']);
  });

  test('a commit that dies half-way leaves nothing, and can be made again', async () => {
    const rows = [
      meetingRow({ title: 'Жартылай бірінші' }),
      meetingRow({ title: 'Екінші болмайды' }),
    ];
    const { body } = await uploadImport(api, officer, csvRows(rows));
    const before = await entryCount();
    await sql`
      create function die() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`.execute(
      api.owner.db,
    );
    await sql`alter function die() security definer`.execute(api.owner.db);
    await sql`create trigger dies after insert on import_keys for each row execute function die()`.execute(
      api.owner.db,
    );
    const cut = await commitImport(api, officer, body.id);
    expect(cut.status).toBeGreaterThanOrEqual(500);
    expect(await entryCount()).toBe(before);
    await sql`drop trigger dies on import_keys`.execute(api.owner.db);
    expect((await commitImport(api, officer, body.id)).status).toBe(200);
    expect(await entryCount()).toBe(before + 6);
  });
});

test('rows are kept for thirty days and then no more, the import stays in the list', async () => {
  const file = csvRows([meetingRow({ title: 'Ескі файлдың жолы' }), meetingRow({ kind: 'Той' })]);
  const { body } = await uploadImport(api, officer, file);
  api.clock.set('2026-04-10T04:00:00Z');
  await uploadImport(api, officer, csvRows([meetingRow({ title: 'Жаңа файлдың жолы' })]));
  const { body: old } = await api.as(officer).get(`/api/v1/imports/${body.id}`);
  expect(old.isKept).toBe(false);
  expect(await importRows(api, officer, body.id)).toEqual([]);
  const late = await commitImport(api, officer, body.id, 'good');
  expect(late.body.code).toBe('import/wrong-state');
  api.clock.set('2026-03-10T04:00:00Z');
});

test('an entry in a submitted version is corrected with a reason alone', async () => {
  const entry = await madeEntry({ reach: [reachBody()] });
  await replyIn(api, 'submitted', 'KZ-11');
  const without = await uploadImport(api, officer, csvRows([lineOf(entry, { count: 77 })]));
  // The file has no such column: the number of its line stands for the cell.
  expect(await errorCells(api, officer, without.body.id)).toEqual(['2 required']);
  const reason = { correctionReason: 'Тіркеу парағы қайта саналды' };
  const given = csvRows([lineOf(entry, { count: 77, ...reason })]);
  const { body } = await uploadImport(api, officer, given);
  expect(body.counts).toMatchObject({ changed: 1, wrong: 0 });
  expect((await commitImport(api, officer, body.id)).status).toBe(200);
});
