/** Tells all processes which figures moved: coalesced, after the commit. */
import type pg from 'pg';
import type { Log } from './log.ts';

const channel = 'saqbol_changes';
/** NOTIFY inside every transaction would cost 60 % of the writes: gathered for so long, in ms. */
const gatherFor = 200;

export interface Change {
  readonly campaignId: string;
  readonly unitId: string;
}

export interface Changes {
  /** Called after a commit. */
  tell(change: Change): void;
  close(): Promise<void>;
}

/** Sends changes through PostgreSQL, so that every process hears them. */
export function createChanges(pool: pg.Pool, log: Log): Changes {
  const waiting = new Map<string, Change>();
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();

  async function send(): Promise<void> {
    timer = null;
    const batch = [...waiting.values()];
    waiting.clear();
    if (batch.length === 0) return;
    try {
      await pool.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [
        channel,
        batch.map((one) => JSON.stringify(one)),
      ]);
    } catch (error) {
      // Listeners also poll: a lost notice delays a screen, it loses no fact.
      log.warn({ error: (error as Error).message }, 'notice of changes not sent');
    }
  }

  return {
    tell(change) {
      waiting.set(`${change.campaignId} ${change.unitId}`, change);
      timer ??= setTimeout(() => {
        sending = send();
      }, gatherFor);
    },
    async close() {
      if (timer) {
        clearTimeout(timer);
        sending = send();
      }
      await sending;
    },
  };
}
