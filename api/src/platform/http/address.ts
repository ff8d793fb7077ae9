import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Settings } from '../settings.ts';

/** The client's address: of the connection, or as a trusted proxy says. */
export function clientAddress(
  c: Context,
  { trustedProxies }: Pick<Settings, 'trustedProxies'>,
): string {
  const peer =
    'incoming' in ((c.env ?? {}) as object)
      ? (getConnInfo(c).remote.address ?? 'unknown')
      : 'in-process';
  if (!trustedProxies.includes(peer)) return peer;
  // The last address was added by our proxy; those before it may be made up.
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || peer;
}
