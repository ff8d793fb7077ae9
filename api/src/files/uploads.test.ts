/** Uploads from the first byte to the download: who may, what is kept, and what is said of refusals. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mostFileBytes } from '@saqbol/shared/files/file.codes.ts';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { partnershipBody } from '../../../tests/helpers/builders.ts';
import { fileHeaders, filePath, scan, upload } from '../../../tests/helpers/files.ts';
import { must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const incoming = () => readdir(join(api.services.settings.dataDir, 'files', 'incoming'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a file', () => {
  test('is kept by its content and given back byte by byte, never to be opened by the browser', async () => {
    const path = filePath();
    const { status, body } = await upload(api, 'coordinatorAqmola', {
      purpose: 'memorandum',
      path,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      unitId: 'KZ-11',
      purpose: 'memorandum',
      name: 'хат.pdf',
      type: 'application/pdf',
      size: scan.length,
      sha256: sha256(scan),
      signature: null,
      retiredAt: null,
    });
    const { headers, text } = await api.as('officerKokshetau').get(`${path}/content`);
    expect(text).toBe(scan.toString());
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-length')).toBe(String(scan.length));
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('хат.pdf')}`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(await incoming()).toEqual([]);
  });

  test('that comes again under its id adds nothing, another one under it is refused', async () => {
    const path = filePath();
    const given = { purpose: 'memorandum', path } as const;
    const first = await upload(api, 'coordinatorAqmola', given);
    const again = await upload(api, 'coordinatorAqmola', given);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    for (const other of [
      { ...given, content: `${scan} ` },
      { ...given, purpose: 'signed-reply' as const },
    ]) {
      const { body } = await upload(api, 'coordinatorAqmola', other);
      expect(body.code).toBe('file/id-taken');
    }
    const foreign = { ...given, path: path.replace('KZ-11', 'KZ-55') };
    const { body } = await upload(api, 'coordinatorPavlodar', foreign);
    expect(body.code).toBe('file/id-taken');
    expect(await incoming()).toEqual([]);
  });

  test('sent by five at once is one file', async () => {
    const given = { purpose: 'memorandum', path: filePath() } as const;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => upload(api, 'coordinatorAqmola', given)),
    );
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 200, 200, 200, 201]);
  });

  test('has a clean name: no folders, no hidden ending', async () => {
    const name = '..\\..\\C:\\хаттар\\ескі \u202Efdp.хат\u0000.pdf';
    const { body } = await upload(api, 'coordinatorAqmola', { purpose: 'memorandum', name });
    expect(body.name).toBe('ескі fdp.хат.pdf');
  });

  test('is noted in the audit without its name, and its download too', async () => {
    const path = filePath();
    const name = 'Аты Жөні 2026.pdf';
    await upload(api, 'coordinatorAqmola', { purpose: 'signed-reply', path, name });
    await api.as('reviewer').get(`${path}/content`);
    const { rows } = await sql<{ verb: string; text: string }>`
      select verb, changes::text as text from audit_entries where entity_id = ${path.split('/').at(-1)}
      order by position`.execute(api.owner.db);
    expect(rows.map((row) => row.verb)).toEqual(['file.upload', 'file.download']);
    expect(JSON.stringify(rows)).not.toContain('Жөні');
  });

  test('too large is refused, its length said or not, and nothing is left', async () => {
    const before = (await api.as('coordinatorAqmola').get('/api/v1/units/KZ-11/files')).body.total;
    const said = { 'content-length': String(mostFileBytes + 1) };
    const given = { purpose: 'memorandum', headers: said } as const;
    expect((await upload(api, 'coordinatorAqmola', given)).status).toBe(413);
    const content = Buffer.alloc(mostFileBytes + 1, 'a');
    scan.copy(content);
    const { status, body } = await upload(api, 'coordinatorAqmola', {
      purpose: 'memorandum',
      content,
    });
    expect([status, body.code]).toEqual([413, 'file/too-large']);
    const whole = content.subarray(0, mostFileBytes);
    const most = { purpose: 'memorandum', content: whole } as const;
    expect((await upload(api, 'coordinatorAqmola', most)).status).toBe(201);
    const after = (await api.as('coordinatorAqmola').get('/api/v1/units/KZ-11/files')).body.total;
    expect(after).toBe(before + 1);
    expect(await incoming()).toEqual([]);
  });

  test('finds no room when the unit’s is full', async () => {
    await sql`
      insert into files (id, unit_id, purpose, name, type, size, sha256, created_by, created_at)
      select 'huge', 'KZ-NB', 'memorandum', 'a.pdf', 'application/pdf', 1073741824, '', id, now() from users limit 1`.execute(
      api.owner.db,
    );
    const { status, body } = await upload(api, 'coordinatorBank', {
      purpose: 'memorandum',
      path: filePath('KZ-NB'),
    });
    expect([status, body.code]).toEqual([409, 'file/quota-full']);
  });

  test('that breaks off in the middle leaves nothing', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(scan);
        controller.error(Object.assign(new Error('hung up'), { code: 'ECONNRESET' }));
      },
    });
    const { headers } = new Request('http://saqbol.test', {
      headers: { ...fileHeaders('хат.pdf'), cookie: api.cookieOf('coordinatorAqmola') },
    });
    const path = filePath();
    const response = await api.fetch(
      new Request(`http://saqbol.test${path}?purpose=memorandum`, {
        ...{ method: 'PUT', headers, body },
        ...({ duplex: 'half' } as object),
      }),
    );
    expect(response.status).toBe(503);
    expect((await api.as('coordinatorAqmola').get(path)).status).toBe(404);
    expect(await incoming()).toEqual([]);
  });
});

describe('refused, in the reader’s language', () => {
  test.each([
    ['a text', 'хат.pdf', 'жай мәтін', '', 'file-type'],
    ['a page', 'хат.html', '<html><script>', '', 'file-type'],
    ['a drawing with a script', 'хат.svg', '<svg onload="a()"/>', '', 'file-type'],
    ['nothing', 'хат.pdf', '', '', 'file-empty'],
    ['another ending', 'хат.png', '%PDF-1.7', 'Content-Disposition', 'file-ending'],
    ['no name', '', '%PDF-1.7', 'Content-Disposition', 'required'],
    [
      'a mark of official use',
      'меморандум ҚБПҮ.pdf',
      '%PDF-1.7',
      'Content-Disposition',
      'official-use',
    ],
    ['the same in Russian', 'письмо_ДСП_12.pdf', '%PDF-1.7', 'Content-Disposition', 'official-use'],
  ])('%s', async (_what, name, content, pointer, code) => {
    const messages = new Set<string>();
    for (const lang of ['kk', 'ru', 'en']) {
      const headers = { 'accept-language': lang };
      const { status, body } = await upload(api, 'coordinatorAqmola', {
        ...{ purpose: 'memorandum', name, content, headers },
      });
      expect([status, body.code]).toEqual([422, 'file/refused']);
      expect(body.errors).toMatchObject([{ pointer, code }]);
      messages.add(body.errors[0].message);
    }
    expect(messages.size).toBe(3);
    expect(await incoming()).toEqual([]);
  });

  test.each([
    ['signed-reply', 'хат.docx', 'PK\u0003\u0004'],
    ['letterhead', 'хат.pdf', '%PDF-1.7'],
    ['memorandum', 'хат.cms', '0\u0082'],
  ] as const)('as %s: %s', async (purpose, name, text) => {
    const content = Buffer.from(text, 'latin1');
    const { body } = await upload(api, 'coordinatorAqmola', { purpose, name, content });
    expect(body.errors).toMatchObject([{ code: 'file-type' }]);
  });

  test('JSON, a form and no type at all are no file', async () => {
    for (const type of ['application/json', 'multipart/form-data', 'text/plain', '']) {
      const headers = { 'content-type': type };
      const { status, body } = await upload(api, 'coordinatorAqmola', {
        ...{ purpose: 'memorandum', headers },
      });
      expect([status, body.code], type).toEqual([415, 'request/not-binary']);
    }
  });

  test('a purpose that there is not, an id that is none, a broken name', async () => {
    const send = (path: string, headers = fileHeaders('хат.pdf')) =>
      api.as('coordinatorAqmola').send('PUT', path, scan, headers);
    expect((await send(`${filePath()}?purpose=evidence`)).status).toBe(422);
    expect((await send(filePath())).status).toBe(422);
    expect((await send(`${filePath('KZ-11', 'no-id')}?purpose=memorandum`)).status).toBe(404);
    const headers = {
      ...fileHeaders('x'),
      'content-disposition': "attachment; filename*=UTF-8''%E0%",
    };
    const { body } = await send(`${filePath()}?purpose=memorandum`, headers);
    expect(body.errors).toMatchObject([{ pointer: 'Content-Disposition', code: 'invalid' }]);
  });
});

describe('who may', () => {
  test('a foreign unit is as if not there, and its file is not even taken in', async () => {
    const given = { purpose: 'memorandum', path: filePath('KZ-55') } as const;
    const { status } = await upload(api, 'coordinatorAqmola', given);
    expect(status).toBe(404);
    await upload(api, 'coordinatorPavlodar', given);
    for (const path of [given.path, `${given.path}/content`, '/api/v1/units/KZ-55/files']) {
      expect((await api.as('coordinatorAqmola').get(path)).status).toBe(404);
      expect((await api.as('reviewer').get(path)).status).toBe(200);
    }
    // Under an own unit the foreign id is nothing either.
    const own = given.path.replace('KZ-55', 'KZ-11');
    expect((await api.as('coordinatorAqmola').get(own)).status).toBe(404);
  });

  test('officers, observers and the Committee upload nothing', async () => {
    for (const actor of ['officerKokshetau', 'observerAqmola', 'reviewer', 'editor'] as const) {
      expect((await upload(api, actor, { purpose: 'memorandum' })).status).toBe(403);
    }
    expect((await upload(api, null, { purpose: 'memorandum' })).status).toBe(401);
  });
});

describe('where files are named', () => {
  test('a reply takes a signed file of its own unit and nothing else', async () => {
    const idOf = async (
      purpose: 'memorandum' | 'signed-reply',
      actor: 'coordinatorAqmola' | 'coordinatorPavlodar',
    ) => {
      const path = filePath(actor === 'coordinatorAqmola' ? 'KZ-11' : 'KZ-55');
      return (await upload(api, actor, { purpose, path })).body.id;
    };
    const register = (signedFileId: string) =>
      api.as('coordinatorAqmola').post(`${replyPath()}/registration`, { signedFileId });
    const own = await idOf('signed-reply', 'coordinatorAqmola');
    expect((await register(own)).body.signedFileId).toBe(own);
    for (const wrong of [
      await idOf('memorandum', 'coordinatorAqmola'),
      await idOf('signed-reply', 'coordinatorPavlodar'),
      uuidv7(),
    ]) {
      const { body } = await register(wrong);
      expect(body.errors).toMatchObject([{ pointer: '/signedFileId', code: 'file-unknown' }]);
    }
  });

  test('a partnership takes a memorandum of its own unit and nothing else', async () => {
    const coordinator = api.as('coordinatorAqmola');
    const documentId = (await upload(api, 'coordinatorAqmola', { purpose: 'memorandum' })).body.id;
    const body = partnershipBody({ documentId } as never);
    const made = await coordinator.post('/api/v1/partnerships', body);
    expect(made.body).toMatchObject({ documentId });
    const scanned = (await upload(api, 'coordinatorAqmola', { purpose: 'signed-reply' })).body.id;
    const path = `/api/v1/partnerships/${body.id}`;
    const wrong = await coordinator.patch(path, { documentId: scanned }, made.body.version);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/documentId', code: 'document-unknown' }]);
    const none = await coordinator.patch(path, { documentId: null }, made.body.version);
    expect(none.body.documentId).toBeNull();
  });

  test('a submitted version names the memoranda that it rests on by their hashes', async () => {
    await replyIn(api, 'draft', 'KZ-55');
    const path = filePath('KZ-55');
    const { body: file } = await upload(api, 'coordinatorPavlodar', {
      purpose: 'memorandum',
      path,
    });
    const partner = partnershipBody({ documentId: file.id } as never);
    must(await api.as('coordinatorPavlodar').post('/api/v1/partnerships', partner));
    must(await api.as('coordinatorPavlodar').post(`${replyPath('KZ-55')}/submit`, {}));
    const { body: frozen } = await api.as('reviewer').get(`${replyPath('KZ-55')}/versions/1`);
    expect(frozen.evidence).toEqual([{ id: file.id, sha256: sha256(scan) }]);
  });

  test('memoranda and signed letters are evidence: they are not taken out of use', async () => {
    for (const purpose of ['memorandum', 'signed-reply'] as const) {
      const path = filePath();
      await upload(api, 'coordinatorAqmola', { purpose, path });
      const { body } = await api.as('coordinatorAqmola').post(`${path}/retire`);
      expect(body.code).toBe('file/is-evidence');
    }
  });

  test('a list is by pages, newest first, and by purpose', async () => {
    const list = async (query: string) =>
      (await api.as('reviewer').get(`/api/v1/units/KZ-11/files?${query}`)).body;
    const all = await list('limit=200');
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`limit=2${cursor && `&cursor=${cursor}`}`);
      expect(page.total).toBe(all.total);
      seen.push(...page.items.map((one: { id: string }) => one.id));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(all.items.map((one: { id: string }) => one.id));
    const signed = (await list('purpose=signed-reply')).items;
    expect(signed.every((one: { purpose: string }) => one.purpose === 'signed-reply')).toBe(true);
  });
});
