/** Who may do what with an entry; the same answers for buttons in the web and guards in the API. */
import type { Actor } from '../accounts/roles.ts';
import { sees } from '../accounts/roles.ts';
import type { ProblemCode } from '../contract/problems.ts';

/** Null: allowed. Otherwise the problem that the caller gets. */
export type Verdict = ProblemCode | null;

export const activityReaders = [
  'officer',
  'coordinator',
  'observer',
  'reviewer',
  'editor',
] as const;
export const activityWriters = ['officer', 'coordinator'] as const;

interface Place {
  readonly unitId: string;
  readonly districtId: string | null;
  readonly createdBy?: string;
}

/** True when the actor may read the entry; otherwise it is as if there were none. */
export function mayReadActivity(actor: Actor, entry: Place): boolean {
  return sees(actor, entry.unitId);
}

/** May the actor keep an entry at this place? An officer: own districts, or own unit-wide entries without a district. */
export function mayWriteActivity(actor: Actor, entry: Place): Verdict {
  if (!sees(actor, entry.unitId)) return 'entity/not-found';
  if (actor.role === 'coordinator') return null;
  if (actor.role !== 'officer') return 'account/not-allowed';
  if (actor.districtIds.length > 0) {
    return entry.districtId !== null && actor.districtIds.includes(entry.districtId)
      ? null
      : 'activity/not-your-district';
  }
  if (entry.districtId !== null) return 'activity/not-your-district';
  return entry.createdBy === undefined || entry.createdBy === actor.userId
    ? null
    : 'activity/not-yours';
}

/** Confirm, query, withdraw, exclude, include: the coordinator of the unit. */
export function mayReviewActivity(actor: Actor, entry: Place): Verdict {
  if (!sees(actor, entry.unitId)) return 'entity/not-found';
  return actor.role === 'coordinator' ? null : 'account/not-allowed';
}
