import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { parseSigned } from 'hono/utils/cookie';
import type { Services } from '../platform/services.ts';
import { findActor } from './accounts.queries.ts';
import { cookiePrefix } from './session-cookie.ts';

/**
 * Who acts, by the signed cookie and one read of the database: role, unit and status are fresh at
 * each request. Null for nobody, an ended session or a disabled account.
 */
export async function readSession(services: Services, request: Request): Promise<Actor | null> {
  const cookies = request.headers.get('cookie');
  if (!cookies) return null;
  const name = `${services.settings.baseUrl.startsWith('https:') ? '__Secure-' : ''}${cookiePrefix}.session_token`;
  const token = (await parseSigned(cookies, services.settings.secret, name))[name];
  if (!token) return null;
  return findActor(services.database.pool, token);
}
