import { Problem } from './problem.ts';

/** Requests at work at once; with ten connections each has a fair wait. Beyond it they are refused early. */
const mostAtOnce = 250;
let atWork = 0;

/** Runs the work, or refuses it at once: overload is said, not queued for ever. @throws Problem 503 */
export async function admit<T>(work: () => Promise<T>): Promise<T> {
  if (atWork >= mostAtOnce) throw new Problem('request/overloaded', { retryAfter: 2 });
  atWork++;
  try {
    return await work();
  } finally {
    atWork--;
  }
}

export function requestsAtWork(): number {
  return atWork;
}
