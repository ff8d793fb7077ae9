/** The reason of a correction: no fact of the entry, so it stands beside the body and its judgement. */
import { findIin } from '@saqbol/shared/registers/iin.ts';
import type { FormProblem } from './judge-entry.ts';

export const correctionAt = '/correctionReason';

/** One line by the contract: lines that were typed become one; null where nothing was typed. */
export function correctionText(typed: string | undefined): string | null {
  return typed?.replace(/\s+/g, ' ').trim() || null;
}

/** What the server would refuse; nothing where the entry stands in no version, or nothing changes. */
export function correctionProblems(
  reason: string | null,
  given: { isDemanded: boolean },
): FormProblem[] {
  if (reason === null) return given.isDemanded ? [{ at: correctionAt, code: 'required' }] : [];
  return findIin(reason) ? [{ at: correctionAt, code: 'personal-number' }] : [];
}
