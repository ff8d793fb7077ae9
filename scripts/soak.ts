/**
 * `npm run test:soak`: the long trials, of which `npm test` holds small samples. It takes about an
 * hour. SAQBOL_KILLS, SAQBOL_RUNS and SAQBOL_HOSTILE set other numbers; SAQBOL_SEED another order of
 * kills.
 */
import { runSteps } from './run-steps.ts';

const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const kills = number('SAQBOL_KILLS', 200);
const sequences = number('SAQBOL_RUNS', 300);
const hostile = number('SAQBOL_HOSTILE', 20_000);
/** Requests that the properties of bad-input.test.ts send in one run. */
const requestsARun = 4;

const vitest = (project: string, file: string) => ({
  name: file,
  command: 'vitest',
  // Long trials take as long as they take.
  args: ['run', '--project', project, '--testTimeout', '14400000', file],
});

/** One trial with its number of runs. @returns true when it passed */
async function trial(project: string, file: string, env: Record<string, string>): Promise<boolean> {
  Object.assign(process.env, env);
  return (await runSteps([vitest(project, file)])) === 0;
}

const trials: [what: string, passed: boolean][] = [];
trials.push([
  `${kills} kills while people write`,
  await trial('faults', 'tests/faults/kill-anything.test.ts', { SAQBOL_KILLS: String(kills) }),
]);
trials.push([
  `${sequences} sequences of edits, figures equal to a recount`,
  await trial('laws', 'tests/laws/figures-equal-recount.test.ts', {
    SAQBOL_RUNS: String(sequences),
  }),
]);
trials.push([
  `${hostile} hostile requests, no fault of the server`,
  await trial('laws', 'tests/laws/bad-input.test.ts', {
    SAQBOL_RUNS: String(Math.ceil(hostile / requestsARun)),
  }),
]);
for (const [what, passed] of trials)
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}: ${what}\n`);
process.exit(trials.every(([, passed]) => passed) ? 0 : 1);
