/** Idempotency-Key: the same key and body give the same answer for 24 hours, in the scope of user and endpoint. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Scoped } from '../database/scope.ts';
import { Problem } from './problem.ts';
import { seal, unseal } from './seal.ts';

export interface Remembered {
  readonly status: number;
  readonly response: { readonly body: unknown; readonly version: number | null };
}

interface Place {
  readonly owner: string;
  readonly endpoint: string;
  readonly key: string;
  readonly raw: string;
  /** Of the installation: answers are kept sealed, since some hold a link that is shown once. */
  readonly secret: string;
}

const keyShape = /^[\x21-\x7e]{1,128}$/;

/** The key of the request, or null. @throws Problem 422 for a key of another shape */
export function idempotencyKey(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null) return null;
  if (!keyShape.test(key)) {
    throw new Problem('request/invalid', {
      errors: [{ pointer: 'Idempotency-Key', code: 'invalid' }],
    });
  }
  return key;
}

function hashOf(raw: string): Buffer {
  return createHash('sha256').update(raw).digest();
}

/**
 * Claims the key for this transaction, or returns the answer given before.
 * @throws Problem 409 while another request with it runs, 422 when its body was another
 */
export async function recall(
  tx: Scoped,
  { owner, endpoint, key, raw, secret }: Place,
): Promise<Remembered | null> {
  const name = `${owner} ${endpoint} ${key}`;
  const lock = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 731)) as free`.execute(tx);
  if (!lock.rows[0]?.free) throw new Problem('idempotency/in-progress', { retryAfter: 1 });
  const known = await tx
    .selectFrom('idempotencyKeys')
    .select(['bodyHash', 'status', 'response'])
    .where('owner', '=', owner)
    .where('endpoint', '=', endpoint)
    .where('key', '=', key)
    .where('createdAt', '>', sql<string>`clock_timestamp() - interval '24 hours'`)
    .executeTakeFirst();
  if (!known || known.status === null) return null;
  const response = unseal(known.response as string, secret);
  // Sealed with the secret of before: what it was cannot be said any more, nor done a second time.
  if (response === null || !known.bodyHash.equals(hashOf(raw))) {
    throw new Problem('idempotency/other-body');
  }
  return { status: known.status, response: response as Remembered['response'] };
}

/** Keeps the answer, in the same transaction as what it answers. */
export async function remember(tx: Scoped, place: Place, answer: Remembered): Promise<void> {
  const row = {
    owner: place.owner,
    endpoint: place.endpoint,
    key: place.key,
    bodyHash: hashOf(place.raw),
    status: answer.status,
    response: JSON.stringify(seal(answer.response, place.secret)),
  };
  await tx
    .insertInto('idempotencyKeys')
    .values(row)
    .onConflict((clash) =>
      clash
        .columns(['owner', 'endpoint', 'key'])
        .doUpdateSet({ ...row, createdAt: sql<string>`clock_timestamp()` }),
    )
    .execute();
}
