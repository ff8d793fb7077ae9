/** Idempotency-Key: the same key and content give the same answer for 24 hours. */
import type { Store } from '../store.types.ts';
import type { Answer } from './answer.ts';
import { Problem } from './problem.ts';

const keptForMs = 24 * 3600 * 1000;

export interface Place {
  /** User, endpoint and key. */
  readonly name: string;
  readonly content: string;
}

/** The answer given before, or null. @throws Problem 422 when the content was another */
export function recall(
  store: Store,
  { name, content }: Place,
  now: number,
): Answer<unknown> | null {
  const known = store.remembered.get(name);
  if (!known || now - known.at >= keptForMs) return null;
  if (known.content !== content) throw new Problem('idempotency/other-body');
  return known.answer;
}

export function remember(
  store: Store,
  { name, content }: Place,
  answer: Answer<unknown>,
  now: number,
): void {
  store.remembered.set(name, { content, answer, at: now });
}
