import type { IncomingMessage, Server } from 'node:http';
import type { ServerType } from '@hono/node-server';

/** A body that is no file must have come in whole within so long, in milliseconds. */
const longestMs = 60_000;

/** Ends requests whose body does not come: files alone are given longer, by the server itself. */
export function limitSlowBodies(server: ServerType, most = longestMs): void {
  (server as Server).on('request', (request: IncomingMessage) => {
    if (request.method === 'GET' || isFile(request)) return;
    const timer = setTimeout(() => {
      if (!request.complete) request.destroy();
    }, most);
    timer.unref();
    request.once('close', () => clearTimeout(timer));
  });
}

function isFile({ method, headers }: IncomingMessage): boolean {
  return method === 'PUT' && headers['content-type'] === 'application/octet-stream';
}
