/**
 * `npm run reconcile`: recounts every campaign from its raw entries and compares all kept cells and
 * all figures shown with that; exit code 1 when one differs. Runs beside the installation.
 */
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import { sql } from 'kysely';
import { selectCampaignNames } from './figures/reconcile-figures.queries.ts';
import { reconcileCampaign } from './figures/reconcile-figures.ts';
import { connectApp } from './platform/database/database.ts';
import { withScope } from './platform/database/scope.ts';
import { runCommand } from './run-command.ts';

/** Differences named in full; of more only the number is said. */
const mostNamed = 100;

// The eyes of a reviewer, with row-level security as on the screens.
const reviewer = { userId: '', role: 'reviewer', unitId: committeeId, districtIds: [] } as const;

await runCommand(async ({ url, requireInstallation, say }) => {
  await requireInstallation();
  const { db, close } = connectApp(url, 1);
  try {
    let isRight = true;
    const campaigns = await withScope(db, reviewer, 'read', selectCampaignNames);
    for (const { id, letterNo } of campaigns) {
      const { compared, differing } = await withScope(db, reviewer, 'read', async (tx) => {
        await sql`set local statement_timeout = 0`.execute(tx);
        return reconcileCampaign(tx, id);
      });
      for (const one of differing.slice(0, mostNamed)) say(one);
      if (differing.length > mostNamed) say(`… and ${differing.length - mostNamed} more`);
      say(`campaign ${letterNo} (${id}): ${compared} cells compared, ${differing.length} differ`);
      isRight &&= differing.length === 0;
    }
    return isRight ? 0 : 1;
  } finally {
    await close();
  }
});
