import { mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { actorOf } from '../../accounts/actor.ts';
import type { Me } from '../../accounts/session.ts';
import type { ActivityFilter } from '../list-queries.ts';

/**
 * The entries that are the person's to write, as near as a list can say it: of the one own
 * district, or one's own where the account has none. `isOwn` holds the rest to the policy.
 */
export function ownFilter(me: Me): ActivityFilter {
  const { role, districtIds } = me.user;
  if (role !== 'officer') return {};
  if (districtIds.length === 1) return { districtId: districtIds[0] };
  return districtIds.length === 0 ? { mine: 'yes' } : {};
}

export function isOwn(me: Me, row: ActivityRow): boolean {
  return mayWriteActivity(actorOf(me), row) === null;
}
