import { spawnSync } from 'node:child_process';
import type { RunAs } from './run-as.ts';

// Asked by trying, as that user: mode bits alone do not know of ACLs, mount options or LSMs.

/** Whether the user can enter the folder, which takes a right on every folder above it. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  return runsAs(runAs, 'cd -- "$1"', folder);
}

/** Whether the user can execute the program. */
export function canRun(programPath: string, runAs: RunAs): boolean {
  return runsAs(runAs, '"$1" --version', programPath);
}

function runsAs({ uid, gid }: RunAs, script: string, argument: string): boolean {
  const options = { uid, gid, cwd: '/', stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', script, 'sh', argument], options).status === 0;
}
