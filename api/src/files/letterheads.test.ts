/** Own letterheads: faults are told at their places, the letter comes on what was accepted. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { activityBody, partnershipBody } from '../../../tests/helpers/builders.ts';
import { filePath, upload } from '../../../tests/helpers/files.ts';
import { completeContent, must, replyPath, saveContent } from '../../../tests/helpers/replies.ts';
import {
  withOutsideLink,
  withPart,
  wordFile,
  zipBomb,
} from '../platform/documents/docx/docx.samples.ts';
import { readDocx } from '../platform/documents/reading/read-docx.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  // A letter with every table of the appendix but the districts'.
  must(await api.as('officerKokshetau').post('/api/v1/activities', activityBody()));
  const partner = partnershipBody({ status: 'active', agreedOn: '2026-03-04' } as never);
  must(await api.as('coordinatorAqmola').post('/api/v1/partnerships', partner));
  await saveContent(api, { ...completeContent, nothingHeld: null });
});
afterAll(() => api.close());

const lines = [
  'Үлгі бланк',
  '{{heading}}',
  '{{#paragraphs}}',
  '{{lead}}{{text}}',
  '{{/paragraphs}}',
];

async function sent(content: Uint8Array, lang = 'kk', name = 'бланк.docx') {
  const headers = { 'accept-language': lang };
  return upload(api, 'coordinatorAqmola', { purpose: 'letterhead', name, content, headers });
}

async function docx(path: string): Promise<string[]> {
  const response = await api.fetch(
    new Request(`http://saqbol.test${path}`, {
      headers: { cookie: api.cookieOf('coordinatorAqmola') },
    }),
  );
  expect(response.status).toBe(200);
  return [...readDocx(new Uint8Array(await response.arrayBuffer())).paragraphs];
}

const main = '/word~1document.xml';

describe('a letterhead is refused with every fault at its place', () => {
  const good = wordFile(lines);
  const withLines = (...more: string[]) => wordFile([...lines, ...more]);

  test.each([
    ['an unknown tag', withLines('{{salary}}'), main, 'unknown-tag', 'salary'],
    ['a broken loop', withLines('{{#partners}}'), main, 'broken-tag', 'partners'],
    ['a tag that is not closed', withLines('{{heading'), main, 'broken-tag', 'heading'],
    ['no text of the letter', wordFile(['{{heading}}']), main, 'missing-tag', 'paragraphs'],
    [
      'a macro',
      good.then((file) => withPart(file, 'word/vbaProject.bin', () => 'x')),
      '/word~1vbaProject.bin',
      'macro',
      'word/vbaProject.bin',
    ],
    [
      'a link to the outside',
      good.then((file) => withOutsideLink(file, 'attachedTemplate')),
      '/word~1_rels~1document.xml.rels',
      'external-link',
      'word/_rels/document.xml.rels',
    ],
    ['a zip bomb', zipBomb(300 * 1024 * 1024), main, 'too-large', ''],
    [
      'more text than a letterhead has',
      good.then((file) =>
        withPart(file, 'word/document.xml', (old) =>
          old.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(400_000)}`),
        ),
      ),
      main,
      'too-large',
      '',
    ],
    ['a password', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), '', 'encrypted', ''],
    ['half an archive', Buffer.from('PK\u0003\u0004'), '', 'not-docx', ''],
  ] as const)('%s', async (_what, content, pointer, code, named) => {
    const messages = new Set<string>();
    for (const lang of ['kk', 'ru', 'en']) {
      const { status, body } = await sent(await content, lang);
      expect([status, body.code]).toEqual([422, 'file/refused']);
      const found = body.errors.find((one: { code: string }) => one.code === code);
      expect(found, JSON.stringify(body)).toMatchObject({ pointer });
      expect(found.message).toContain(named);
      messages.add(found.message);
    }
    expect(messages.size).toBe(3);
    const used = await api.as('coordinatorAqmola').get('/api/v1/units/KZ-11/files?inUse=yes');
    expect(used.body.items).toEqual([]);
  });

  test('several at once, the place of each in the person’s words', async () => {
    const file = withPart(
      await withLines('{{salary}}', '{{bonus}}'),
      'word/header1.xml',
      () =>
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p></w:hdr>',
    );
    const { body } = await sent(file, 'en');
    expect(body.errors.map((one: { message: string }) => one.message)).toEqual([
      expect.stringContaining('Place: page header.'),
    ]);
    const tags = await sent(await withLines('{{salary}}', '{{bonus}}'), 'ru');
    expect(tags.body.errors.map((one: { message: string }) => one.message)).toEqual([
      expect.stringMatching(/^Место: основной текст\. .*salary/),
      expect.stringMatching(/^Место: основной текст\. .*bonus/),
    ]);
  });
});

describe('a letterhead in use', () => {
  test('the starter template is accepted as it is, in both languages, and prints the whole letter', async () => {
    for (const lang of ['kk', 'ru']) {
      const response = await api.fetch(
        new Request(`http://saqbol.test/api/v1/letterhead/starter.docx?lang=${lang}`, {
          headers: { cookie: api.cookieOf('coordinatorAqmola') },
        }),
      );
      const starter = new Uint8Array(await response.arrayBuffer());
      const { status, text } = await sent(starter);
      expect(status, text).toBe(201);
      const own = await docx(`${replyPath()}/letter.docx?lang=${lang}`);
      const plain = await docx(`${replyPath()}/letter.docx?lang=${lang}&letterhead=plain`);
      const isText = (one: string) => one.trim() !== '';
      expect(own.filter(isText)).toEqual(plain.filter(isText));
      expect(own.join()).not.toContain('{{');
      expect(own.length, 'the appendix is there').toBeGreaterThan(40);
    }
  });

  test('a new one takes the place of the old, one taken away leaves the common form', async () => {
    const first = filePath();
    const content = await wordFile(lines);
    const given = { purpose: 'letterhead', name: 'бланк.docx', content } as const;
    await upload(api, 'coordinatorAqmola', { ...given, path: first });
    const second = filePath();
    await upload(api, 'coordinatorAqmola', {
      ...given,
      path: second,
      content: await wordFile(['Жаңа бланк', ...lines]),
    });
    const coordinator = api.as('coordinatorAqmola');
    expect((await coordinator.get(first)).body.retiredAt).not.toBeNull();
    const letter = `${replyPath()}/letter.docx?lang=kk`;
    expect(await docx(letter)).toContain('Жаңа бланк');
    for (let i = 0; i < 2; i += 1)
      expect((await coordinator.post(`${second}/retire`)).body.retiredAt).not.toBeNull();
    expect(await docx(letter)).not.toContain('Жаңа бланк');
    expect((await coordinator.get(`${second}/content`)).status).toBe(200);
  });

  test('of ten uploaded at once one is in use', async () => {
    const content = await wordFile(lines);
    const answers = await Promise.all(Array.from({ length: 10 }, () => sent(content)));
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(201));
    const used = await api.as('coordinatorAqmola').get('/api/v1/units/KZ-11/files?inUse=yes');
    expect(used.body.items).toHaveLength(1);
  });

  test('is the unit’s own: the neighbour’s letters keep the common form', async () => {
    const response = await api.fetch(
      new Request(`http://saqbol.test${replyPath('KZ-55')}/letter.docx`, {
        headers: { cookie: api.cookieOf('coordinatorPavlodar') },
      }),
    );
    const { paragraphs } = readDocx(new Uint8Array(await response.arrayBuffer()));
    expect(paragraphs).not.toContain('Үлгі бланк');
  });
});

test('a memorandum in Word may lead to a partner’s page, but load nothing and run nothing', async () => {
  const file = await wordFile(['Меморандум']);
  const send = (content: Uint8Array) =>
    upload(api, 'coordinatorAqmola', { purpose: 'memorandum', name: 'м.docx', content });
  expect((await send(file)).status).toBe(201);
  expect((await send(withOutsideLink(file, 'hyperlink'))).status).toBe(201);
  const loads = (await send(withOutsideLink(file, 'image'))).body;
  expect(loads.errors).toMatchObject([{ code: 'external-link' }]);
  const macro = (await send(withPart(file, 'word/vbaProject.bin', () => 'x'))).body;
  expect(macro.errors).toMatchObject([{ code: 'macro' }]);
  expect((await send(zipBomb(100 * 1024 * 1024))).body.errors).toMatchObject([
    { code: 'too-large' },
  ]);
});
