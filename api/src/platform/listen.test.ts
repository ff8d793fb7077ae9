import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { type Listener, listenTo } from './listen.ts';

let api: TestApi;
let listener: Listener;
let heard = 0;
beforeAll(async () => {
  api = await createTestApi();
  const hear = () => {
    heard += 1;
  };
  listener = listenTo(api.url, 'saqbol_test', hear, api.services.log);
  await listener.heard;
});
afterAll(async () => {
  await listener.close();
  await api.close();
});

async function tell(): Promise<void> {
  await api.owner.pool.query(`select pg_notify('saqbol_test', '')`);
}

test('a notice of another process is heard; after a lost connection the listener is told once, as it may have missed some', async () => {
  expect(heard).toBe(1); // the beginning itself
  await tell();
  await vi.waitFor(() => expect(heard).toBe(2));
  const admin = new pg.Client({ connectionString: api.url });
  await admin.connect();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'saqbol notices' and datname = current_database()`,
  );
  await admin.end();
  await vi.waitFor(() => expect(heard).toBe(3), { timeout: 8_000 });
  await tell();
  await vi.waitFor(() => expect(heard).toBe(4));
});
