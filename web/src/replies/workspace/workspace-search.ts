import { compact, readCode, readText, searchShapes } from '../../platform/router/read-search.ts';
import { requestNumbers } from './reply-fields.ts';

/** `/reply` in the address: the letter, the request in work, the language of the text. */
export function readReplySearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, searchShapes.id),
    request: readCode(readText(given.request, /^[1-4]$/), requestNumbers),
    text: readCode(given.text, ['ru']),
  });
}
export type ReplySearch = ReturnType<typeof readReplySearch>;
