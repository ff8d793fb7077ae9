/** The mocks in the browser, behind msw's service worker: the web without the api. */
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import { demoData } from '@saqbol/shared/demo/demo-data.ts';
import { setupWorker } from 'msw/browser';
import { createMockApi, type MockApi } from './mock-api.ts';

/**
 * Starts the worker over the demo's data; requests that are not to /api pass. The domain's clock
 * begins at the demo's start and runs. What is entered is gone after a reload, the session is not.
 */
export async function startBrowserMocks(): Promise<MockApi> {
  const shift = Date.parse(demoNow) - Date.now();
  const api = createMockApi({
    data: demoData(),
    clock: { now: () => new Date(Date.now() + shift) },
    demoStartedAt: demoNow,
    sessions: 'reloaded',
  });
  await setupWorker(...api.handlers).start({ onUnhandledFrame: 'bypass', quiet: true });
  return api;
}
