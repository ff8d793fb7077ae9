import { compact, readCode, readText, searchShapes } from '../../platform/router/read-search.ts';

/** `/reply` in the address: the letter, the request in work, the language of the text. */
export function readReplySearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, searchShapes.id),
    request: readRequest(given.request),
    text: readCode(given.text, ['ru']),
  });
}
/** A number, so that it stands in the address without quotation marks. */
function readRequest(given: unknown): number | undefined {
  const text = readText(given, /^[1-4]$/);
  return text === undefined ? undefined : Number(text);
}
export type ReplySearch = ReturnType<typeof readReplySearch>;
