/** Who may import; the same answers for buttons and guards. */
import { type Actor, sees } from '../accounts/roles.ts';
import type { Verdict } from '../activities/activity.policy.ts';

/** Who may write entries may write many of them. */
export const importers = ['officer', 'coordinator'] as const;

export function mayImport(actor: Pick<Actor, 'role'>): boolean {
  return (importers as readonly string[]).includes(actor.role);
}

/** The entries are added by whoever uploaded the file: it was judged by that person's rights. */
export function mayCommitImport(
  actor: Actor,
  one: { readonly unitId: string; readonly createdBy: string },
): Verdict {
  if (!sees(actor, one.unitId)) return 'entity/not-found';
  if (!mayImport(actor)) return 'account/not-allowed';
  return one.createdBy === actor.userId ? null : 'import/not-yours';
}
