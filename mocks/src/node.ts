/** The mocks under Node: for tests of the web that fetch as the browser would. */
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import { demoData } from '@saqbol/shared/demo/demo-data.ts';
import { type SetupServer, setupServer } from 'msw/node';
import { createMockApi, type MockApi, type MockOptions } from './mock-api.ts';

export interface NodeMocks {
  readonly api: MockApi;
  /** `listen()` before the tests, `close()` after them. */
  readonly server: SetupServer;
}

/**
 * Mocks over the demo's data, with the clock standing at the demo's start. Node keeps no cookies, so
 * a request without one belongs to whoever signed in last.
 */
export function createNodeMocks(options: Partial<MockOptions> = {}): NodeMocks {
  const api = createMockApi({
    data: options.data ?? demoData(),
    clock: options.clock ?? { now: () => new Date(demoNow) },
    demoStartedAt: options.demoStartedAt ?? demoNow,
    sessions: options.sessions ?? 'memory',
  });
  return { api, server: setupServer(...api.handlers) };
}
