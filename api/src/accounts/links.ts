/** One-purpose links: invitations and new passwords. Only the hash of a token is kept. */

import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { instantText } from '../platform/clock.ts';
import type { Scoped } from '../platform/database/scope.ts';
import type { Call } from '../platform/http/handler.ts';
import { linkMail } from './link-mail.ts';
import { insertLink, type LinkRow } from './links.queries.ts';

const hour = 3_600_000;
const lifeOf = { invitation: 7 * 24 * hour, 'password-reset': 24 * hour } as const;
const pathOf = { invitation: '/invitation', 'password-reset': '/reset' } as const;

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly language: 'kk' | 'ru' | 'en';
}

/** Makes a link for a person, mails it where a mail server is set, and returns it to be shown once. */
export async function makeLink(
  call: Pick<Call, 'services' | 'afterCommit'>,
  tx: Scoped,
  purpose: LinkRow['purpose'],
  recipient: Recipient,
  createdBy: string | null,
): Promise<{ url: string; expiresAt: string; mailed: boolean }> {
  const { settings, mailer } = call.services;
  const token = randomBytes(32).toString('base64url');
  // Links live in real time, whatever the domain's clock says.
  const created = new Date();
  const expiresAt = instantText(new Date(created.getTime() + lifeOf[purpose]));
  await insertLink(tx, {
    id: uuidv7(),
    purpose,
    userId: recipient.id,
    tokenHash: hashToken(token),
    createdBy,
    createdAt: instantText(created),
    expiresAt,
  });
  // The token stands after '#': browsers send it to no server, so that no log keeps it.
  const url = `${settings.baseUrl}${pathOf[purpose]}#${token}`;
  call.afterCommit(() => mailer.send(linkMail(purpose, recipient, url)));
  return { url, expiresAt, mailed: mailer.available };
}
