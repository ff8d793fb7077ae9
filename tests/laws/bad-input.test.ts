/** Hostile and broken input: always a clear 4xx in the reader's language, never a 500, nothing written. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { filePurposes } from '@saqbol/shared/files/file.codes.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../helpers/actors.ts';
import { campaignId, createTestApi, type TestApi } from '../helpers/api.ts';
import { activityBody, partnershipBody, reachBody } from '../helpers/builders.ts';
import { upload } from '../helpers/files.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function entryCount(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from activities`.execute(
    api.owner.db,
  );
  return rows[0]?.n ?? 0;
}

describe('an entry', () => {
  const wrong: [string, object, string, string][] = [
    [
      'with reversed dates',
      { startsOn: '2026-03-09', endsOn: '2026-03-05' },
      '/endsOn',
      'reversed-dates',
    ],
    [
      'with one and a half people',
      { reach: [reachBody({ count: 1.5 })] },
      '/reach/0/count',
      'notWhole',
    ],
    ['with minus one person', { reach: [reachBody({ count: -1 })] }, '/reach/0/count', 'negative'],
    ['with 10^12 people', { reach: [reachBody({ count: 1e12 })] }, '/reach/0/count', 'tooMuch'],
    ['with an unknown field', { colour: 'blue' }, '/colour', 'unknownField'],
    ['held tomorrow', { startsOn: '2026-03-11' }, '/startsOn', 'held-in-future'],
    ['in a district of nobody', { districtId: '999999999' }, '/districtId', 'district-foreign'],
    [
      'with a measure that the channel lacks',
      { reach: [reachBody({ measure: 'views' })] },
      '/reach/0/measure',
      'measure-not-of-channel',
    ],
    [
      'with a citizen’s number in its text',
      { description: 'ЖСН 900101300017' },
      '/description',
      'personal-number',
    ],
  ];

  test.each(wrong)(
    '%s is refused at its field, in three languages, and nothing is kept',
    async (_name, fields, pointer, code) => {
      const before = await entryCount();
      const messages = new Set<string>();
      for (const lang of ['kk', 'ru', 'en']) {
        const answer = await api
          .as('coordinatorAqmola')
          .post('/api/v1/activities', activityBody(fields as never), { 'accept-language': lang });
        expect(answer.status, answer.text).toBe(422);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        const error = answer.body.errors.find(
          (one: { pointer: string }) => one.pointer === pointer,
        );
        expect(error, answer.text).toMatchObject({ code });
        messages.add(error.message);
      }
      expect(messages.size).toBe(3);
      expect(await entryCount()).toBe(before);
    },
  );

  test('of a foreign district is refused to an officer at the field', async () => {
    const answer = await api
      .as('officerKokshetau')
      .post('/api/v1/activities', activityBody({ districtId: districts.pavlodar }));
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].pointer).toBe('/districtId');
  });
});

test('broken JSON, other types and too much are said as such', async () => {
  const officer = api.as('officerKokshetau');
  expect((await officer.send('POST', '/api/v1/activities', '{"id":')).body.code).toBe(
    'request/broken-json',
  );
  expect(
    (await officer.send('POST', '/api/v1/activities', 'a=b', { 'content-type': 'text/plain' })).body
      .code,
  ).toBe('request/not-json');
  expect(
    (
      await officer.send(
        'POST',
        '/api/v1/activities',
        JSON.stringify({ title: 'я'.repeat(600_000) }),
      )
    ).status,
  ).toBe(413);
  expect(
    (await officer.send('POST', '/api/v1/activities', `${'['.repeat(5000)}${']'.repeat(5000)}`))
      .status,
  ).toBe(400);
  expect((await officer.get('/api/v1/activities?limit=201')).status).toBe(422);
  expect((await officer.get('/api/v1/activities?kind=meeting&kind=lesson')).status).toBe(422);
  expect((await officer.get('/api/v1/activities?sort=password')).status).toBe(422);
});

const anything = fc.oneof(
  fc.anything({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constant('\u0000'),
  fc.constant('🎓'.repeat(500)),
  fc.constant("'; drop table users; --"),
  fc.constant('=cmd|calc'),
  fc.constant('</w:t>'),
  fc.constant('\ud800'),
  fc.double(),
  fc.bigInt().map(String),
  fc.constant('__proto__'),
  fc.constant('9999-12-31'),
);

async function expectNoFault(answer: { status: number; text: string }): Promise<void> {
  expect(answer.status, answer.text.slice(0, 500)).toBeLessThan(500);
}

describe('whatever is sent', () => {
  const runs = { numRuns: Number(process.env.SAQBOL_RUNS ?? 150) };

  test('as a field of an entry, is no fault of the server', async () => {
    const fields = Object.keys(activityBody());
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields, 'constructor', 'toString'),
        anything,
        async (name, value) => {
          const text = JSON.stringify({ ...activityBody(), [name]: value });
          await expectNoFault(
            await api.as('coordinatorAqmola').send('POST', '/api/v1/activities', text),
          );
        },
      ),
      runs,
    );
  });

  test('as a field of a reach entry or a partnership, is no fault of the server', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(reachBody()), 'link', 'organisationId', 'periodFrom'),
        anything,
        async (name, value) => {
          const entry = JSON.stringify(
            activityBody({ reach: [{ ...reachBody(), [name]: value }] }),
          );
          await expectNoFault(
            await api.as('coordinatorAqmola').send('POST', '/api/v1/activities', entry),
          );
          const partnership = JSON.stringify({ ...partnershipBody(), [name]: value });
          await expectNoFault(
            await api.as('coordinatorAqmola').send('POST', '/api/v1/partnerships', partnership),
          );
        },
      ),
      runs,
    );
  });

  test('as a file, under any name, is no fault of the server and leaves nothing behind', async () => {
    const starts = [
      '%PDF-',
      'PK\u0003\u0004',
      '\u0089PNG\r\n\u001a\n',
      '\u00ff\u00d8\u00ff',
      '0\u0082',
      'MIIB',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...filePurposes),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('.pdf', '.docx', '.png', '.jpg', '.cms', ''),
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (purpose, start, ending, head, rest) => {
          const name = start.toWellFormed() + ending;
          const content = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
          await expectNoFault(await upload(api, 'coordinatorAqmola', { purpose, name, content }));
        },
      ),
      // Each of those that pass the first look is opened in a thread.
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
    const { dataDir } = api.services.settings;
    expect(await readdir(join(dataDir, 'files', 'incoming'))).toEqual([]);
  });

  test('in an address, is no fault of the server', async () => {
    const paths = [
      '/api/v1/activities?q=',
      '/api/v1/activities?cursor=',
      '/api/v1/activities?from=',
      '/api/v1/activities/',
      '/api/v1/campaigns/',
      `/api/v1/campaigns/${campaignId}/figures?by=`,
      '/api/v1/partnerships?q=',
      '/api/v1/accounts/',
      '/',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.string({ unit: 'grapheme' }),
        async (path, value) => {
          await expectNoFault(await api.as('reviewer').get(path + encodeURIComponent(value)));
        },
      ),
      runs,
    );
  });
});
