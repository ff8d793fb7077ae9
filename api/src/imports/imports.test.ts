/** From the file to the entries: the dry run writes nothing, the taking in all of it, once. */

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody } from '../../../tests/helpers/builders.ts';
import { csvRows, meetingRow, type Row } from '../../../tests/helpers/import-rows.ts';
import {
  commitImport,
  errorCells,
  importRows,
  uploadImport,
  workbookOf,
} from '../../../tests/helpers/imports.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const officer = 'officerKokshetau';
const coordinator = 'coordinatorAqmola';
let made = 0;
/** A row like no other. */
const freshRow = (fields: Row = {}): Row => {
  made += 1;
  return meetingRow({ title: `Кездесу ${made} ${'абвгдежзик'[made % 10]?.repeat(9)}`, ...fields });
};

async function entryCount(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities`.execute(
    api.owner.db,
  );
  return rows[0]?.n ?? -1;
}

describe('a dry run', () => {
  test('counts what the file would do and writes none of it', async () => {
    const before = await entryCount();
    const { status, body } = await uploadImport(api, officer, csvRows([freshRow(), freshRow()]));
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({
      state: 'checked',
      fileName: 'кесте.csv',
      counts: { lines: 2, new: 2, changed: 0, same: 0, wrong: 0, errors: 0 },
    });
    expect(await entryCount()).toBe(before);
    expect((await api.as(officer).get(`/api/v1/imports/${body.id}`)).body).toEqual(body);
  });

  test('says every error at its cell, in words of the reader', async () => {
    const rows = [
      freshRow({ startsOn: '31.02.2026' }),
      freshRow({ kind: 'Той' }),
      freshRow({ count: '12,5' }),
      freshRow(),
      freshRow({ title: '' }),
      freshRow({ district: 'Степногорск қ.' }),
      freshRow({ startsOn: '11.03.2026' }),
      freshRow({ title: 'Кездесу 900101300125' }),
      freshRow({ measure: 'Көрсетілім саны' }),
      freshRow({ method: '' }),
    ];
    const { body } = await uploadImport(api, officer, csvRows(rows));
    expect(await errorCells(api, officer, body.id)).toEqual(
      [
        'E2 date',
        'B3 choice',
        'J4 notWhole',
        'C6 required',
        'A7 import-not-your-district',
        'E8 held-in-future',
        'I10 measure-not-of-channel',
        'K11 required',
      ].toSpliced(6, 0, ...(await iinCell())),
    );
    const [first] = await importRows(api, officer, body.id, '&outcome=wrong');
    expect(first.issues[0].message).toContain('Мұндай күн жоқ');
  });
});

/** Only where the number of the sample is one. */
async function iinCell(): Promise<string[]> {
  const { findIin } = await import('@saqbol/shared/registers/iin.ts');
  return findIin('Кездесу 900101300125') ? ['C9 personal-number'] : [];
}

describe('the taking in', () => {
  test('adds all entries with their numbers, under the ids of the dry run, with a history', async () => {
    const rows = [
      freshRow(),
      { channel: 'leaflet', count: 300, method: 'counted' },
      freshRow({ count: '1 250' }),
    ];
    const { body } = await uploadImport(api, officer, csvRows(rows));
    expect(body.counts).toMatchObject({ lines: 3, new: 2, wrong: 0 });
    const [first] = await importRows(api, officer, body.id);
    const answer = await commitImport(api, officer, body.id);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ state: 'committed', taken: 'all' });
    const { body: entry } = await api.as(officer).get(`/api/v1/activities/${first.activityId}`);
    expect(entry).toMatchObject({ districtId: '111000000', kind: 'meeting', version: 1 });
    expect(entry.reach).toMatchObject([
      { channel: 'in-person', measure: 'attendees', count: 64 },
      { channel: 'leaflet', measure: 'items-handed-out', count: 300 },
    ]);
    const { body: history } = await api
      .as(officer)
      .get(`/api/v1/activities/${first.activityId}/history`);
    expect(history.items).toMatchObject([{ verb: 'activity.create', way: 'import' }]);
  });

  test('of the same file twice adds nothing', async () => {
    const file = csvRows([freshRow(), freshRow(), freshRow()]);
    const first = await uploadImport(api, officer, file);
    await commitImport(api, officer, first.body.id);
    const before = await entryCount();
    const again = await uploadImport(api, officer, file);
    expect(again.body.counts).toMatchObject({ new: 0, same: 3 });
    await commitImport(api, officer, again.body.id);
    expect(await entryCount()).toBe(before);
  });

  test('of equal lines makes as many entries as there are lines', async () => {
    const row = freshRow();
    const file = csvRows([row, row]);
    const { body } = await uploadImport(api, officer, file);
    expect(body.counts).toMatchObject({ new: 2 });
    await commitImport(api, officer, body.id);
    expect((await uploadImport(api, officer, file)).body.counts).toMatchObject({ new: 0, same: 2 });
  });

  test('of a file with errors is all or nothing, or the good ones with the others handed back', async () => {
    const rows = [freshRow(), freshRow({ kind: 'Той' }), freshRow()];
    const { body } = await uploadImport(api, officer, csvRows(rows));
    const before = await entryCount();
    const refused = await commitImport(api, officer, body.id, 'all');
    expect([refused.status, refused.body.code]).toEqual([409, 'import/with-errors']);
    expect(await entryCount()).toBe(before);
    const { body: done } = await commitImport(api, officer, body.id, 'good');
    expect(done).toMatchObject({ state: 'committed', taken: 'good' });
    expect(await entryCount()).toBe(before + 2);
    // The workbook that is handed back is corrected and sent again.
    const path = `/api/v1/imports/${body.id}/returned.xlsx?lang=ru`;
    const returned = await workbookOf(api, officer, path);
    const again = await uploadImport(api, officer, returned, { name: 'қате.xlsx' });
    expect(again.status, again.text).toBe(201);
    expect(again.body.counts).toMatchObject({ lines: 1, wrong: 1 });
  });

  test('happens once, however often it is asked', async () => {
    const { body } = await uploadImport(api, officer, csvRows([freshRow()]));
    const before = await entryCount();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => commitImport(api, officer, body.id)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await entryCount()).toBe(before + 1);
    const late = await commitImport(api, officer, body.id);
    expect([late.status, late.body.code]).toEqual([409, 'import/wrong-state']);
  });

  test('of one file by two people at once makes its entries once', async () => {
    const file = csvRows([freshRow(), freshRow()]);
    const [a, b] = await Promise.all([
      uploadImport(api, coordinator, file),
      uploadImport(api, officer, file),
    ]);
    const before = await entryCount();
    const answers = await Promise.all([
      commitImport(api, coordinator, a.body.id),
      commitImport(api, officer, b.body.id),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('import/changed');
    expect(await entryCount()).toBe(before + 2);
  });

  test('is refused to whoever has not uploaded the file', async () => {
    const { body } = await uploadImport(api, officer, csvRows([freshRow()]));
    const other = await commitImport(api, coordinator, body.id);
    expect([other.status, other.body.code]).toEqual([403, 'import/not-yours']);
    const foreign = await commitImport(api, 'coordinatorPavlodar', body.id);
    expect(foreign.status).toBe(404);
  });
});

describe('a workbook with entries', () => {
  const path = `/api/v1/campaigns/${campaignId}/import-workbook.xlsx`;

  test('comes back without a change when nobody changed it, in every language', async () => {
    await api.as(officer).post('/api/v1/activities', activityBody({ title: 'Алғашқы жазба' }));
    for (const lang of ['kk', 'ru', 'en']) {
      const book = await workbookOf(api, coordinator, `${path}?entries=own&lang=${lang}`);
      const { body, text } = await uploadImport(api, coordinator, book, { name: 'кесте.xlsx' });
      expect(body.counts, text).toMatchObject({ new: 0, changed: 0, wrong: 0 });
      expect(body.counts.same).toBeGreaterThan(3);
    }
  });

  test('without entries is refused as empty, and of another unit as foreign', async () => {
    const empty = await workbookOf(api, officer, path);
    const refused = await uploadImport(api, officer, empty, { name: 'бос.xlsx' });
    expect(refused.body.errors).toMatchObject([{ code: 'import-empty' }]);
    await api
      .as('officerPavlodar')
      .post('/api/v1/activities', activityBody({ districtId: '551000000' }));
    const foreign = await workbookOf(api, 'coordinatorPavlodar', `${path}?entries=own`);
    const answer = await uploadImport(api, coordinator, foreign, { name: 'көрші.xlsx' });
    expect(answer.body.errors).toMatchObject([{ code: 'import-other-unit' }]);
  });
});

test('an id once used stands for its file alone', async () => {
  const id = uuidv7();
  const file = csvRows([freshRow()]);
  expect((await uploadImport(api, officer, file, { id })).status).toBe(201);
  expect((await uploadImport(api, officer, file, { id })).status).toBe(200);
  const other = await uploadImport(api, officer, csvRows([freshRow()]), { id });
  expect([other.status, other.body.code]).toEqual([409, 'import/id-taken']);
});
