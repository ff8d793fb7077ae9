import { Problem } from './problem.ts';

/**
 * Refuses writes that another site made the browser send. Programs send neither header.
 * @throws Problem 403
 */
export function checkOrigin(request: Request, baseUrl: string): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw new Problem('request/foreign-origin');
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const own = [new URL(baseUrl).origin, new URL(request.url).origin];
  if (!own.includes(origin)) throw new Problem('request/foreign-origin');
}
