import { checkReceipt } from '@saqbol/shared/replies/replies.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { findReceipt } from './reply-versions.queries.ts';

/** Who may: anybody who holds number and digest; either alone says nothing. */
export const checkReceiptHandler = handle(checkReceipt, async ({ tx, body }) => {
  const receipt = await findReceipt(tx, body.receiptNo, body.digest);
  const unknown = { unitId: null, letterNo: null, n: null, submittedAt: null };
  return { body: receipt ? { valid: true, ...receipt } : { valid: false, ...unknown } };
});
