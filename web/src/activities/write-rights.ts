import type { Actor, Role } from '@saqbol/shared/accounts/roles.ts';
import { activityWriters } from '@saqbol/shared/activities/activity.policy.ts';

/** True for the roles that log entries; at which place, `mayWriteActivity` says. */
export function mayWriteSomewhere(actor: Pick<Actor, 'role'>): boolean {
  return (activityWriters as readonly Role[]).includes(actor.role);
}
