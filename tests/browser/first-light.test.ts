/**
 * First light: what an officer logs on a phone stands, to the digit, on the Committee's national map,
 * opens in two clicks, and is in the files. Nobody of another unit finds it.
 */
import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId } from '../helpers/api.ts';
import { type Site, startSite, type Visitor } from '../helpers/site.ts';

const unit = 'KZ-11';
let site: Site;
let officer: Visitor;
let reviewer: Visitor;
const ids: string[] = [];

interface Row {
  readonly key: string;
  readonly activities: number;
  readonly metInPerson: number;
  readonly contacts: number;
  readonly delivered: number;
  readonly peopleLow: number;
  readonly peopleHigh: number;
  readonly measures: Record<string, number>;
}
let before: Row;
let after: Row;

async function json<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

async function figuresOf(page: Page): Promise<Row> {
  const { rows } = await json<{ rows: Row[] }>(
    page,
    `/api/v1/campaigns/${campaignId}/figures?by=unit`,
  );
  const row = rows.find((one) => one.key === unit);
  if (!row) throw new Error('no row of the unit');
  return row;
}

beforeAll(async () => {
  site = await startSite();
  reviewer = await site.newPage({ language: 'kk', width: 1440 });
  await reviewer.signIn('reviewer@demo.saqbol.example');
  const accounts = await json<{
    items: { email: string; role: string; unitId: string; districtId: string | null }[];
  }>(reviewer.page, '/api/v1/demo/accounts');
  const account = accounts.items.find(
    (one) => one.role === 'officer' && one.unitId === unit && one.districtId,
  );
  if (!account) throw new Error('no officer of a district of Aqmola');
  officer = await site.newPage({ language: 'kk', width: 390 });
  await officer.signIn(account.email);
  before = await figuresOf(reviewer.page);
});
afterAll(() => site.close());

async function tick(box: Locator): Promise<void> {
  if (!(await box.isChecked())) await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
}

/** Fills the form as a person does and saves it as held. */
async function log(page: Page, kind: string, title: string, count: string): Promise<string> {
  await page.goto(`/activities/new?kind=${kind}`);
  await page.getByLabel('Атауы', { exact: true }).fill(title);
  await page.locator('input[inputmode=numeric]').first().fill(count);
  await page.getByRole('radio', { name: 'Санадық' }).first().check();
  await tick(page.getByLabel('Фишингтік бет'));
  await tick(page.getByLabel('Зейнеткерлер'));
  await page
    .getByRole('radiogroup', { name: /Орталық дереккөз/ })
    .getByRole('radio', { name: 'Иә' })
    .check();
  const created = page.waitForResponse(
    (one) => one.url().endsWith('/api/v1/activities') && one.request().method() === 'POST',
  );
  const save = page.getByRole('button', { name: 'Өтті деп тіркеу' });
  // A hasty person presses twice: one entry comes of it.
  await save.dblclick();
  const answer = await created;
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  ids.push(id);
  await page.waitForURL((url) => !url.pathname.endsWith('/new'));
  return id;
}

describe('an entry of a district of Aqmola', () => {
  test('is logged by its officer on a phone, in Kazakh', async () => {
    await log(officer.page, 'meeting', 'Алғашқы жарық дәрісі', '120');
    await log(officer.page, 'leaflets', 'Алғашқы жарық парақшалары', '500');
    const { items } = await json<{ items: { id: string; status: string }[] }>(
      officer.page,
      '/api/v1/activities?q=алғашқы жарық',
    );
    expect(items.map((one) => one.id).toSorted()).toEqual(ids.toSorted());
    expect(items.every((one) => one.status === 'held')).toBe(true);
    expect(officer.complaints).toEqual([]);
  });

  test('moves the figures of its unit exactly, leaflets as contacts only', async () => {
    after = await figuresOf(reviewer.page);
    expect(after.activities).toBe(before.activities + 2);
    expect(after.metInPerson).toBe(before.metInPerson + 120);
    expect(after.measures.attendees).toBe((before.measures.attendees ?? 0) + 120);
    expect(after.contacts).toBe(before.contacts + 500);
    expect(after.delivered).toBe(before.delivered + 500);
    // People: the in-person channel grows by 120, the leaflets by nobody.
    expect(after.peopleHigh).toBe(before.peopleHigh + 120);
    expect([before.peopleLow, before.peopleLow + 120]).toContain(after.peopleLow);
  });

  test('stands on the national map and in its table, and opens in two clicks', async () => {
    const { page } = reviewer;
    await page.goto(`/map?indicator=activities&unit=${unit}`);
    await page.waitForLoadState('networkidle');
    const card = page.locator('main').getByText('Ақмола облысы').first();
    await card.waitFor();
    await page
      .getByRole('link', { name: /өңір бетін ашу/i })
      .first()
      .click();
    await page.waitForURL(`**/units/${unit}**`);
    await page.waitForLoadState('networkidle');
    const figure = page
      .locator('main')
      .getByRole('link', {
        name: new RegExp(`^${grouped(after.metInPerson).replaceAll('\u00a0', '\\s')}`),
      })
      .first();
    await figure.click();
    await page.waitForURL('**/activities?**');
    expect(new URL(page.url()).searchParams.get('figure')).toBe('met');
    // The unit's own page names both among its last entries: it gives way to the list.
    const lecture = page.getByRole('link', { name: 'Алғашқы жарық дәрісі' });
    const leaflets = page.getByRole('link', { name: 'Алғашқы жарық парақшалары' });
    const counts = async () => [await lecture.count(), await leaflets.count()];
    await expect.poll(counts, { timeout: 15_000 }).toEqual([1, 0]);
  });

  test('is in the workbook and the CSV of the same list, with the same numbers', async () => {
    const { page } = reviewer;
    const query = `unitId=${unit}&figure=activities&lang=kk`;
    const xlsx = await page.request.get(`/api/v1/campaigns/${campaignId}/activities.xlsx?${query}`);
    const workbook = await readXlsx(new Uint8Array(await xlsx.body()));
    const [head, ...rows] = workbook.sheets[0]?.rows ?? [];
    const titleAt = head?.indexOf('Атауы') ?? -1;
    const attendeesAt = head?.findIndex((one) => String(one).startsWith('Қатысушылар')) ?? -1;
    expect(rows).toHaveLength(after.activities);
    const lecture = rows.find((row) => row[titleAt] === 'Алғашқы жарық дәрісі');
    expect(lecture?.[attendeesAt]).toBe(120);
    const sum = rows.reduce((total, row) => total + Number(row[attendeesAt] ?? 0), 0);
    expect(sum).toBe(after.measures.attendees);
    const csv = await page.request.get(`/api/v1/campaigns/${campaignId}/activities.csv?${query}`);
    const text = await csv.text();
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n').filter((line) => line.includes('Алғашқы жарық'))).toHaveLength(2);
    const figures = await page.request.get(
      `/api/v1/campaigns/${campaignId}/figures.csv?by=unit&lang=ru`,
    );
    const line =
      (await figures.text()).split('\r\n').find((one) => one.includes('Акмолинская')) ?? '';
    const cells = line.split(';');
    expect(Number(cells[1])).toBe(after.activities);
    expect(Number(cells[3])).toBe(after.metInPerson);
  });

  test('downloads from the map’s own menu as a workbook of the figures', async () => {
    const { page } = reviewer;
    await page.goto('/map');
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Көшіріп алу' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /XLSX/ }).first().click();
    const path = await (await download).path();
    const workbook = await readXlsx(new Uint8Array(await readFile(path)));
    const row = workbook.sheets[0]?.rows.find((one) => String(one[0]).startsWith('Ақмола'));
    expect(row?.[1]).toBe(after.activities);
    expect(row?.[3]).toBe(after.metInPerson);
  });

  test('is not there for an officer of another unit: by screen, api, list, search or map', async () => {
    const stranger = await site.newPage({ language: 'ru', width: 1440 });
    await stranger.signIn('officer.bayanauyl@demo.saqbol.example');
    const { page } = stranger;
    for (const id of ids) {
      expect((await page.request.get(`/api/v1/activities/${id}`)).status()).toBe(404);
      await page.goto(`/activities/${id}`);
      await page.waitForLoadState('networkidle');
      const text = await page.locator('body').innerText();
      expect(text).not.toContain('Алғашқы жарық');
    }
    for (const query of [
      'q=алғашқы',
      `unitId=${unit}`,
      `campaignId=${campaignId}&figure=met&limit=200`,
    ]) {
      const { items } = await json<{ items: { id: string }[] }>(
        page,
        `/api/v1/activities?${query}`,
      );
      expect(items.filter((one) => ids.includes(one.id))).toEqual([]);
    }
    expect(
      (
        await page.request.get(`/api/v1/campaigns/${campaignId}/figures?by=unit&unit=${unit}`)
      ).status(),
    ).toBe(404);
    const own = await json<{ rows: Row[] }>(
      page,
      `/api/v1/campaigns/${campaignId}/figures?by=unit`,
    );
    expect(own.rows.map((row) => row.key)).toEqual(['KZ-55']);
    await page.goto('/map');
    await page.waitForURL('**/units/KZ-55**');
    await page.goto(`/units/${unit}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('body').innerText()).not.toContain(grouped(after.metInPerson));
    await stranger.context.close();
  });
});

/** The number as screens group it. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
