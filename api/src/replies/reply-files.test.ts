/** Letters, receipts and reminders as files: what stands in them is what the system says at that instant. */
import { docxType, pdfType } from '@saqbol/shared/exchange/file-types.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { LetterLanguage } from '@saqbol/shared/replies/reply.schema.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, actorId } from '../../../tests/helpers/actors.ts';
import {
  campaignId,
  createTestApi,
  sessionCookie,
  type TestApi,
} from '../../../tests/helpers/api.ts';
import { activityBody, reachBody } from '../../../tests/helpers/builders.ts';
import { must, replyIn, replyPath, saveContent } from '../../../tests/helpers/replies.ts';
import { readDocx } from '../platform/documents/reading/read-docx.ts';
import { readPdf } from '../platform/documents/reading/read-pdf.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const path = replyPath();
const coordinator = () => api.as('coordinatorAqmola');
const officer = () => api.as('officerKokshetau');
/** Characters alone: where spaces fall is a matter of layout. */
const letters = (text: string) => text.replace(/\s/g, '');

async function file(name: string, as: ActorName = 'coordinatorAqmola'): Promise<Response> {
  const headers = { cookie: sessionCookie(actorId(as)) };
  return api.fetch(new Request(`http://saqbol.test${path}/${name}`, { headers }));
}

async function textOf(name: string, as?: ActorName): Promise<string> {
  const response = await file(name, as);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(pdfType);
  const { taggedText } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return letters(taggedText);
}

const add = async (title: string, count: number) =>
  must(
    await officer().post(
      '/api/v1/activities',
      activityBody({ title, reach: [reachBody({ count })] }),
    ),
  ).body;
const edit = async (id: string, fields: object) => {
  const { version } = must(await officer().get(`/api/v1/activities/${id}`)).body;
  return must(await officer().patch(`/api/v1/activities/${id}`, fields, version));
};
const figures = async () =>
  must(await coordinator().get(`/api/v1/campaigns/${campaignId}/figures`)).body.total;

beforeEach(async () => {
  await replyIn(api, 'draft');
  await saveContent(api, { nothingHeld: null });
});

describe('the letter', () => {
  test.each(['kk', 'ru'] as const satisfies LetterLanguage[])(
    'of a draft in %s has the figures of the same instant and the number of the letter that it answers',
    async (lang) => {
      await add('Оқу үйіндегі кездесу', 12_347);
      const total = await figures();
      const text = await textOf(`letter.pdf?lang=${lang}`);
      expect(text).toContain('2-20-26-01368');
      expect(text).toContain(letters(formatNumber(total.metInPerson, lang)));
      expect(text).toContain(letters(formatNumber(total.activities, lang)));
      expect(text).toContain(letters('Оқу үйіндегі кездесу'));
    },
  );

  test('tells of no entry that is in doubt or left out of the count', async () => {
    const { id } = await add('Шығарылған кездесу', 40);
    const before = await figures();
    expect(await textOf('letter.pdf')).toContain('Шығарылғанкездесу');
    const reason = { reason: 'Екі рет енгізілген' };
    must(await coordinator().post(`/api/v1/activities/${id}/exclude`, reason));
    expect((await figures()).activities).toBe(before.activities - 1);
    expect(await textOf('letter.pdf')).not.toContain('Шығарылғанкездесу');
  });

  test('of a version stays as it was submitted, and is the one that is given while it lies with the Committee', async () => {
    const { id } = await add('Бұрынғы атауы', 40);
    must(await coordinator().post(`${path}/submit`, {}));
    await edit(id, { title: 'Түзетілген атауы', correctionReason: 'Қате жазылған' });
    for (const name of ['letter.pdf', 'letter.pdf?n=1']) {
      const text = await textOf(name, 'reviewer');
      expect(text).toContain('Бұрынғыатауы');
      expect(text).not.toContain('Түзетілгенатауы');
    }
    must(await api.as('reviewer').post(`${path}/return`, { reason: 'Толықтырыңыз' }));
    expect(await textOf('letter.pdf')).toContain('Түзетілгенатауы');
    expect(await textOf('letter.pdf?n=1')).toContain('Бұрынғыатауы');
    expect((await file('letter.pdf?n=2')).status).toBe(404);
  });

  test('gets its own number and date when they are given, without a new version', async () => {
    must(await coordinator().post(`${path}/submit`, {}));
    const registration = { outgoingNo: '3-15/412', outgoingOn: '2026-03-10' };
    must(await coordinator().post(`${path}/registration`, registration));
    expect(await textOf('letter.pdf')).toContain('3-15/412');
  });

  test('comes as a Word document with the same figures', async () => {
    await add('Ауылдағы жиын', 5_431);
    const total = await figures();
    const response = await file('letter.docx?lang=ru');
    expect(response.headers.get('content-type')).toBe(docxType);
    expect(response.headers.get('content-disposition')).toContain('saqbol-letter-KZ-11-ru.docx');
    const { paragraphs } = readDocx(new Uint8Array(await response.arrayBuffer()));
    const text = letters(paragraphs.join(''));
    expect(text).toContain('2-20-26-01368');
    expect(text).toContain(letters(formatNumber(total.metInPerson, 'ru')));
  });

  test('is no letter of another unit, and leaves its trace', async () => {
    expect((await file('letter.pdf', 'coordinatorPavlodar')).status).toBe(404);
    expect((await file('letter.docx', 'observerAqmola')).status).toBe(200);
    const { rows } = await sql<{ chain: string }>`
      select chain from audit_entries where verb = 'reply.letter'
        and actor_id = ${actorId('observerAqmola')}`.execute(api.owner.db);
    expect(rows).toEqual([{ chain: 'KZ-11' }]);
  });
});

test('a receipt has the number and digest by which it is checked; without a version there is none', async () => {
  expect((await file('receipt.pdf')).status).toBe(404);
  const { body } = must(await coordinator().post(`${path}/submit`, {}));
  const [{ receiptNo, digest }] = body.versions;
  const text = await textOf('receipt.pdf?n=1', 'reviewer');
  expect(text).toContain(receiptNo);
  expect(text).toContain(digest);
  expect((await file('receipt.pdf?n=2')).status).toBe(404);
});

test('the Committee reminds whoever has not answered, and nobody else', async () => {
  expect((await file('reminder.pdf')).status).toBe(403);
  expect(await textOf('reminder.pdf', 'reviewer')).toContain('2-20-26-01368');
  must(await coordinator().post(`${path}/submit`, {}));
  expect((await file('reminder.pdf', 'reviewer')).status).toBe(409);
});

test('a slot that there is not is refused where it was typed, by its name', async () => {
  const { version } = must(await coordinator().get(path)).body;
  const narrative = { kk: 'Барлығы {{met}}, оның ішінде {{children}}.', ru: null };
  const answer = await coordinator().patch(path, { narrative }, version, {
    'accept-language': 'en',
  });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toEqual([
    {
      pointer: '/narrative/kk',
      code: 'unknownSlot',
      message: 'There is no slot children. Choose one from the list.',
    },
  ]);
});
