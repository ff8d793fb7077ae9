import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * `vite --mode mocked`: the web without the api. Serves msw's worker from its package, so that no
 * copy of it is kept here or could ever come into a build.
 */
export function mockWorker(): Plugin {
  return {
    name: 'saqbol-mock-worker',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'mocked',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(file, 'utf8'));
      });
    },
  };
}
