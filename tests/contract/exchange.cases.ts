import { createActivity, listActivities } from '@saqbol/shared/activities/activities.endpoints.ts';
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  exportFiguresCsv,
  exportFiguresXlsx,
} from '@saqbol/shared/exchange/exchange.endpoints.ts';
import { xlsxType } from '@saqbol/shared/exchange/file-types.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { type Client, problemOf } from './contract-client.ts';
import { campaignId, draftCampaignId } from './contract-data.ts';
import type { people } from './contract-people.ts';
import { activityBody, reachBody } from './contract-samples.ts';
import type { ContractTarget } from './contract-target.ts';

const params = { id: campaignId };

export function exchangeCases(client: Client, target: () => ContractTarget): void {
  async function csvOf(as: keyof typeof people, query: Readonly<Record<string, string>> = {}) {
    const response = await client.ask(exportActivitiesCsv, { as, params, query });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;.*\.csv/);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  }

  test('a table opens in Excel as it is: marked as Unicode, parted by semicolons', async () => {
    const text = await csvOf('officer');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(2);
    expect(text.split('\r\n')[0]).toContain(';');
  });

  test('the table holds what the list shows: same filters, same territory', async () => {
    const word = `экспорт${v7().slice(-6)}`;
    const body = activityBody({ title: `${word} бірінші` });
    await client.ok(createActivity, { as: 'officer', body });
    const linesOf = async (as: keyof typeof people) =>
      (await csvOf(as, { q: word })).split('\r\n').filter((one) => one.includes(word));
    expect(await linesOf('officer')).toHaveLength(1);
    expect(await linesOf('reviewer')).toHaveLength(1);
    expect(await linesOf('foreignCoordinator')).toEqual([]);
    const { body: list } = await client.ok(listActivities, { as: 'officer', query: { q: word } });
    expect(list.total).toBe(1);
  });

  test('the table has the columns of the screen and no others, its rows in the order of the screen', async () => {
    const word = `баған${v7().slice(-6)}`;
    for (const count of [5, 50]) {
      const reach = [reachBody({ count })];
      const body = activityBody({ title: `${word} ${count}`, reach, place: 'Мәдениет үйі' });
      await client.ok(createActivity, { as: 'officer', body });
    }
    const whole = (await csvOf('officer', { q: word })).split('\r\n');
    const query = { q: word, columns: 'title,numbers,state', sort: '-met', figure: 'met' };
    const [head, ...rows] = (await csvOf('officer', query)).trim().split('\r\n');
    const width = (line = '') => line.split(';').length;
    expect(width(head)).toBeLessThan(width(whole[0]));
    // Two numbers are those of people met; what kind of data and which entry stand in each file.
    expect(width(head)).toBeGreaterThanOrEqual(6);
    expect(rows.map((row) => row.includes(`${word} 50`))).toEqual([true, false]);
    expect(rows.join()).not.toContain('Мәдениет үйі');
    const wrong = { as: 'officer', params, query: { columns: 'title,colour' } } as const;
    await client.refused(exportActivitiesCsv, wrong, 'request/invalid', [
      { pointer: '?columns', code: 'choice' },
    ]);
  });

  test.each(['=1+1', '+7 701', '-1', '@SUM(A1)', '\t=1'])(
    'the title %j is no formula in the table',
    async (start) => {
      const word = `формула${v7().slice(-6)}`;
      // Texts are trimmed: a leading tab goes, what follows it must be harmless too.
      const body = activityBody({ title: `${start.trim()} ${word}` });
      await client.ok(createActivity, { as: 'officer', body });
      const text = await csvOf('officer', { q: word });
      const cell = text.split(';').find((one) => one.includes(word));
      expect(cell).toMatch(/^"?'/);
    },
  );

  test('figures are exported too', async () => {
    const query = { by: 'unit', lang: 'ru' };
    const response = await client.ask(exportFiguresCsv, { as: 'reviewer', params, query });
    expect(response.status).toBe(200);
    expect((await response.text()).trim().split('\r\n').length).toBeGreaterThanOrEqual(26);
  });

  test('workbooks are workbooks, or are said not to be made here', async () => {
    for (const endpoint of [exportActivitiesXlsx, exportFiguresXlsx]) {
      const response = await client.ask(endpoint, { as: 'reviewer', params });
      if (target().hasWorkbooks) {
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe(xlsxType);
        const bytes = new Uint8Array(await response.arrayBuffer());
        expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
      } else await problemOf(response, 'request/not-acceptable');
    }
  });

  test('an export of nothing in sight is 404, a wrong language refused', async () => {
    const draft = { as: 'officer', params: { id: draftCampaignId } } as const;
    await client.refused(exportActivitiesCsv, draft, 'entity/not-found');
    const foreign = { as: 'officer', params, query: { unit: 'KZ-10' } } as const;
    await client.refused(exportFiguresCsv, foreign, 'entity/not-found');
    const query = { lang: 'de' };
    const german = { as: 'officer', params, query } as const;
    await client.refused(exportActivitiesCsv, german, 'request/invalid', [
      { pointer: '?lang', code: 'choice' },
    ]);
  });
}
