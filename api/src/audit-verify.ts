/** `npm run audit:verify`: recomputes every unit's chain of the audit; exit code 1 when one is broken. */
import { verifyAudit } from './audit/verify-audit.ts';
import { withScope } from './platform/database/scope.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ owner, requireInstallation, say }) => {
  await requireInstallation();
  const { chains, entries, broken } = await withScope(owner.db, 'system', 'read', verifyAudit);
  for (const { chain, position, why } of broken)
    say(`chain ${chain}: broken at position ${position}: ${why}`);
  say(
    `chains: ${chains}, rows: ${entries}, ${broken.length === 0 ? 'valid' : `broken: ${broken.length}`}`,
  );
  return broken.length === 0 ? 0 : 1;
});
