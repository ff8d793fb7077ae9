import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

/** An act of the operator at the command line: nobody is signed in, so the audit names no actor. */
export async function noteByCommand(
  tx: Scoped,
  note: { chain: string; at: string; verb: string; entityId: string; changes: object },
): Promise<void> {
  await sql`select audit_append(${note.chain}, ${note.at}, null, null, null, ${note.verb}, 'account', ${note.entityId}, 'job',
    ${JSON.stringify(note.changes)})`.execute(tx);
}
