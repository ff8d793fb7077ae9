/** The first administrator of an installation: nobody is there yet who could invite. By command only. */

import { inviteAccount } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import { appendAudit } from '../platform/database/append-audit.queries.ts';
import { type Scoped, withScope } from '../platform/database/scope.ts';
import type { Services } from '../platform/services.ts';
import type { Settings } from '../platform/settings.ts';
import {
  activeAdministrators,
  findAccount,
  findSignInAccount,
  insertAccount,
} from './accounts.queries.ts';
import { makeLink } from './links.ts';

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  /** Also when there is an active administrator already. */
  readonly another: boolean;
}

export interface AdministratorLink {
  readonly url: string;
  readonly expiresAt: string;
  readonly mailed: boolean;
}

/** Why there is no new administrator; the text is for the operator. */
export class AdministratorRefused extends Error {}

/**
 * Makes an invited administrator of the Committee with a one-time link; for an administrator who was
 * invited and never came, a new link in place of the old one. Stands in the audit.
 * @throws AdministratorRefused
 */
export async function makeAdministrator(
  services: Services,
  wanted: NewAdministrator,
): Promise<AdministratorLink> {
  refuseDemo(services.settings);
  const after: (() => Promise<void>)[] = [];
  const link = await withScope(services.database.db, 'system', 'write', async (tx) => {
    if (!wanted.another && (await activeAdministrators(tx)).length > 0) {
      throw new AdministratorRefused(
        'There is an active administrator already, who can invite others on the page of accounts. ' +
          'If that person cannot be reached, add --another.',
      );
    }
    const id = await invitedAdministrator(tx, services, wanted);
    return makeLink(
      { services, afterCommit: (work) => void after.push(work) },
      tx,
      'invitation',
      { id, email: wanted.email, language: 'kk' },
      null,
    );
  });
  for (const work of after) await work();
  return link;
}

/** @throws AdministratorRefused */
export function refuseDemo({ mode }: Pick<Settings, 'mode'>): void {
  if (mode !== 'demo') return;
  throw new AdministratorRefused(
    'This is the demo: its administrator is there already, and its accounts are shown on the sign-in page. ' +
      'The command is for production (SAQBOL_MODE=production).',
  );
}

async function invitedAdministrator(
  tx: Scoped,
  { clock }: Services,
  { email, name }: NewAdministrator,
): Promise<string> {
  const newId = uuidv7();
  const now = instantText(clock.now());
  const isNew = await insertAccount(tx, {
    id: newId,
    name,
    email,
    role: 'administrator',
    unitId: committeeId,
    districtIds: [],
    department: null,
    language: 'kk',
    status: 'invited',
    createdAt: now,
  });
  const id = isNew ? newId : await invitedBefore(tx, email);
  // Nobody is signed in at the command line: the audit names no actor.
  await appendAudit(tx, {
    chain: committeeId,
    at: now,
    actorId: null,
    role: null,
    verb: inviteAccount.audit ?? '',
    entity: 'account',
    entityId: id,
    way: 'job',
    changes: isNew ? { role: [null, 'administrator'], unitId: [null, committeeId] } : {},
  });
  return id;
}

async function invitedBefore(tx: Scoped, email: string): Promise<string> {
  const known = await findSignInAccount(tx, email);
  const account = known && (await findAccount(tx, known.userId));
  if (account?.role === 'administrator' && account.status === 'invited') return account.id;
  throw new AdministratorRefused(
    `${email} has an account already. Choose another address, or let an administrator change that account.`,
  );
}
