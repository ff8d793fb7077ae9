import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const secret = 'a secret of tests, long enough for all';
const answer = { body: { link: { url: 'https://saqbol.example/invitation#token' } }, version: 1 };

test('what is sealed can be read by the same installation alone', () => {
  const text = seal(answer, secret);
  expect(unseal(text, secret)).toEqual(answer);
  expect(Buffer.from(text, 'base64').toString('latin1')).not.toContain('token');
  expect(unseal(text, `${secret}.`)).toBe(null);
});

test('the same answer looks different each time, and a changed one is not read', () => {
  const text = seal(answer, secret);
  expect(seal(answer, secret)).not.toBe(text);
  const bytes = Buffer.from(text, 'base64');
  bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
  expect(unseal(bytes.toString('base64'), secret)).toBe(null);
});
