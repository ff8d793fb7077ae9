import { describe, expect, it } from 'vitest';
import {
  isDigest,
  plainDigest,
  readReceiptLink,
  receiptCheckAddress,
  receiptCheckLink,
} from './receipt-link.ts';

const receipt = { receiptNo: '2026-000017', digest: 'a1'.repeat(32) };

describe('the link of a receipt', () => {
  it('is read as it was made, and leads to the printed address', () => {
    const [address, hash = ''] = receiptCheckLink('https://saqbol.example', receipt).split('#');
    expect(readReceiptLink(hash)).toEqual(receipt);
    expect(readReceiptLink(`#${hash}`)).toEqual(receipt);
    expect(address).toBe(receiptCheckAddress('https://saqbol.example'));
  });

  it('keeps number and digest away from servers', () => {
    const [sent] = receiptCheckLink('https://saqbol.example', receipt).split('#');
    expect(sent).not.toContain(receipt.digest);
    expect(sent).not.toContain(receipt.receiptNo);
  });

  it.each([
    '',
    '#',
    '#no=1',
    `#digest=${receipt.digest}`,
    '#no=1&digest=zz',
    `#no=%&digest=${receipt.digest}`,
  ])('that is not whole (%s) fills nothing in', (hash) => expect(readReceiptLink(hash)).toBeNull());

  it('takes a digest as people copy it', () => {
    const copied = ` ${receipt.digest.toUpperCase().replace(/(.{8})/g, '$1\n')} `;
    expect(isDigest(copied)).toBe(false);
    expect(plainDigest(copied)).toBe(receipt.digest);
  });
});
