import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The command line of a live process, word by word; null when there is no such process, or only a
 * zombie of it (a container's first process may never collect its dead). Readable across accounts
 * on Linux, unlike /proc/PID/exe, which even root may not follow in a container.
 */
export function commandOf(pid: number): string[] | null {
  if (process.platform === 'linux') {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words.length > 1 ? words.slice(0, -1) : null;
    } catch {
      return null;
    }
  }
  const { stdout, status } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], {
    encoding: 'utf8',
  });
  const line = status === 0 ? stdout.trim() : '';
  return line === '' || line.includes('<defunct>') ? null : line.split(' ');
}

/** Waits until the process is gone; false when it is still there after so many milliseconds. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (commandOf(pid) !== null) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Between two looks at something that gives no notice. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
