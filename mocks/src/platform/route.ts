/** Finds the handler of an address. Paths are taken as sent: `//`, `%61pi` and `/./` are no way in. */
import { Problem } from './problem.ts';

export interface Routed<H> {
  readonly handler: H;
  readonly params: Readonly<Record<string, string>>;
}

interface Routable {
  readonly endpoint: { readonly method: string; readonly path: string };
}

/** @throws Problem 404 for a path of nothing, 405 for a method that the path has not */
export function routeOf<H extends Routable>(
  handlers: readonly H[],
  method: string,
  path: string,
): Routed<H> {
  const fitting = handlers.flatMap((handler) => {
    const params = match(handler.endpoint.path, path);
    return params ? [{ handler, params }] : [];
  });
  if (fitting.length === 0) throw new Problem('request/unknown-path');
  const found = fitting.find((one) => one.handler.endpoint.method === method);
  if (found) return found;
  const allowed = [...new Set(fitting.map((one) => one.handler.endpoint.method))].join(', ');
  throw new Problem('request/method-not-allowed', { headers: { Allow: allowed } });
}

function match(pattern: string, path: string): Record<string, string> | null {
  const [expected, given] = [pattern.split('/'), path.split('/')];
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of expected.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) {
      const decoded = decode(value);
      if (!decoded) return null;
      params[part.slice(1)] = decoded;
    } else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
