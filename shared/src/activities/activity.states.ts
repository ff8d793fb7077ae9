/** The review of an entry: state × command → state. What is not in the table is refused with 409. */
import type { ReviewStatus } from './activity.codes.ts';

export const reviewCommands = [
  'confirm',
  'unconfirm',
  'query',
  'answer',
  'withdraw',
  'exclude',
  'include',
  'edit',
] as const;
export type ReviewCommand = (typeof reviewCommands)[number];

/**
 * `edit` stands for every change of the facts: a confirmed entry must be looked at again.
 * `unconfirm` takes a confirmation back.
 */
export const reviewTransitions: Readonly<
  Record<ReviewStatus, Partial<Record<ReviewCommand, ReviewStatus>>>
> = {
  new: { confirm: 'confirmed', query: 'queried', exclude: 'excluded', edit: 'new' },
  confirmed: { unconfirm: 'new', query: 'queried', exclude: 'excluded', edit: 'new' },
  queried: { answer: 'new', withdraw: 'new', exclude: 'excluded', edit: 'queried' },
  excluded: { include: 'new', edit: 'excluded' },
};

/** The state after the command, or null when it is not allowed in this state. */
export function nextReview(from: ReviewStatus, command: ReviewCommand): ReviewStatus | null {
  return reviewTransitions[from][command] ?? null;
}
