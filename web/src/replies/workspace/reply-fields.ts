/** Fields of the workspace that other places lead to, each under the request it belongs to. */
import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';

export type RequestCode = Lack['request'];
export const requestCodes = ['R1', 'R2', 'R3', 'R4'] as const satisfies readonly RequestCode[];
/** As it stands in the address and in words: «2-талап». */
export const requestNumbers = ['1', '2', '3', '4'] as const;
export type RequestNumber = (typeof requestNumbers)[number];

export function numberOf(code: RequestCode): RequestNumber {
  return code.slice(1) as RequestNumber;
}
export function codeOf(number: RequestNumber): RequestCode {
  return `R${number}`;
}

export const requestOfField = {
  nothingHeld: '1',
  declarations: '1',
  partnersPlannedOn: '2',
  orderNo: '4',
  orderOn: '4',
  responsible: '4',
  planApprovedOn: '4',
  incomingNo: '4',
  incomingOn: '4',
  signatory: '4',
  executor: '4',
  plannedMeasures: '4',
  lateReason: '4',
  extension: '4',
  narrative: '4',
} as const satisfies Record<string, RequestNumber>;
export type ReplyField = keyof typeof requestOfField;

/** Puts the cursor into the field, wherever it is on the screen now. */
export function focusReplyField(field: string): void {
  const place = document.querySelector<HTMLElement>(`[data-reply-field="${field}"]`);
  if (!place) return;
  const control =
    place.querySelector<HTMLElement>(
      'input, textarea, [contenteditable=true], select, [role=combobox]',
    ) ?? place.querySelector('button');
  (control ?? place).focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
