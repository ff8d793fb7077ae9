import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { parse } from 'hono/utils/cookie';
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
  const token = tokenOf(parse(cookies, name)[name], services.settings.secret);
  if (!token) return null;
  return findActor(services.database.pool, token);
}

const keys = new Map<string, KeyObject>();

function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret, 'utf8');
  keys.set(secret, key);
  return key;
}

/** The token of a cookie `token.signature`, or null when we did not sign it (HMAC-SHA-256, base64). */
function tokenOf(cookie: string | undefined, secret: string): string | null {
  const at = cookie?.lastIndexOf('.') ?? -1;
  if (!cookie || at < 0) return null;
  const token = cookie.slice(0, at);
  const given = Buffer.from(cookie.slice(at + 1));
  const own = Buffer.from(createHmac('sha256', keyOf(secret)).update(token).digest('base64'));
  return given.length === own.length && timingSafeEqual(given, own) ? token : null;
}
