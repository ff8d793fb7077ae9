import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/*
 * Values of an address are read as JSON, but a long run of digits is a code (KATO) and not a
 * number: it stays text, and stands in the address as it is, without quotation marks.
 */
const code = /^\d{9,}$/;

const parseAsJson = parseSearchWith(JSON.parse);

/** How the router reads the search part of an address. */
export function parseSearch(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parseAsJson(text)).map(([name, value]) => [
      name,
      typeof value === 'number' && code.test(String(value)) ? String(value) : value,
    ]),
  );
}

/** How it writes it. */
export const stringifySearch = stringifySearchWith(JSON.stringify, (text) => {
  if (code.test(text)) throw new SyntaxError('a code, which needs no quotation marks');
  return JSON.parse(text);
});
