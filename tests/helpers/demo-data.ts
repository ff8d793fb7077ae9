/** The demo's data in a test database, in place of what the template holds. */
import type { Connection } from '@saqbol/api/platform/database/database.ts';
import { type Scoped, withScope } from '@saqbol/api/platform/database/scope.ts';
import { seedDemo } from '@saqbol/api/seed/seed-demo.ts';
import { seedRegisters } from '@saqbol/api/seed/seed-registers.ts';
import { sql } from 'kysely';

/** `more` is put beside it in the same transaction. */
export async function plantDemo(
  owner: Connection,
  more?: (tx: Scoped) => Promise<void>,
): Promise<void> {
  await withScope(owner.db, 'system', 'write', async (tx) => {
    // Registers that name people go with them, and come back.
    await sql`truncate users, accounts, campaigns, campaign_recipients cascade`.execute(tx);
    await seedRegisters(tx);
    await seedDemo(tx);
    await more?.(tx);
  });
}
