import { preparedText } from './prepared.ts';
import type { Scoped } from './scope.ts';

export interface AuditEntry {
  readonly chain: string;
  /** The domain's instant; the database adds the real one. */
  readonly at: string;
  readonly actorId: string | null;
  readonly role: string | null;
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly way: 'screen' | 'import' | 'token' | 'job';
  readonly changes?: object;
}

const append = 'select audit_append($1, $2, $3, null, $4, $5, $6, $7, $8, $9)';

/** Adds an entry to its chain, which is held to the end of the transaction: append it last. */
export async function appendAudit(tx: Scoped, entry: AuditEntry): Promise<void> {
  const { chain, at, actorId, role, verb, entity, entityId, way, changes = {} } = entry;
  const values = [chain, at, actorId, role, verb, entity, entityId, way, JSON.stringify(changes)];
  await preparedText(tx, append, values);
}
