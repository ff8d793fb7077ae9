import type { Log } from '../log.ts';
import { Problem } from './problem.ts';

/** Codes of the socket that say: the database is away. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);
/** PostgreSQL's own: connection exceptions, shutting down or starting, too many connections. */
const away = /^(08...|57P0[1-5]|53300)$/;
/** What pg says without a code. */
const broken = /timeout exceeded when trying to connect|Connection terminated|is not queryable/;
const dataOutOfRange = new Set(['22003', '22008', '22021', '22P02', '22P05', '22007']);

/** What became of an error that is no refusal: the database away, or a fault of ours, which is logged. */
export function faultOf(error: unknown, log: Log, path: string): Problem {
  const { code, message } = error as { code?: string; message?: string };
  const isAway = unreachable.has(code ?? '') || away.test(code ?? '') || broken.test(message ?? '');
  if (isAway) return new Problem('server/unavailable', { retryAfter: 5, cause: error });
  if (code !== undefined && dataOutOfRange.has(code))
    return new Problem('request/invalid', { cause: error });
  log.error({ path, code, error: message, stack: (error as Error).stack }, 'request failed');
  return new Problem('server/failed', { cause: error });
}
