import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as registers from './migrations/0001-registers.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as entries from './migrations/0003-entries.ts';
import * as figures from './migrations/0004-figures.ts';
import * as audit from './migrations/0005-audit.ts';
import * as replies from './migrations/0006-replies.ts';
import * as organisations from './migrations/0007-organisations.ts';
import * as imports from './migrations/0008-imports.ts';
import * as views from './migrations/0009-views.ts';

/** Only forward: a released migration is never edited and has no way back. */
const migrations = {
  '0001-registers': registers,
  '0002-accounts': accounts,
  '0003-entries': entries,
  '0004-figures': figures,
  '0005-audit': audit,
  '0006-replies': replies,
  '0007-organisations': organisations,
  '0008-imports': imports,
  '0009-views': views,
};

/**
 * Brings the database up to date; safe when several processes start at once (the migrator locks).
 * @param owner connection of the owner role
 */
export async function migrate(owner: Kysely<never>): Promise<void> {
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
