import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/*
 * Values of an address are read as JSON, but a long run of digits is a code (KATO) and not a
 * number: it stays text, and stands in the address as it is, without quotation marks.
 */
function readValue(text: string): unknown {
  if (/^\d{9,}$/.test(text)) throw new SyntaxError('a code, not a number');
  return JSON.parse(text);
}

/** How the router reads the search part of an address. */
export const parseSearch = parseSearchWith(readValue);
/** How it writes it. */
export const stringifySearch = stringifySearchWith(JSON.stringify, readValue);
