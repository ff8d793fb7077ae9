/** Processor time of processes: what a busy machine does not falsify. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** User and system time, in milliseconds. */
  readonly time: number;
}

/** Kernel ticks of /proc are hundredths of a second. */
const tick = 10;

function processes(): Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const time = (Number(fields[11]) + Number(fields[12])) * tick;
      return [{ pid: Number(name), parent: Number(fields[1]), time }];
    } catch {
      return []; // it has just ended
    }
  });
}

/** Time used so far by a process and its children, in milliseconds; null where it cannot be told. */
export function cpuTime(pid: number): number | null {
  const all = processes();
  if (all.length === 0) return null;
  return all
    .filter((one) => one.pid === pid || one.parent === pid)
    .reduce((sum, one) => sum + one.time, 0);
}
