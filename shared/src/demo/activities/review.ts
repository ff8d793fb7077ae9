import type { DraftActivity, DraftQuery } from './draft.ts';
import { exclusions, questionsTo } from './remarks.ts';
import type { Sketch, Stage } from './stage.ts';
import { reviewedAt } from './when.ts';

interface Reviewed {
  readonly createdAt: string;
  readonly createdBy: string;
  readonly coordinator: string;
  readonly stage: Stage;
}

/** What the coordinator made of the entry. */
export function reviewOf(
  { status, review, language, pattern }: Sketch,
  { createdAt, createdBy, coordinator, stage }: Reviewed,
): Pick<DraftActivity, 'review' | 'queries' | 'excludedReason' | 'updatedAt'> {
  const { random, setting } = stage;
  const at = reviewedAt(createdAt, setting, random);
  const { question, answer } = random.pick(questionsTo(pattern.kind));
  if (review === 'queried') {
    const queries = [questionOf(question[language], coordinator, at)];
    return { review, queries, excludedReason: null, updatedAt: at };
  }
  if (review === 'excluded') {
    const excludedReason = random.pick(exclusions)[language];
    return { review, queries: [], excludedReason, updatedAt: at };
  }
  if (status === 'held' && review === 'new' && createdBy !== coordinator && random.chance(0.06)) {
    const answeredAt = reviewedAt(at, setting, random);
    const given = { answer: answer[language], answeredBy: createdBy, answeredAt };
    const queries = [{ ...questionOf(question[language], coordinator, at), ...given }];
    return { review, queries, excludedReason: null, updatedAt: answeredAt };
  }
  return {
    review,
    queries: [],
    excludedReason: null,
    updatedAt: review === 'new' ? createdAt : at,
  };
}

/** A question that waits for its answer. */
export function questionOf(text: string, askedBy: string, askedAt: string): DraftQuery {
  return {
    text,
    askedBy,
    askedAt,
    answer: null,
    answeredBy: null,
    answeredAt: null,
    withdrawnAt: null,
  };
}
