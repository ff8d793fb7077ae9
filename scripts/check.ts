/** `npm run check`: everything quick, and `npm test` begins with it: types, lint, house, words, unit tests. */
import { runSteps, type Step } from './run-steps.ts';

export const quickSteps: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['-b'] },
  { name: 'lint', command: 'biome', args: ['check', '.', '--error-on-warnings'] },
  { name: 'house', command: 'node', args: ['scripts/check-house.ts'] },
];

if (import.meta.main) {
  const unit: Step = {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--project', 'shared', '--project', 'mocks', '--project', 'web'],
  };
  process.exit(await runSteps([...quickSteps, unit]));
}
