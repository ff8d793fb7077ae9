/** Long documents are made in a thread of their own, so that the server goes on answering meanwhile. */
import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Thousands of rows take seconds; whoever needs a minute is stuck. */
const longestMs = 60_000;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the module in a thread and answers what it posts. One at a time: many together would take
 * all memory and processors. An error in the thread rejects.
 */
export function inThread<Answer>(module: URL, job: unknown): Promise<Answer> {
  const answer = last.then(() => run<Answer>(module, job));
  last = answer.catch(() => undefined);
  return answer;
}

async function run<Answer>(module: URL, job: unknown): Promise<Answer> {
  const worker = new Worker(module, { workerData: job });
  try {
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(longestMs) });
    return answer as Answer;
  } finally {
    await worker.terminate();
  }
}

/** The other side: takes the job and posts what becomes of it; a failure ends the thread with it. */
export async function answerThread<Job>(work: (job: Job) => unknown): Promise<void> {
  parentPort?.postMessage(await work(workerData as Job));
}
