import {
  closeSync,
  constants,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Place } from './prepare-place.ts';

/** Bytes; beyond it the next start begins a new file and keeps the old one as postgres.log.1. */
const largest = 10_000_000;

export function logFile(place: Place): string {
  return join(place.dir, 'postgres.log');
}

/** Opens the server's log to append to, and tells where this start's lines begin (bytes). */
export function openLog(place: Place): { handle: number; start: number } {
  const open = () => {
    const flags =
      constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);
    return openSync(logFile(place), flags, 0o600);
  };
  let handle = open();
  if (fstatSync(handle).size > largest) {
    closeSync(handle);
    renameSync(logFile(place), `${logFile(place)}.1`);
    handle = open();
  }
  if (place.keeper !== null) fchownSync(handle, place.keeper.uid, place.keeper.gid);
  return { handle, start: fstatSync(handle).size };
}

/** What the server has said since: its last lines, for an error message. */
export function linesSince(place: Place, start: number): string {
  if (!existsSync(logFile(place))) return '';
  return readFileSync(logFile(place))
    .subarray(start)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(-15)
    .join('\n');
}
