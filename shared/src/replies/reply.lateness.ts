/** Deadline and lateness. The deadline is half-open: at its very instant a reply is late. */
import type { ReplyState } from './reply.states.ts';

export interface Lateness {
  readonly late: boolean;
  /** Milliseconds after the deadline; null when on time. */
  readonly delay: number | null;
}

/** Decided once, by the first submission and the deadline that holds at that instant. */
export function latenessOf(submittedAt: Date, dueAt: string): Lateness {
  const after = submittedAt.getTime() - Date.parse(dueAt);
  return after >= 0 ? { late: true, delay: after } : { late: false, delay: null };
}

/** Milliseconds since the deadline passed while no reply lies with the Committee; null otherwise. */
export function overdueOf(state: ReplyState, dueAt: string, now: Date): number | null {
  // A returned reply did arrive: it is in work again, not overdue.
  return state === 'draft' ? latenessOf(now, dueAt).delay : null;
}
