/** The house rules by dependency-cruiser, and that it saw the modules it judges. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Far below what there is: zero modules mean a broken reader, not a clean house. */
const leastModules = 300;

process.chdir(root);
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(['shared/src', 'api/src', 'web/src', 'mocks/src'], {
  ...config.options,
  validate: true,
  ruleSet: { forbidden: config.forbidden },
});
const result = output as ICruiseResult;
const { totalCruised, error } = result.summary;
if (totalCruised < leastModules) {
  process.stderr.write(`The house was not checked: only ${totalCruised} modules were seen.\n`);
  process.exit(1);
}
if (error > 0) {
  const { output: text } = await format(result, { outputType: 'err' });
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
process.stdout.write(`house: ${totalCruised} modules, no rule broken\n`);
