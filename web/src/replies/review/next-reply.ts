import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';

/** The reply that has waited longest of those that this person may accept; null: none is left. */
export function nextReply(
  rows: readonly ReplyRow[],
  actor: Actor,
  unitId: string,
): ReplyRow | null {
  const waiting = rows.filter((row) => row.unitId !== unitId && mayAccept(actor, row));
  return waiting.sort(byNeed(actor))[0] ?? null;
}

function mayAccept(actor: Actor, { unitId, state, claimedBy, ownData }: ReplyRow): boolean {
  const standing = {
    ...{ unitId, state },
    claimedById: claimedBy?.id ?? null,
    enteredByIds: ownData ? [actor.userId] : [],
  };
  return mayCommandReply(actor, standing, 'accept') === null;
}

/** One's own claims first, then by the time of arrival. */
function byNeed({ userId }: Actor) {
  const isOwn = (row: ReplyRow) => (row.claimedBy?.id === userId ? 0 : 1);
  return (a: ReplyRow, b: ReplyRow) =>
    isOwn(a) - isOwn(b) || (a.submittedAt ?? '').localeCompare(b.submittedAt ?? '');
}
