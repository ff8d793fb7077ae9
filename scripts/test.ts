/**
 * `npm test`: the quick checks, then every test project. A last plain line says how many tests there
 * were, in a form that any reader of logs understands.
 */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quickSteps } from './check.ts';
import { runSteps } from './run-steps.ts';

const report = join(tmpdir(), `saqbol-tests-${process.pid}.json`);
const given = process.argv.slice(2);
const code = await runSteps([
  ...(given.length === 0 ? quickSteps : []),
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...given],
  },
]);
const counted = await readFile(report, 'utf8').then(JSON.parse, () => null);
if (counted) {
  const { numPassedTests, numFailedTests } = counted as Record<string, number>;
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
  await rm(report);
}
process.exit(code);
