import type { Connection } from '@saqbol/api/platform/database/database.ts';
import { sql } from 'kysely';

/** A reply as it was when the letter was published, whatever happened to it since. */
export async function emptyReply(
  owner: Connection,
  campaignId: string,
  unitId: string,
): Promise<void> {
  const own = sql`campaign_id = ${campaignId} and unit_id = ${unitId}`;
  const tables = [
    'reply_marks',
    'reply_version_entries',
    'reply_versions',
    'reply_comments',
    'reply_extensions',
    'reply_declarations',
    'replies',
  ];
  for (const table of tables)
    await sql`delete from ${sql.table(table)} where ${own}`.execute(owner.db);
  await sql`update campaign_recipients set extended_to = null where ${own}`.execute(owner.db);
  await sql`insert into replies (campaign_id, unit_id) values (${campaignId}, ${unitId})`.execute(
    owner.db,
  );
}
