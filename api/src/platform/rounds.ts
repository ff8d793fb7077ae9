import type { Log } from './log.ts';

export interface Rounds {
  /** Waits for the round at work. */
  stop(): Promise<void>;
}

/**
 * Does the work again and again, `pause` milliseconds after it was done, until stopped. A round that
 * fails is logged by its name, and the next one tries again.
 */
export function startRounds(
  name: string,
  pause: number,
  log: Log,
  work: () => Promise<void>,
): Rounds {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      await work();
    } catch (error) {
      log.warn({ error: (error as Error).message }, `${name} failed`);
    }
    if (!stopped) timer = setTimeout(start, pause);
  };
  const start = () => {
    running = round();
  };
  timer = setTimeout(start, pause);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
