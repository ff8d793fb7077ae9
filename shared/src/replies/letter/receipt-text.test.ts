import { expect, test } from 'vitest';
import { committeeId, unitOf } from '../../territory/units.ts';
import { letterPlainText } from './letter-plain-text.ts';
import { type ReceiptFacts, receiptText } from './receipt-text.ts';
import { reminderText } from './reminder-text.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const facts: ReceiptFacts = {
  receiptNo: '2026-000017',
  unit: unitOf('KZ-55'),
  sender: unitOf(committeeId),
  letterNo: '2-20-26-01368',
  letterOn: '2026-03-02',
  n: 2,
  submittedAt: '2026-03-11T18:59:59.900Z',
  digest: 'a'.repeat(64),
  late: false,
  checkAddress: 'https://example.kz/receipts',
  checkLink: 'https://example.kz/receipts#no=1',
  isDemo: true,
};

test('a receipt states the same instant in Astana and in UTC, to the second', () => {
  const { rows } = receiptText(facts, 'kk');
  const values = rows.map(({ value }) => plain(value));
  expect(values).toContain('2026 ж. 11 наурыз, 23:59:59');
  expect(values).toContain('2026-03-11 18:59:59 UTC');
  expect(values).toContain('a'.repeat(64));
  expect(values).toContain('мерзімінде');
});

test('a receipt says that it is no signature, in both languages', () => {
  expect(receiptText(facts, 'kk').disclaimer).toContain('қолтаңба емес');
  expect(receiptText(facts, 'ru').disclaimer).toContain(
    'не является электронной цифровой подписью',
  );
});

test.each([
  ['2026-03-11T18:59:59Z', '11 наурыздан кешіктірілмей күтіледі', 'не позднее 11 марта 2026 года'],
  ['2026-03-11T19:00:00Z', '11 наурызда аяқталды', 'истек 11 марта 2026 года'],
])('a reminder at %s tells whether the deadline has passed', (now, kk, ru) => {
  const reminder = { ...facts, dueAt: '2026-03-11T19:00:00Z', now };
  expect(plain(letterPlainText(reminderText(reminder, 'kk')))).toContain(kk);
  expect(plain(letterPlainText(reminderText(reminder, 'ru')))).toContain(ru);
});

test('a reminder is addressed to the recipient in the form of its language', () => {
  const reminder = { ...facts, dueAt: '2026-03-11T19:00:00Z', now: '2026-03-10T08:00:00Z' };
  expect(letterPlainText(reminderText(reminder, 'kk'))).toContain('\nПавлодар облысы әкімдігіне\n');
  expect(letterPlainText(reminderText(reminder, 'ru'))).toContain(
    '\nАкимат Павлодарской области\n',
  );
});
