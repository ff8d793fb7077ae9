import { spawnSync } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';

let available: boolean | undefined;

/**
 * The command wrapped so that the kernel sends it the signal when this process ends, even by
 * kill -9. Only Linux with util-linux >= 2.33 has that; elsewhere the command comes back as it is
 * and the next start finds the orphan (recover-orphan.ts).
 *
 * The kernel counts the end of the thread that started it as the parent's end: start from the main
 * thread, or from a worker that lives as long as the child should.
 */
export function withParent(
  signal: 'INT' | 'KILL',
  command: string,
  args: string[],
): [command: string, args: string[]] {
  available ??= process.platform === 'linux' && trial();
  return available ? ['setpriv', ['--pdeathsig', signal, '--', command, ...args]] : [command, args];
}

/** BusyBox has a setpriv without this option. */
function trial(): boolean {
  const options = { env: childEnvironment(), stdio: 'ignore' } as const;
  return spawnSync('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], options).status === 0;
}
