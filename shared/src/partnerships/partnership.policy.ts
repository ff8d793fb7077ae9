/** Who may write a partnership; the same answer for buttons in the web and guards in the API. */
import type { Actor } from '../accounts/roles.ts';
import { sees } from '../accounts/roles.ts';
import type { ProblemCode } from '../contract/problems.ts';

export const partnershipWriters = ['coordinator'] as const;

/** Null: allowed. Otherwise the problem that the caller gets: a foreign one is as if not there. */
export function mayWritePartnership(
  actor: Pick<Actor, 'role' | 'unitId'>,
  partnership: { readonly unitId: string },
): ProblemCode | null {
  if (!sees(actor, partnership.unitId)) return 'entity/not-found';
  return (partnershipWriters as readonly string[]).includes(actor.role)
    ? null
    : 'account/not-allowed';
}
