import { getActivity, listActivities } from '@saqbol/shared/activities/activities.endpoints.ts';
import {
  commitImport,
  getImport,
  getImportWorkbook,
  listImportRows,
  listImports,
  uploadImport,
} from '@saqbol/shared/imports/imports.endpoints.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { fileHeaders } from '../helpers/files.ts';
import { csvRows, meetingRow, type Row } from '../helpers/import-rows.ts';
import { type Client, problemOf } from './contract-client.ts';
import { campaignId, closedCampaignId } from './contract-data.ts';
import { ownDistrict, type PersonName } from './contract-people.ts';
import type { ContractTarget } from './contract-target.ts';

export function importCases(client: Client, target: () => ContractTarget): void {
  const rowOf = (fields: Row = {}) =>
    meetingRow({ district: ownDistrict, title: `Импорт ${v7().slice(-8)}`, ...fields });
  const given = (rows: readonly Row[], id = v7(), campaign = campaignId, name = 'кесте.csv') => ({
    params: { id },
    query: { campaignId: campaign },
    text: csvRows(rows),
    headers: fileHeaders(name),
  });
  const upload = async (rows: readonly Row[], as: PersonName = 'officer') =>
    (await client.ok(uploadImport, { as, ...given(rows) }, 201)).body;
  const commit = (id: string, take: 'all' | 'good', as: PersonName = 'officer') => ({
    as,
    params: { id },
    body: { take },
    headers: { 'idempotency-key': v7() },
  });

  test('a file is looked through, and nothing of it is there before it is confirmed', async () => {
    const word = `тексеру${v7().slice(-6)}`;
    const made = await upload([rowOf({ title: word }), rowOf({ kind: 'Той' })]);
    expect(made).toMatchObject({
      state: 'checked',
      counts: { lines: 2, new: 1, wrong: 1, errors: 1 },
    });
    const query = { q: word };
    const { body: list } = await client.ok(listActivities, { as: 'officer', query });
    expect(list.total).toBe(0);
    const params = { id: made.id };
    expect((await client.ok(getImport, { as: 'coordinator', params })).body).toEqual(made);
    const { body: rows } = await client.ok(listImportRows, { as: 'officer', params });
    expect(rows.items.map(({ outcome }) => outcome)).toEqual(['new', 'wrong']);
    expect(rows.items[1]?.issues).toMatchObject([{ cell: 'B3', column: 'kind', code: 'choice' }]);
  });

  test('what is confirmed is there, once, under the ids of the dry run', async () => {
    const rows = [rowOf(), rowOf()];
    const made = await upload(rows);
    const { body: done } = await client.ok(commitImport, commit(made.id, 'all'));
    expect(done).toMatchObject({ state: 'committed', taken: 'all', counts: { new: 2 } });
    const again = await upload(rows);
    expect(again.counts).toMatchObject({ new: 0, same: 2 });
    const { body: known } = await client.ok(listImportRows, {
      as: 'officer',
      params: { id: again.id },
    });
    const id = String(known.items[0]?.activityId);
    const { body: entry } = await client.ok(getActivity, { as: 'officer', params: { id } });
    expect(entry).toMatchObject({ title: rows[0]?.title, status: 'held', version: 1 });
  });

  test('a file with errors is taken in whole or without them', async () => {
    const made = await upload([rowOf(), rowOf({ count: 'көп' })]);
    await client.refused(commitImport, commit(made.id, 'all'), 'import/with-errors');
    const { body } = await client.ok(commitImport, commit(made.id, 'good'));
    expect(body).toMatchObject({ state: 'committed', taken: 'good' });
    await client.refused(commitImport, commit(made.id, 'good'), 'import/wrong-state');
  });

  test('a file is confirmed by whoever uploaded it, and is nobody’s outside the unit', async () => {
    const { id } = await upload([rowOf()]);
    await client.refused(commitImport, commit(id, 'all', 'coordinator'), 'import/not-yours');
    await client.refused(commitImport, commit(id, 'all', 'foreignCoordinator'), 'entity/not-found');
    const foreign = { as: 'foreignCoordinator', params: { id } } as const;
    await client.refused(getImport, foreign, 'entity/not-found');
    await client.refused(getImport, { as: 'reviewer', params: { id } }, 'account/not-allowed');
    const { body: list } = await client.ok(listImports, { as: 'coordinator' });
    expect(list.items.map((one) => one.id)).toContain(id);
  });

  test('an id stands for one file; the same file under it is answered alike', async () => {
    const id = v7();
    const rows = [rowOf()];
    const input = { as: 'officer', ...given(rows, id) } as const;
    const { body: first } = await client.ok(uploadImport, input, 201);
    expect((await client.ok(uploadImport, input, 200)).body).toEqual(first);
    const other = { as: 'officer', ...given([rowOf()], id) } as const;
    await client.refused(uploadImport, other, 'import/id-taken');
  });

  test.each([
    ['without a head', [{ title: 'а' }], 'кесте.csv', 'import-no-head'],
    ['of another kind', [meetingRow()], 'кесте.pdf', 'import-not-a-table'],
  ] as const)('a file %s is refused with the reason', async (_name, rows, name, code) => {
    const input = { as: 'officer', ...given(rows, v7(), campaignId, name) } as const;
    await client.refused(uploadImport, input, 'file/refused', [{ pointer: '', code }]);
  });

  test('a table of no line is empty, and a closed letter takes none', async () => {
    const [head = ''] = csvRows([meetingRow()]).split('\r\n');
    const empty = { as: 'officer', ...given([]), text: `${head}\r\n` } as const;
    await client.refused(uploadImport, empty, 'file/refused', [
      { pointer: '', code: 'import-empty' },
    ]);
    const closed = { as: 'officer', ...given([rowOf()], v7(), closedCampaignId) } as const;
    await client.refused(uploadImport, closed, 'campaign/closed');
  });

  test('the workbook for filling in is a workbook, or is said not to be made here', async () => {
    const input = { as: 'officer', params: { id: campaignId } } as const;
    const response = await client.ask(getImportWorkbook, input);
    if (target().hasWorkbooks) {
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    } else await problemOf(response, 'request/not-acceptable');
  });
}
