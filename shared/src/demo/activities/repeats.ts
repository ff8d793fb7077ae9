import { instantOf } from '../demo-clock.ts';
import type { DraftActivity } from './draft.ts';
import { exclusions } from './remarks.ts';

/** Here the same event was logged twice, and the coordinator left one of them out. */
const loggedTwice = 'KZ-61';
/** Here the same was held twice on one day; the warning was answered and the entry stands. */
const heldTwice = 'KZ-35';

/** Entries that look like another one, for the warning of a likely duplicate. */
export function repeatsOf(drafts: readonly DraftActivity[], unitId: string): DraftActivity[] {
  if (unitId !== loggedTwice && unitId !== heldTwice) return [];
  const first = drafts.find(
    (one) =>
      one.kind === 'lesson' && one.status === 'held' && one.districtId && one.reach.length === 1,
  );
  if (!first) return [];
  const createdAt = instantOf(Date.parse(first.createdAt) + 25 * 60_000);
  const again = { ...first, createdAt, updatedAt: createdAt, queries: [] };
  if (unitId === loggedTwice) {
    const excludedReason = exclusions[0]?.kk ?? null;
    return [{ ...again, review: 'excluded', excludedReason }];
  }
  const reach = first.reach.map((one) => ({ ...one, count: (one.count ?? 60) - 17 }));
  const reason = 'Сол күні екінші топпен бөлек өтті.';
  return [{ ...again, review: 'new', reach, explanations: [{ code: 'likely-duplicate', reason }] }];
}
