import { createHmac } from 'node:crypto';

/** Signs the sessions of the api under test. */
export const secret = 'a secret of benchmarks, long enough';

/** The cookie of a session token, signed as sign-in signs it. */
export function cookieOf(token: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `saqbol.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
