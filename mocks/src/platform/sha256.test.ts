import { expect, test } from 'vitest';
import { sha256Hex } from './sha256.ts';

test.each([0, 1, 20, 28, 31, 32, 33, 500])(
  'the digest of %i letters is the one that everybody computes',
  async (length) => {
    const text = 'Сақболәрпі'.repeat(50).slice(0, length);
    const known = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hex = [...new Uint8Array(known)].map((byte) => byte.toString(16).padStart(2, '0'));
    expect(sha256Hex(text)).toBe(hex.join(''));
  },
);
