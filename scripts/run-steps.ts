/** Runs commands of the project one after another; the first that fails ends it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin. */
  readonly command: string;
  readonly args: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the exit code: 0 when all steps passed */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const started = performance.now();
    const code = await runStep(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}: ${step.name} (${seconds} s)\n`);
    if (code !== 0) return code;
  }
  return 0;
}

function runStep({ command, args }: Step): Promise<number> {
  return new Promise((resolve, reject) => {
    // run.mjs has put node_modules/.bin first on PATH.
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
