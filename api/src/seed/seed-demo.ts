/** The demo's synthetic people, entries and partnerships, all labelled; only into an empty installation. */

import type { DemoData } from '@saqbol/shared/demo/demo.types.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import { demoNow } from '@saqbol/shared/demo/demo-clock.ts';
import { demoData } from '@saqbol/shared/demo/demo-data.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { foldedSpellings } from '@saqbol/shared/organisations/search-text.ts';
import { hashPassword } from 'better-auth/crypto';
import { v7 as uuidv7 } from 'uuid';
import { searchText } from '../activities/activity-answer.ts';
import type { Scoped } from '../platform/database/scope.ts';
import {
  insertCampaign,
  insertDemoAccounts,
  insertDemoActivities,
  insertDemoOrganisations,
  insertDemoPartnerships,
} from './seed.queries.ts';
import { seedDemoReplies } from './seed-demo-replies.ts';

export async function seedDemo(tx: Scoped, data: DemoData = demoData()): Promise<void> {
  const { accounts, campaigns, activities, partnerships, organisations = [] } = data;
  const passwordHash = await hashPassword(demoPassword);
  const ids = new Map(accounts.map((account) => [account.email, uuidv7()]));
  const idOf = (email: string) => {
    const id = ids.get(email);
    if (!id) throw new Error(`no demo account ${email}`);
    return id;
  };
  await insertDemoAccounts(
    tx,
    accounts.map((account, index) => ({
      ...account,
      id: idOf(account.email),
      passwordHash,
      featured: account.featured ? index : null,
      createdAt: demoNow,
    })),
  );
  for (const campaign of campaigns) await insertCampaign(tx, campaign);
  const personOf = (name: string | null) => (name === null ? null : (ids.get(name) ?? null));
  await insertDemoActivities(
    tx,
    activities.map((one) => ({
      ...one,
      createdBy: idOf(one.createdBy),
      folded: fold(searchText(one)),
      queries: one.queries.map((query) => ({
        ...query,
        askedBy: personOf(query.askedBy),
        answeredBy: personOf(query.answeredBy),
      })),
    })),
  );
  await insertDemoOrganisations(
    tx,
    organisations.map((one) => ({
      ...one,
      createdBy: idOf(one.createdBy),
      folded: foldedSpellings({ ...one, aliases: [] }),
    })),
  );
  await insertDemoPartnerships(
    tx,
    partnerships.map((one) => ({ ...one, createdBy: idOf(one.createdBy) })),
  );
  await seedDemoReplies(tx, data, idOf);
}
