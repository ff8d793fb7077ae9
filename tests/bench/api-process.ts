/** The api in a process of its own, on a given database, as in production. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { secret } from './bench-session.ts';

export interface ApiProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export async function startApi(url: string): Promise<ApiProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [...(process.env.SAQBOL_BENCH_NODE_OPTIONS?.split(' ') ?? []), main],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SAQBOL_MODE: 'production',
        SAQBOL_SECRET: secret,
        SAQBOL_BASE_URL: origin,
        DATABASE_URL: url,
        PORT: String(port),
      },
    },
  );
  const started = await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data'),
    once(child, 'exit'),
  ]);
  if (child.exitCode !== null) throw new Error(`the api did not start: ${started}`);
  return {
    origin,
    child,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
