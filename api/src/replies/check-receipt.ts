import { checkReceipt } from '@saqbol/shared/replies/replies.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { findReceipt } from './reply-versions.queries.ts';

/** Who may: anybody who holds number and digest; either alone says nothing. */
export const checkReceiptHandler = handle(checkReceipt, async (call) => {
  const { receiptNo, digest } = call.body;
  const receipt = await findReceipt(call.tx, receiptNo, digest);
  if (!receipt) {
    const unknown = { unitId: null, unitTitle: null, letterNo: null, n: null, submittedAt: null };
    return { body: { valid: false, ...unknown } };
  }
  const unit = (await registers(call)).unit(receipt.unitId);
  return { body: { valid: true, ...receipt, unitTitle: unit?.record.title ?? null } };
});
