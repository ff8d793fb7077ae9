import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCms } from './read-cms.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../../tests/fixtures/signatures/${name}`, import.meta.url));
const digest = createHash('sha256').update(fixture('letter.txt')).digest('hex');
const sha256 = '2.16.840.1.101.3.4.2.1';

test.each([
  ['detached.cms', true],
  ['attached.pem.cms', false],
  ['streamed.cms', false],
  ['key-id.cms', true],
])('%s tells its signer, time and digest, and is never called verified', (name, detached) => {
  const summary = readCms(fixture(name));
  expect(summary).toEqual({
    signer: { name: 'ҮЛГІ АДАМ', iinMasked: '********8901' },
    at: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
    digest,
    digestAlgorithm: sha256,
    detached,
    signerCount: 1,
    verified: 'not-verified',
  });
});

test('a person’s whole number is nowhere in the summary', () => {
  expect(JSON.stringify(readCms(fixture('detached.cms')))).not.toContain('012345678901');
});

test('whatever is no signature is said to be none, cut or changed anywhere', () => {
  const whole = fixture('detached.cms');
  expect(readCms(Buffer.from('%PDF-1.7'))).toBe(null);
  expect(readCms(new Uint8Array(0))).toBe(null);
  for (let at = 0; at < whole.length; at += 97) {
    expect(readCms(whole.subarray(0, at))).toBe(null);
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(readCms(changed)?.verified ?? 'not-verified').toBe('not-verified');
  }
});
