import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';

export type TimelineEvent =
  | {
      readonly kind: 'version';
      readonly n: number;
      readonly at: string;
      readonly receiptNo: string;
      /** Decided once, at the first submission; null for later versions. */
      readonly late: boolean | null;
    }
  | {
      readonly kind: 'returned';
      readonly n: number;
      /** When the last of its marks was put; null where it had none. */
      readonly at: string | null;
      readonly markCount: number;
      /** Of the latest return alone. */
      readonly reason: string | null;
    }
  | { readonly kind: 'accepted'; readonly n: number; readonly at: string | null };

/** The life of the reply, newest first, as far as it is told by the reply itself. */
export function timelineOf(reply: Reply): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const latest = reply.versions.at(-1)?.n ?? 0;
  const returned = reply.versions.filter(({ n }) => wasReturned(reply, n, latest));
  const lastReturned = returned.at(-1)?.n;
  for (const { n, submittedAt, receiptNo } of reply.versions) {
    events.push({
      kind: 'version',
      n,
      at: submittedAt,
      receiptNo,
      late: n === 1 ? reply.late : null,
    });
    if (!returned.some((one) => one.n === n)) continue;
    const marks = reply.marks.filter((mark) => mark.n === n);
    events.push({
      kind: 'returned',
      n,
      at:
        marks
          .map((mark) => mark.madeAt)
          .sort()
          .at(-1) ?? null,
      markCount: marks.length,
      reason: n === lastReturned ? reply.returnReason : null,
    });
  }
  if (reply.state === 'accepted')
    events.push({ kind: 'accepted', n: latest, at: reply.acceptedAt });
  return events.reverse();
}

/** Marks stay with the version that they were put on; a version recalled by its unit has none. */
function wasReturned({ state, marks, returnReason }: Reply, n: number, latest: number): boolean {
  if (n === latest) return state === 'returned' && returnReason !== null;
  return marks.some((mark) => mark.n === n);
}
