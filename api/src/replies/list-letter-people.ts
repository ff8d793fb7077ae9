import { letterPeopleOf } from '@saqbol/shared/replies/letter-people.ts';
import { listLetterPeople } from '@saqbol/shared/replies/replies.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { contentOf } from './read-facts.ts';
import { selectContents } from './replies.queries.ts';
import { replyInSight } from './reply-in-sight.ts';

/** Who may: whoever may read the reply. */
export const listLetterPeopleHandler = handle(listLetterPeople, async (call) => {
  const { reply } = await replyInSight(call);
  const contents = await selectContents(call.tx, reply.unitId);
  return { body: letterPeopleOf(contents.map(contentOf)) };
});
