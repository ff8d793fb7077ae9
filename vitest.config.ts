import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const, testTimeout: 30_000, hookTimeout: 60_000 };
const withDatabase = { ...node, globalSetup: ['./tests/helpers/database-cluster.ts'] };

/** One project a kind of test, so that each can be run alone: `vitest run --project access`. */
export default defineConfig({
  test: {
    // Left to itself vitest keeps one of two cores free; our tests wait on PostgreSQL and a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...node, name: 'shared', include: ['shared/src/**/*.test.ts'] } },
      { test: { ...node, name: 'mocks', include: ['mocks/src/**/*.test.ts'] } },
      {
        test: {
          ...withDatabase,
          name: 'api',
          include: ['api/src/**/*.test.ts'],
          exclude: ['api/src/platform/database/embedded/**'],
        },
      },
      {
        test: {
          ...node,
          name: 'embedded',
          include: ['api/src/platform/database/embedded/**/*.test.ts'],
        },
      },
      { extends: './web/vitest.config.ts', test: { name: 'web' } },
      { test: { ...withDatabase, name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { test: { ...withDatabase, name: 'access', include: ['tests/access/**/*.test.ts'] } },
      { test: { ...withDatabase, name: 'laws', include: ['tests/laws/**/*.test.ts'] } },
      {
        test: {
          ...node,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
