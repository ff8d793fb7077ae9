import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EmbeddedPostgresOptions } from '../start-embedded-postgres.ts';

export interface Account {
  uid: number;
  gid: number;
}

export interface Order {
  query?: string;
  describe?: boolean;
  write?: 'start' | 'end';
  stop?: boolean;
}

export interface Started {
  url: string;
  socketDir: string | null;
  placeDir: string;
  pid: number;
  lines: string[];
}

export interface Answer {
  started?: Started;
  failed?: { problem: string | null; message: string };
  rows?: Record<string, unknown>[];
  acknowledged?: number[];
  committed?: number;
  stopped?: boolean;
}

const program = fileURLToPath(new URL('./owner.ts', import.meta.url));

/** A process of its own that starts an embedded PostgreSQL, under an account if one is given. */
export class Owner {
  readonly process: ChildProcess;
  readonly #answers: Answer[] = [];
  #wake: () => void = () => undefined;

  constructor(options: Omit<EmbeddedPostgresOptions, 'log' | 'onLost'>, account?: Account) {
    this.process = spawn(process.execPath, [program, JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      ...account,
      cwd: '/',
    });
    this.process.on('message', (message: Answer) => {
      this.#answers.push(message);
      this.#wake();
    });
    this.process.on('exit', () => this.#wake());
  }

  /** The next answer of that kind, skipping others. */
  async next<Kind extends keyof Answer>(kind: Kind): Promise<NonNullable<Answer[Kind]>> {
    for (;;) {
      for (let answer = this.#answers.shift(); answer; answer = this.#answers.shift()) {
        const found = answer[kind];
        if (found !== undefined) return found as NonNullable<Answer[Kind]>;
        if (answer.failed !== undefined) throw new Error(answer.failed.message);
      }
      if (this.process.exitCode !== null || this.process.signalCode !== null) {
        throw new Error(`The owner ended while "${kind}" was awaited.`);
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  started(): Promise<Started> {
    return this.next('started');
  }

  describe(): Promise<Started> {
    this.order({ describe: true });
    return this.next('started');
  }

  query(sql: string): Promise<Record<string, unknown>[]> {
    this.order({ query: sql });
    return this.next('rows');
  }

  order(order: Order): void {
    this.process.send(order);
  }

  async stop(): Promise<void> {
    this.order({ stop: true });
    await this.next('stopped');
    await this.#ended();
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.#ended();
  }

  async #ended(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await once(this.process, 'exit');
    }
  }
}
