import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitSlowBodies } from './slow-bodies.ts';

let server: Server;
beforeAll(async () => {
  server = createServer((_request, response) => void response.writeHead(200).write('so far'));
  limitSlowBodies(server, 50);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function begin(method: string, type: string) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  const head = `${method} / HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 9`;
  socket.write(`${head}\r\n\r\n{`);
  await once(socket, 'data');
  return socket;
}

test('a body that does not come is not waited for, a file is', async () => {
  const file = await begin('PUT', 'application/octet-stream');
  const body = await begin('POST', 'application/json');
  await once(body, 'close');
  expect(file.closed).toBe(false);
  file.destroy();
});
