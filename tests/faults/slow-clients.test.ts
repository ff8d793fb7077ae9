/** Clients that send slowly, stop in the middle or hang up: they take nothing from the others. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { actorId } from '../helpers/actors.ts';
import { sessionCookie } from '../helpers/api.ts';
import { Installation, secret } from './installation.ts';
import { expectIntegrity } from './integrity.ts';
import { Ledger } from './ledger.ts';
import { until } from './until.ts';
import { startWriters } from './writers.ts';

/** More than requests may be at work at once. */
const crowd = 300;

let installation: Installation;
const sockets: Socket[] = [];
beforeAll(async () => {
  installation = await Installation.make();
  await installation.start();
  await installation.addPeople();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => installation.remove());

/** Connections that have each sent the beginning of a request. */
async function openCrowd(beginning: string): Promise<void> {
  const { hostname, port } = new URL(installation.origin);
  await Promise.all(
    Array.from({ length: crowd }, async () => {
      const socket = connect(Number(port), hostname);
      // The server may cut them off: that is its right.
      socket.on('error', () => undefined);
      sockets.push(socket);
      await once(socket, 'connect');
      socket.write(beginning);
    }),
  );
  // Pipelined requests begin one after another: between two of them nothing is at work for a moment.
  let quiet = 0;
  await until('the server has dealt with what there is of them', async () => {
    quiet = (await atWork()) === 0 ? quiet + 1 : 0;
    return quiet === 10;
  });
}

/** People who work meanwhile all get their answers. */
async function expectWork(): Promise<void> {
  const ledger = new Ledger();
  const writers = startWriters(installation.origin, ledger);
  await until('people write', () => ledger.writes > 60, 20);
  await writers.stop();
  expect(ledger.replayed, 'nobody was told to come again').toEqual({ madeNow: 0, wasThere: 0 });
  await expectIntegrity(installation, ledger);
}

async function atWork(): Promise<number> {
  const text = await (await fetch(`${installation.origin}/metrics`)).text();
  return Number(/^saqbol_requests_at_work (\d+)$/m.exec(text)?.[1]);
}

const cookie = () => `Cookie: ${sessionCookie(actorId('officerKokshetau'), secret)}\r\n`;
const post = (length: string) =>
  `POST /api/v1/activities HTTP/1.1\r\nHost: x\r\n${cookie()}Content-Type: application/json\r\n${length}\r\n\r\n{"title":`;

test('heads of requests that never end', async () => {
  await openCrowd('GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  await expectWork();
});

test('bodies of a person signed in that never end, with their length said or in chunks', async () => {
  await openCrowd(post('Content-Length: 900'));
  await expectWork();
  await openCrowd(post('Transfer-Encoding: chunked').replace('{"title":', '9\r\n{"title":\r\n'));
  await expectWork();
});

test('answers that nobody reads, and people who hang up in the middle of their request', async () => {
  const list = `GET /api/v1/reference HTTP/1.1\r\nHost: x\r\n${cookie()}\r\n`;
  await openCrowd(list.repeat(3));
  for (const socket of sockets) socket.pause();
  await expectWork();
  await openCrowd(post('Content-Length: 900'));
  for (const socket of sockets.splice(0)) socket.resetAndDestroy();
  await expectWork();
});

test('nothing of all this is left at work', async () => {
  await until('all requests are over', async () => (await atWork()) === 0);
});
