import { isProblem } from '../../platform/client/problem.ts';
import { type ReadAccount, type RightsBody, readAccount, saveRights } from './queries.ts';
import { sameRights } from './rights-values.ts';

/** Somebody else gave the account other rights since it was read. */
export class VersionClash extends Error {
  readonly theirs: ReadAccount;
  constructor(theirs: ReadAccount) {
    super('The rights were changed by somebody else');
    this.name = 'VersionClash';
    this.theirs = theirs;
  }
}

/**
 * Saves rights over the version that the person saw. A newer version whose rights are the same
 * (only the language or the state moved) is no clash and is saved over.
 * @throws VersionClash
 */
export async function saveOver(seen: ReadAccount, body: RightsBody): Promise<ReadAccount> {
  const { id } = seen.account;
  try {
    return await saveRights(id, seen.etag, body);
  } catch (error) {
    if (!isProblem(error, 'entity/version-conflict')) throw error;
    const now = await readAccount(id);
    if (!sameRights(now.account, seen.account)) throw new VersionClash(now);
    return saveRights(id, now.etag, body);
  }
}
