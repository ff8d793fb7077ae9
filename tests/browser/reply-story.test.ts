/**
 * The story of a reply: the coordinator fills in what the list names and submits at the edge of the
 * deadline; the reviewer returns it with three marks; the coordinator answers exactly these; the
 * reviewer sees what changed and accepts. Told on either side of 24:00 of 11 March 2026 in Astana.
 */
import { readPdf } from '@saqbol/api/platform/documents/reading/read-pdf.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId } from '../helpers/api.ts';
import { type Site, startSite, type Visitor } from '../helpers/site.ts';

const kk = translatorFor('kk');
const ru = translatorFor('ru');
const unitId = 'KZ-11';
const path = `/api/v1/campaigns/${campaignId}/replies/${unitId}`;

const trials = [
  { at: '2026-03-11T18:59:59.9Z', late: false, delay: null },
  { at: '2026-03-11T19:00:00.0Z', late: true, delay: 0 },
] as const;

interface Told {
  readonly state: string;
  readonly late: boolean | null;
  readonly delay: number | null;
  readonly lateReason: string | null;
  readonly versions: readonly {
    readonly n: number;
    readonly receiptNo: string;
    readonly digest: string;
  }[];
  readonly marks: readonly { readonly answer: string | null; readonly settledAt: string | null }[];
}

async function told(page: Page): Promise<Told> {
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(200);
  return answer.json();
}

/** The answer of the command that the press gives. */
async function answerTo(page: Page, command: string, press: () => Promise<void>) {
  const answered = page.waitForResponse(
    (one) => one.url().endsWith(`${path}/${command}`) && one.request().method() === 'POST',
  );
  await press();
  const response = await answered;
  expect(response.status(), await response.text()).toBe(200);
}

describe.each(trials)('a reply submitted at $at', ({ at, late, delay }) => {
  let site: Site;
  let coordinator: Visitor;
  let reviewer: Visitor;
  beforeAll(async () => {
    site = await startSite();
    coordinator = await site.newPage({ language: 'kk', width: 1440 });
    await coordinator.signIn('coordinator.aqmola@demo.saqbol.example');
    reviewer = await site.newPage({ language: 'ru', width: 1440 });
    await reviewer.signIn('reviewer@demo.saqbol.example');
  });
  afterAll(() => site.close());

  const checkButton = (page: Page) =>
    page.getByRole('button', { name: /^(Ұсыну алдында тексеру|Тексеріп, ұсыну)/ });
  const open = async (page: Page, address: string) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  };

  async function fill(page: Page, field: string, label: string, text: string): Promise<void> {
    const box = page.locator(`[data-reply-field="${field}"]`).getByLabel(label, { exact: false });
    await box.first().fill(text);
    await box.first().blur();
  }

  test('is filled in as the list says, each item leading to its place', async () => {
    const { page } = coordinator;
    await open(page, '/reply');
    await checkButton(page).click();
    const dialog = page.getByRole('dialog');
    const blocks = dialog.locator('section').filter({ hasText: kk('replyWorkspace.check.blocks') });
    await expect.poll(() => blocks.getByRole('listitem').count()).toBe(3);
    await blocks
      .getByRole('listitem')
      .filter({ hasText: kk('codes.lackCodes.no-signatory') })
      .getByRole('button')
      .click();
    await dialog.waitFor({ state: 'detached' });
    // The focus is where it is mended.
    await expect
      .poll(() =>
        page.evaluate(
          () => document.activeElement?.closest('[data-reply-field="signatory"]') !== null,
        ),
      )
      .toBe(true);
    await fill(page, 'signatory', kk('replyWorkspace.fields.signatoryName'), 'Үлгі Үлгіұлы');
    await fill(page, 'signatory', 'қазақша', 'Облыс әкімінің орынбасары');
    await fill(page, 'signatory', 'орысша', 'Заместитель акима области');
    await fill(page, 'executor', kk('replyWorkspace.fields.executorName'), 'Сынақ Сынақов');
    await fill(page, 'executor', kk('replyWorkspace.fields.phone'), '8 7162 00 00 00');
    await fill(page, 'responsible', 'қазақша', 'ішкі саясат басқармасы');
    await fill(page, 'responsible', 'орысша', 'управление внутренней политики');
    await page
      .getByText(/^(Бәрі сақталған|Сақталды)/)
      .first()
      .waitFor();
    await expect
      .poll(async () => {
        const { body } = { body: await told(page) } as {
          body: Told & { lacks: { blocks: boolean }[] };
        };
        return body.lacks.filter((one) => one.blocks).length;
      })
      .toBe(0);
  });

  test(`is ${late ? 'late, and asks why' : 'on time'}`, async () => {
    const { page } = coordinator;
    // The page's clock runs on from when it was opened; the server's stands at the very instant.
    site.api.clock.set(late ? at : '2026-03-11T18:55:00Z');
    await open(page, '/reply');
    site.api.clock.set(at);
    await checkButton(page).click();
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByLabel(kk('replyWorkspace.check.lateReason'));
    expect(await reason.count()).toBe(late ? 1 : 0);
    if (late) await reason.fill('Аудандардың деректері кеш келді');
    await answerTo(page, 'submit', () =>
      // A hasty person presses twice: one version comes of it.
      dialog
        .getByRole('button', { name: kk('replyWorkspace.check.submit'), exact: true })
        .dblclick(),
    );
    const reply = await told(page);
    expect(reply).toMatchObject({ state: 'submitted', late, delay });
    expect(reply.lateReason).toBe(late ? 'Аудандардың деректері кеш келді' : null);
    expect(reply.versions).toHaveLength(1);
    const receiptNo = reply.versions[0]?.receiptNo ?? '';
    await page.getByText(receiptNo).first().waitFor();
    await page
      .getByText(late ? /^Мерзімнен .* кеш$/ : kk('replyWorkspace.submitted.onTime'))
      .first()
      .waitFor();
  });

  test('is claimed from the board and returned with three marks', async () => {
    const { page } = reviewer;
    await open(page, '/replies');
    const row = page.getByRole('row').filter({ hasText: 'Акмолинская область' });
    await answerTo(page, 'claim', () =>
      row.getByRole('button', { name: new RegExp(ru('replyBoard.steps.claim')) }).click(),
    );
    await page.waitForURL(`**/replies/${unitId}**`);
    await page
      .getByText(/^Вы, с/)
      .first()
      .waitFor();
    const marks = [
      ['request:R2', 'Не отражена работа со строительными компаниями.'],
      ['request:R3', 'Перечислите публикации без источника и срок их исправления.'],
      ['field:signatory', 'Уточните должность подписанта.'],
    ] as const;
    for (const [target, text] of marks) {
      await page.getByRole('button', { name: ru('replyReview.marks.new'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(ru('replyReview.marks.target')).selectOption(target);
      await dialog.getByLabel(ru('replyReview.marks.text')).fill(text);
      await answerTo(page, 'marks', () =>
        dialog.getByRole('button', { name: ru('replyReview.marks.put'), exact: true }).click(),
      );
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: ru('codes.replyCommands.return') }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(ru('replyReview.return.reason'))
      .fill('Дополните сведения о партнерах.');
    await answerTo(page, 'return', () =>
      dialog.getByRole('button', { name: ru('codes.replyCommands.return') }).click(),
    );
    expect((await told(page)).state).toBe('returned');
  });

  test('comes back with exactly three things to do, is answered and submitted again', async () => {
    const { page } = coordinator;
    await open(page, '/reply');
    await page.getByText('Дополните сведения о партнерах.').first().waitFor();
    const answers = page.locator('#reply-marks textarea');
    await expect.poll(() => answers.count()).toBe(3);
    // A new version that differs: the order of the akim is named.
    await page
      .getByRole('button', { name: new RegExp(kk('replyWorkspace.request.4')) })
      .first()
      .click();
    await fill(page, 'signatory', 'қазақша', 'Облыс әкімінің бірінші орынбасары');
    await fill(page, 'signatory', 'орысша', 'Первый заместитель акима области');
    for (let n = 0; n < 3; n++) await answers.nth(n).fill(`Түзетілді, ${n + 1}`);
    // What was typed outlives the page.
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => answers.nth(2).inputValue()).toBe('Түзетілді, 3');
    await page
      .getByText(/^(Бәрі сақталған|Сақталды)/)
      .first()
      .waitFor();
    await checkButton(page).click();
    await answerTo(page, 'submit', () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: kk('replyWorkspace.check.resubmit'), exact: true })
        .click(),
    );
    const reply = await told(page);
    expect(reply).toMatchObject({ state: 'resubmitted', late, delay });
    expect(reply.marks.map((mark) => mark.answer)).toEqual([1, 2, 3].map((n) => `Түзетілді, ${n}`));
  });

  test('shows the reviewer what changed, and is accepted', async () => {
    const { page } = reviewer;
    await open(page, `/replies/${unitId}`);
    await page.getByRole('radio', { name: ru('replyReview.letter.changes', { n: 1 }) }).check();
    const letter = page.locator('main');
    await letter.locator('del, ins').first().waitFor();
    expect(await letter.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Первый')]),
    );
    for (const n of [1, 2, 3]) await page.getByText(`Түзетілді, ${n}`).first().waitFor();
    await answerTo(page, 'claim', () =>
      page.getByRole('button', { name: ru('codes.replyCommands.claim') }).click(),
    );
    for (let n = 0; n < 3; n++) {
      await answerTo(page, 'settle-mark', () =>
        page
          .getByRole('button', { name: ru('replyReview.marks.settle'), exact: true })
          .first()
          .click(),
      );
    }
    await page
      .getByRole('button', { name: ru('replyReview.head.accept') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await answerTo(page, 'accept', () =>
      dialog.getByRole('button', { name: ru('replyReview.accept.nevertheless') }).click(),
    );
    expect((await told(page)).state).toBe('accepted');
    expect(reviewer.complaints).toEqual([]);
  });

  test('ends with a receipt that proves itself', async () => {
    const { page } = coordinator;
    await open(page, '/reply');
    await page.getByText(kk('replyWorkspace.submitted.acceptedTitle')).first().waitFor();
    const { versions } = await told(page);
    const last = versions.at(-1);
    const file = await page.request.get(`${path}/receipt.pdf?lang=kk`);
    const { taggedText } = await readPdf(new Uint8Array(await file.body()));
    expect(taggedText).toContain(last?.receiptNo);
    expect(taggedText.replace(/\s/g, '')).toContain(last?.digest);
    const stranger = await site.newPage({ language: 'kk' });
    await stranger.page.goto(`/receipts/check#no=${last?.receiptNo}&digest=${last?.digest}`);
    await stranger.page.waitForLoadState('networkidle');
    expect(await stranger.page.locator('main').innerText()).toContain('Ақмола облысы');
    expect(coordinator.complaints).toEqual([]);
    expect(stranger.complaints).toEqual([]);
  });
});
