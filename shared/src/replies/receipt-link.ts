/**
 * The link by which a receipt is checked. Number and digest stand after '#', so that no server and no
 * log on the way sees them.
 */

export const receiptCheckPath = '/receipts/check';

export interface ReceiptKey {
  readonly receiptNo: string;
  /** SHA-256 of the frozen version, 64 hexadecimal digits. */
  readonly digest: string;
}

/** The address of the page on which a receipt is checked, as it is printed. */
export function receiptCheckAddress(baseUrl: string): string {
  return baseUrl + receiptCheckPath;
}

/** The address that fills the page in. */
export function receiptCheckLink(baseUrl: string, { receiptNo, digest }: ReceiptKey): string {
  return `${receiptCheckAddress(baseUrl)}#no=${encodeURIComponent(receiptNo)}&digest=${digest}`;
}

/** What a link says; null for any other text. */
export function readReceiptLink(hash: string): ReceiptKey | null {
  const [, no = '', digest = ''] = /^#?no=([^&]+)&digest=([0-9a-f]{64})$/.exec(hash) ?? [];
  if (!no) return null;
  try {
    return { receiptNo: decodeURIComponent(no), digest };
  } catch {
    return null; // a percent sign that stands for nothing
  }
}

/** A digest as people copy it, with spaces and capitals, as the contract has it. */
export function plainDigest(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
