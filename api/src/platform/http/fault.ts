import type { Log } from '../log.ts';
import { Problem } from './problem.ts';

/** Codes of PostgreSQL and of the socket that say: the database is away or starting. */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);
const dataOutOfRange = new Set(['22003', '22008', '22021', '22P02', '22P05', '22007']);

/** What became of an error that is no refusal: the database away, or a fault of ours, which is logged. */
export function faultOf(error: unknown, log: Log, path: string): Problem {
  const { code, message } = error as { code?: string; message?: string };
  const isAway =
    (code !== undefined && away.has(code)) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(message ?? '');
  if (isAway) return new Problem('server/unavailable', { retryAfter: 5, cause: error });
  if (code !== undefined && dataOutOfRange.has(code))
    return new Problem('request/invalid', { cause: error });
  log.error({ path, code, error: message, stack: (error as Error).stack }, 'request failed');
  return new Problem('server/failed', { cause: error });
}
