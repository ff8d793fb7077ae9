/**
 * `npm run dev`: the api (restarted when its sources change) and vite side by side, on the demo.
 * `npm run dev:mocked`: the web alone, answered by the mocks in the browser.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isMocked = process.argv.includes('--mocked');
const webPort = process.env.SAQBOL_WEB_PORT ?? '5173';
const apiPort = process.env.PORT ?? '3000';
const webAddress = `http://127.0.0.1:${webPort}`;

function start(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): ChildProcess {
  return spawn(command, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
}

const children: ChildProcess[] = [];
if (!isMocked) {
  children.push(
    start('node', ['--watch-path=api/src', '--watch-path=shared/src', 'api/src/main.ts'], {
      PORT: apiPort,
      SAQBOL_BASE_URL: webAddress,
    }),
  );
}
children.push(
  start(
    process.execPath,
    [
      'web/node_modules/vite/bin/vite.js',
      'web',
      '--port',
      webPort,
      '--strictPort',
      ...(isMocked ? ['--mode', 'mocked'] : []),
    ],
    {
      SAQBOL_API: `http://127.0.0.1:${apiPort}`,
    },
  ),
);

const end = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
process.on('disconnect', end);
for (const child of children) {
  child.on('exit', () => {
    end();
    process.exitCode = 1;
  });
}
