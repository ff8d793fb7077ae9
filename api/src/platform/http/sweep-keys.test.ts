import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../../tests/helpers/api.ts';
import { sweepKeys } from './sweep-keys.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function keepAnswer(key: string, age: string): Promise<void> {
  await sql`
    insert into idempotency_keys (owner, endpoint, key, body_hash, status, response, created_at)
    values ('somebody', 'some.endpoint', ${key}, '\\x00', 200, '""', clock_timestamp() - ${age}::interval)`.execute(
    api.owner.db,
  );
}

test('answers of yesterday are swept away, so that the table does not grow for ever; those of today still answer', async () => {
  await keepAnswer('old', '25 hours');
  await keepAnswer('young', '23 hours');
  await sweepKeys(api.owner);
  const { rows } = await sql<{ key: string }>`
    select key from idempotency_keys where owner = 'somebody'`.execute(api.owner.db);
  expect(rows.map((row) => row.key)).toEqual(['young']);
});
