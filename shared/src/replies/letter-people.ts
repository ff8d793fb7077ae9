import type { LetterPeople, ReplyContent } from './reply.schema.ts';

type Naming = Pick<ReplyContent, 'signatory' | 'executor'>;

/** Those whom replies name, each once, in the order of the replies. */
export function letterPeopleOf(replies: readonly Naming[]): LetterPeople {
  return {
    signatories: distinct(replies.flatMap(({ signatory }) => signatory ?? [])),
    executors: distinct(replies.flatMap(({ executor }) => executor ?? [])),
  };
}

function distinct<T>(people: readonly T[]): T[] {
  return [...new Map(people.map((one) => [JSON.stringify(one), one])).values()];
}
