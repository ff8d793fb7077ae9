/** Signed letters: what a signature says is told, and never taken for a verification. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignId, createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { filePath, upload } from '../../../tests/helpers/files.ts';
import { completeContent, must, replyIn, replyPath } from '../../../tests/helpers/replies.ts';
import { signDetached } from '../platform/documents/cms/cms.samples.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const signedAt = new Date('2026-03-10T03:30:00Z');
const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/signatures/${name}`, import.meta.url));

function sent(content: Uint8Array, name = 'хат.pdf.cms', query = `&campaignId=${campaignId}`) {
  return upload(api, 'coordinatorAqmola', { purpose: 'signed-reply', name, content, query });
}

async function letterPdf(lang: string): Promise<Uint8Array> {
  const response = await api.fetch(
    new Request(`http://saqbol.test${replyPath()}/letter.pdf?lang=${lang}`, {
      headers: { cookie: api.cookieOf('coordinatorAqmola') },
    }),
  );
  return new Uint8Array(await response.arrayBuffer());
}

describe('a detached signature', () => {
  test('tells its signer with the number masked, its time and its digest', async () => {
    const { status, body } = await sent(fixture('detached.cms'));
    expect(status).toBe(201);
    expect(body.type).toBe('application/pkcs7-signature');
    expect(body.signature).toMatchObject({
      signer: { name: 'ҮЛГІ АДАМ', iinMasked: '********8901' },
      digestName: 'SHA-256',
      detached: true,
      verified: 'not-verified',
      letter: { match: 'no', lang: null, n: null },
    });
    expect(body.signature.digest).toMatch(/^[0-9a-f]{64}$/);
    // The whole number is nowhere: not in the answer, not in what is stored.
    const { rows } = await sql<{ text: string }>`select files::text as text from files`.execute(
      api.owner.db,
    );
    expect(JSON.stringify([body, rows])).not.toContain('012345678901');
  });

  test.each(['kk', 'ru'] as const)('of the letter’s PDF is known as such: %s', async (lang) => {
    await replyIn(api, 'submitted');
    const { body } = await sent(await signDetached(await letterPdf(lang), signedAt));
    expect(body.signature).toMatchObject({
      signer: { name: 'ҮЛГІ АДАМ', iinMasked: '********8901' },
      at: '2026-03-10T03:30:00.000Z',
      letter: { match: 'yes', lang, n: 1 },
    });
  });

  test('of the letter before it had its number is still of that letter', async () => {
    await replyIn(api, 'submitted', 'KZ-11', completeContent);
    const signed = await signDetached(await letterPdf('kk'), signedAt);
    const registration = { outgoingNo: '03-12/77', outgoingOn: '2026-03-10' };
    must(await api.as('coordinatorAqmola').post(`${replyPath()}/registration`, registration));
    const { body } = await sent(signed);
    expect(body.signature.letter).toEqual({ match: 'yes', lang: 'kk', n: 1 });
  });

  test('without a letter named is compared with nothing; a letter that there is not is 404', async () => {
    const { body } = await sent(fixture('detached.cms'), 'a.p7s', '');
    expect(body.signature.letter.match).toBe('unknown');
    const missing = await sent(fixture('detached.cms'), 'a.p7s', '&campaignId=none');
    expect(missing.status).toBe(404);
  });

  test('as PEM and in a stream is read too', async () => {
    for (const name of ['attached.pem.cms', 'streamed.cms', 'key-id.cms']) {
      const { status, body } = await sent(fixture(name), name);
      expect([name, status]).toEqual([name, 201]);
      expect(body.signature.verified).toBe('not-verified');
    }
  });
});

test.each([
  ['a sequence of something else', Buffer.from('3082000530030201', 'hex')],
  ['a cut signature', fixture('detached.cms').subarray(0, 900)],
  ['a hundred thousand nested sequences', Buffer.from('3080'.repeat(100_000), 'hex')],
  ['Base64 of nothing', Buffer.from('MIIB'.repeat(50))],
])('%s is no signature, and said to be none', async (_what, content) => {
  const { status, body } = await sent(content);
  expect([status, body.code]).toEqual([422, 'file/refused']);
  expect(body.errors).toMatchObject([{ pointer: '', code: 'not-a-signature' }]);
});

test('a scan has no signature to tell of', async () => {
  const path = filePath();
  const { body } = await upload(api, 'coordinatorAqmola', { purpose: 'signed-reply', path });
  expect(body.signature).toBeNull();
});
