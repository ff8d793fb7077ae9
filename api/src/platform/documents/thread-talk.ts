/**
 * Work of several steps in a thread of its own, which keeps between the steps what it has read:
 * big files never travel, and the server goes on answering meanwhile.
 */
import { parentPort, Worker } from 'node:worker_threads';

/** Two at once: more would take all memory and processors. */
const mostThreads = 2;
/** Whoever needs a minute is stuck. */
const longestMs = 60_000;
/** Megabytes of the heap; what is unpacked lies outside of it and has a limit of its own. */
const mostHeap = 768;

let running = 0;
const waiting: (() => void)[] = [];

/** The other side took too long, or fell. */
export class ThreadFault extends Error {}

export interface Thread {
  /** One step; they are taken in turn. An error in the thread rejects. */
  ask<Answer>(question: unknown): Promise<Answer>;
  end(): Promise<void>;
}

interface Reply {
  readonly answer?: unknown;
  readonly error?: string;
}

/** Starts the module in a thread, as soon as there is room for one. End it when done. */
export async function startThread(module: URL): Promise<Thread> {
  if (running >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: mostHeap } });
  let fallen: Error | null = null;
  let pending: { resolve(answer: unknown): void; reject(error: Error): void } | null = null;
  const fall = (error: Error) => {
    fallen ??= error;
    pending?.reject(error);
    pending = null;
  };
  worker.on('message', ({ answer, error }: Reply) => {
    if (error === undefined) pending?.resolve(answer);
    else pending?.reject(new Error(error));
    pending = null;
  });
  worker.on('error', (error) => fall(new ThreadFault('The thread fell', { cause: error })));
  worker.on('exit', () => fall(new ThreadFault('The thread has ended')));
  const late = setTimeout(() => fall(new ThreadFault('The thread took too long')), longestMs);
  let isOver = false;
  return {
    ask<Answer>(question: unknown) {
      if (fallen) return Promise.reject(fallen);
      return new Promise<Answer>((resolve, reject) => {
        pending = { resolve: resolve as (answer: unknown) => void, reject };
        worker.postMessage(question);
      });
    },
    async end() {
      if (isOver) return;
      isOver = true;
      clearTimeout(late);
      await worker.terminate();
      running -= 1;
      waiting.shift()?.();
    },
  };
}

/** The other side: answers questions one after the other. */
export function answerQuestions<Question>(answerTo: (question: Question) => unknown): void {
  parentPort?.on('message', async (question: Question) => {
    try {
      parentPort?.postMessage({ answer: await answerTo(question) } satisfies Reply);
    } catch (error) {
      parentPort?.postMessage({ error: (error as Error).stack ?? String(error) } satisfies Reply);
    }
  });
}
