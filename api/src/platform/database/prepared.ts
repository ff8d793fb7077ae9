/** Statements of the hot paths: parsed and planned once a connection instead of at each request. */
import { createHash } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import { clientOf, type Scoped } from './scope.ts';

const names = new Map<string, string>();

/** More different texts than this are a sign of values in a text: those are not kept prepared. */
const mostPrepared = 1000;

/**
 * Runs a statement prepared. Its columns are named in the text as the program names them; other
 * texts for other filters are other statements.
 */
export async function prepared<Row>(tx: Scoped, query: RawBuilder<Row>): Promise<Row[]> {
  const { sql: text, parameters } = query.compile(tx);
  return preparedText<Row>(tx, text, parameters);
}

/** The same for a text that stands ready, with its values in order ($1, $2 …). */
export async function preparedText<Row>(
  tx: Scoped,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await clientOf(tx).query({ name: nameOf(text), text, values: [...values] });
  return rows;
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}
