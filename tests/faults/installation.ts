/** A real installation in processes of its own, on the embedded database, that can be killed anywhere. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, connectOwner } from '@saqbol/api/platform/database/database.ts';
import { runningAddress } from '@saqbol/api/platform/database/embedded/running-address.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { insertTestActors } from '../helpers/test-actors.queries.ts';
import { until } from './until.ts';

export const secret = 'a secret of trials that kill, long enough';
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

export class Installation {
  readonly dir: string;
  readonly origin: string;
  private readonly env: NodeJS.ProcessEnv;
  private runner: ChildProcess | null = null;
  private said = '';

  private constructor(dir: string, port: number, extra: NodeJS.ProcessEnv) {
    this.dir = dir;
    this.origin = `http://127.0.0.1:${port}`;
    this.env = {
      ...process.env,
      SAQBOL_MODE: 'production',
      SAQBOL_SECRET: secret,
      SAQBOL_BASE_URL: this.origin,
      SAQBOL_DATA_DIR: dir,
      SAQBOL_LOG: 'warn',
      PORT: String(port),
      ...extra,
    };
  }

  /** A new one in a folder and on a port of its own, not started yet. */
  static async make(env: NodeJS.ProcessEnv = {}): Promise<Installation> {
    const dir = mkdtempSync(join(tmpdir(), 'saqbol-faults-'));
    // Under root the database's own account passes through it.
    chmodSync(dir, 0o755);
    return new Installation(dir, await freePort(), env);
  }

  /** Starts it as npm does, and waits until it answers. */
  async start(): Promise<void> {
    this.said = '';
    const runner = spawn(process.execPath, ['scripts/run.mjs', 'api/src/main.ts'], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.runner = runner;
    for (const stream of [runner.stdout, runner.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.said = `${this.said}${chunk}`.slice(-20_000);
      });
    await until('the installation answers', () => {
      if (runner.exitCode !== null) throw new Error(`it ended instead:\n${this.said}`);
      return this.isReady();
    });
  }

  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}/readyz`)).status === 200;
    } catch {
      return false;
    }
  }

  /** True while the starter and with it the api live. */
  get isAlive(): boolean {
    return this.runner !== null && this.runner.exitCode === null && this.runner.signalCode === null;
  }

  /** Process number of the api itself, a child of its starter. */
  get apiPid(): number {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    const line = stdout
      .split('\n')
      .map((one) => one.trim().split(/\s+/).map(Number))
      .find(([, parent]) => parent === this.runner?.pid);
    if (!line?.[0]) throw new Error('the api has no process');
    return line[0];
  }

  get postmasterPid(): number {
    const text = readFileSync(join(this.dir, 'database', 'cluster', 'postmaster.pid'), 'utf8');
    return Number(text.split('\n')[0]);
  }

  /** What it has said lately, for a failure. */
  get words(): string {
    return this.said;
  }

  /** A connection of the owner to the running database; null while it takes none. */
  get databaseUrl(): string | null {
    return this.env.DATABASE_URL ?? runningAddress(join(this.dir, 'database'));
  }

  /** Runs work with a connection of the owner. */
  async withOwner<T>(work: (owner: Connection) => Promise<T>): Promise<T> {
    const url = await until('the database takes connections', () => this.databaseUrl);
    const owner = connectOwner(url, 2);
    try {
      return await work(owner);
    } finally {
      await owner.close();
    }
  }

  /** The named people of the tests, each with a session. */
  addPeople(): Promise<void> {
    return this.withOwner((owner) => withScope(owner.db, 'system', 'write', insertTestActors));
  }

  /** Runs an operator's command with the settings of the installation. */
  async command(script: string, ...args: string[]): Promise<CommandResult> {
    const child = spawn(process.execPath, ['scripts/run.mjs', script, ...args], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    await once(child, 'close');
    return { code: child.exitCode, output };
  }

  /** Waits until the starter has noticed that the api is gone. */
  async ended(): Promise<void> {
    if (this.isAlive) await once(this.runner as ChildProcess, 'exit');
  }

  async stop(): Promise<void> {
    this.runner?.kill('SIGTERM');
    await this.ended();
  }

  /** Ends it and removes everything that it made. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
