/** The api over a database of its own, holding the suite's data. */
import { createRequire } from 'node:module';
import { searchText } from '@saqbol/api/activities/activity-answer.ts';
import type { Connection } from '@saqbol/api/platform/database/database.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import {
  insertCampaign,
  insertDemoAccounts,
  insertDemoActivities,
  insertDemoPartnerships,
} from '@saqbol/api/seed/seed.queries.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { createTestApi } from '../helpers/api.ts';
import { contractData, contractNow } from './contract-data.ts';
import type { StartTarget } from './contract-target.ts';

// The library that signs people in belongs to the api: its hash of a password is made there.
const requireOfApi = createRequire(import.meta.resolve('@saqbol/api/app.ts'));

async function seed(owner: Connection): Promise<void> {
  const { accounts, campaigns, activities, partnerships } = contractData;
  const { hashPassword } = await import(requireOfApi.resolve('better-auth/crypto'));
  const passwordHash: string = await hashPassword(demoPassword);
  const idOf = (email: string) => `contract-${email}`;
  await withScope(owner.db, 'system', 'write', async (tx) => {
    await tx.deleteFrom('replies').execute();
    await tx.deleteFrom('campaignRecipients').execute();
    await tx.deleteFrom('campaigns').execute();
    await insertDemoAccounts(
      tx,
      accounts.map((one, index) => ({
        ...one,
        id: idOf(one.email),
        passwordHash,
        featured: index,
        createdAt: contractNow,
      })),
    );
    for (const campaign of campaigns) await insertCampaign(tx, campaign);
    await insertDemoActivities(
      tx,
      activities.map((one) => ({
        ...one,
        createdBy: idOf(one.createdBy),
        folded: fold(searchText(one)),
      })),
    );
    await insertDemoPartnerships(
      tx,
      partnerships.map((one) => ({ ...one, createdBy: idOf(one.createdBy) })),
    );
  });
}

export const startApi: StartTarget = async () => {
  const api = await createTestApi({
    now: contractNow,
    env: { SAQBOL_MODE: 'demo' },
    prepare: seed,
  });
  return {
    origin: 'http://saqbol.test',
    fetch: (request) => api.fetch(request),
    hasWorkbooks: true,
    stop: () => api.close(),
  };
};
