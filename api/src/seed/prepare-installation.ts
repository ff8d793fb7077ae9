/** Brings the database to where an installation can start: migrated, with registers and a campaign. */
import { firstLetter } from '@saqbol/shared/campaigns/first-letter/letter.ts';
import { demoCampaigns } from '@saqbol/shared/demo/demo-campaigns.ts';
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import type { Connection } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { withScope } from '../platform/database/scope.ts';
import type { Settings } from '../platform/settings.ts';
import {
  hasCampaigns,
  hasSyntheticAccounts,
  insertCampaign,
  readSetting,
  upsertSetting,
} from './seed.queries.ts';
import { seedDemo } from './seed-demo.ts';
import { seedRegisters } from './seed-registers.ts';

export interface Preparation {
  /** Demo only: domain time minus real time, in milliseconds. */
  readonly clockOffset: number;
  readonly demoStartedAt: string | null;
}

export class WrongModeError extends Error {}

/**
 * Migrates and seeds. The demo's calendar starts when its database is made, and runs on from there.
 * @throws WrongModeError when the database belongs to the other mode
 */
export async function prepareInstallation(
  owner: Connection,
  mode: Settings['mode'],
  realNow: Date,
): Promise<Preparation> {
  await migrate(owner.db as never);
  return withScope(owner.db, 'system', 'write', async (tx) => {
    const known = (await readSetting(tx, 'mode')) as Settings['mode'] | undefined;
    const holdsDemo = known === 'demo' || (await hasSyntheticAccounts(tx));
    if (mode === 'production' && holdsDemo) {
      throw new WrongModeError(
        'This database holds the demo with its open accounts: production needs an empty one (DATABASE_URL or SAQBOL_DATA_DIR).',
      );
    }
    if (mode === 'demo' && known === 'production') {
      throw new WrongModeError(
        'This database holds a production installation: the demo needs one of its own (DATABASE_URL or SAQBOL_DATA_DIR).',
      );
    }
    await seedRegisters(tx);
    if (known === undefined) {
      await upsertSetting(tx, 'mode', mode);
      if (mode === 'demo')
        await upsertSetting(tx, 'clock-offset', Date.parse(demoNow) - realNow.getTime());
    }
    if (!(await hasCampaigns(tx))) {
      if (mode === 'demo') await seedDemo(tx);
      else await seedFirstCampaign(tx);
    }
    if (mode === 'production') return { clockOffset: 0, demoStartedAt: null };
    return { clockOffset: Number(await readSetting(tx, 'clock-offset')), demoStartedAt: demoNow };
  });
}

/** Production begins with the letter itself and nothing else. */
async function seedFirstCampaign(tx: Parameters<typeof insertCampaign>[0]): Promise<void> {
  const letter = demoCampaigns().find((campaign) => campaign.letterNo === firstLetter.letterNo);
  if (!letter) throw new Error('the first letter is missing');
  const recipients = letter.recipients.map(({ unitId }) => ({
    unitId,
    acknowledgedAt: null,
    incomingNo: null,
    extendedTo: null,
  }));
  await insertCampaign(tx, { ...letter, recipients });
}
