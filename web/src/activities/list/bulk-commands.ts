import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayReviewActivity, mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { nextReview } from '@saqbol/shared/activities/activity.states.ts';
import type { BulkOutcome, BulkResult } from '@saqbol/shared/activities/bulk.endpoints.ts';
import { api } from '../../platform/client/api.ts';
import { bulkCalls } from './bulk.calls.ts';

export const bulkCommands = ['confirm', 'query', 'exclude', 'delete'] as const;
export type BulkCommand = (typeof bulkCommands)[number];

/** May this be done to the entry by this person, in the state in which the list shows it? */
export function isFit(command: BulkCommand, row: ActivityRow, actor: Actor): boolean {
  if (command === 'delete') {
    return row.status === 'draft' && mayWriteActivity(actor, row) === null;
  }
  // Only what was held waits to be confirmed.
  if (command === 'confirm' && row.status !== 'held') return false;
  return mayReviewActivity(actor, row) === null && nextReview(row.review, command) !== null;
}

/** Does the person ever do this? Otherwise there is no button for it. */
export function isOfRole(command: BulkCommand, actor: Actor): boolean {
  return actor.role === 'coordinator' || (actor.role === 'officer' && command === 'delete');
}

export interface Named {
  readonly id: string;
  readonly version: number;
}

/** Sends a command for entries as they were seen. `text`: the question, or the reason. */
export async function sendBulk(
  command: BulkCommand,
  rows: readonly Named[],
  text: string,
): Promise<BulkResult> {
  const entries = rows.map(({ id, version }) => ({ id, version }));
  switch (command) {
    case 'confirm':
      return api(bulkCalls.confirm, { body: { entries } });
    case 'query':
      return api(bulkCalls.query, { body: { entries, text } });
    case 'exclude':
      return api(bulkCalls.exclude, { body: { entries, reason: text } });
    case 'delete':
      return api(bulkCalls.delete, { body: { entries } });
  }
}

const inverse = {
  confirm: bulkCalls.unconfirm,
  query: bulkCalls.withdraw,
  exclude: bulkCalls.include,
  delete: bulkCalls.restore,
} as const;

/**
 * Takes a command back: the entries as they stand after it, and those that were confirmed before are
 * confirmed again, since taking a verdict back leaves them to be looked at anew.
 * @returns how many are as they were before
 */
export async function undoBulk(
  command: BulkCommand,
  done: readonly Named[],
  confirmedBefore: ReadonlySet<string>,
): Promise<number> {
  const back = await api(inverse[command], { body: { entries: done.map(named) } });
  const restored = doneOf(back.results);
  const anew = restored.filter(({ id }) => confirmedBefore.has(id));
  if (anew.length === 0) return restored.length;
  const again = await api(bulkCalls.confirm, { body: { entries: anew.map(named) } });
  return restored.length - anew.length + doneOf(again.results).length;
}

function named({ id, version }: Named): Named {
  return { id, version };
}

/** Those that were done, as they stand now. */
export function doneOf(results: readonly BulkOutcome[]): Named[] {
  return results.flatMap(({ id, code, version }) =>
    code === null && version !== null ? [{ id, version }] : [],
  );
}
