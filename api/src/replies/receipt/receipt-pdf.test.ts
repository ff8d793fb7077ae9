import { receiptCheckLink } from '@saqbol/shared/replies/receipt-link.ts';
import { committeeId, unitOf } from '@saqbol/shared/territory/units.ts';
import { expect, test } from 'vitest';
import { readPdf } from '../../platform/documents/reading/read-pdf.ts';
import { receiptPdf, reminderPdf } from './receipt-pdf.ts';

const facts = {
  receiptNo: '2026-000017',
  unit: unitOf('KZ-55'),
  sender: unitOf(committeeId),
  letterNo: '2-20-26-01368',
  letterOn: '2026-03-02',
  n: 1,
  submittedAt: '2026-03-10T08:20:15Z',
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  late: false,
  checkAddress: null,
  checkLink: null,
  isDemo: false,
};

test.each(['kk', 'ru'] as const)(
  'the receipt in %s carries what it is checked by',
  async (lang) => {
    const { pages, pageCount, taggedText } = await readPdf(await receiptPdf(facts, lang));
    expect(pageCount).toBe(1);
    expect(pages[0]).toContain(facts.digest);
    expect(pages[0]).toContain(facts.receiptNo);
    expect(pages[0]).toContain('13:20:15');
    expect(pages[0]).toContain('2026-03-10 08:20:15 UTC');
    expect(taggedText).toContain(facts.digest);
  },
);

test('the printed address of a receipt is whole, and leads to the page filled in', async () => {
  const checkAddress = 'https://saqbol.example/receipts/check';
  const checkLink = receiptCheckLink('https://saqbol.example', facts);
  const receipt = await receiptPdf({ ...facts, checkAddress, checkLink }, 'kk');
  const { pages, links } = await readPdf(receipt);
  expect(pages[0]?.replace(/\s/g, '')).toContain(checkAddress);
  expect(new Set(links)).toEqual(new Set([checkLink]));
});

test('nothing on a receipt can be taken for a signature', async () => {
  const { pages } = await readPdf(await receiptPdf(facts, 'ru'));
  // Lines are broken without a space.
  expect(pages[0]?.replace(/\s/g, '')).toContain('неявляетсяэлектроннойцифровойподписью');
  expect(pages[0]).not.toMatch(/____|М\.\s?П\.|подписано/i);
});

test.each(['kk', 'ru'] as const)(
  'the reminder in %s is left to be registered and signed',
  async (lang) => {
    const reminder = { ...facts, dueAt: '2026-03-11T19:00:00Z', now: '2026-03-12T08:00:00Z' };
    const { pages } = await readPdf(await reminderPdf(reminder, lang));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('____________');
  },
);
