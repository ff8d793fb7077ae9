/**
 * A letter says what the figures say: for each of the 24 recipients, in both languages, the text of
 * the PDF and of the Word file holds the letter's number and the figures of the same instant, which
 * are those of a recount from the raw entries.
 */
import { readRecords } from '@saqbol/api/figures/read-records.ts';
import { withScope } from '@saqbol/api/platform/database/scope.ts';
import { readDocx } from '@saqbol/api/platform/documents/reading/read-docx.ts';
import { readPdf } from '@saqbol/api/platform/documents/reading/read-pdf.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { recount } from '@saqbol/shared/figures/recount.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { WrittenLetter } from '@saqbol/shared/replies/letter/letter.schema.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import { letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import { centralBodies, territories } from '@saqbol/shared/territory/units.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorId } from '../helpers/actors.ts';
import { campaignId, createTestApi, sessionCookie, type TestApi } from '../helpers/api.ts';
import { plantDemo } from '../helpers/demo-data.ts';
import { insertTestActors } from '../helpers/test-actors.queries.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({
    env: { SAQBOL_MODE: 'demo' },
    prepare: (owner) => plantDemo(owner, insertTestActors),
  });
});
afterAll(() => api.close());

/** Slots of the letter and the figures that they stand for. */
const slots = {
  activities: 'activities',
  met: 'metInPerson',
  delivered: 'delivered',
  seen: 'seen',
  engaged: 'engaged',
  peopleLow: 'peopleLow',
  peopleHigh: 'peopleHigh',
  districtsCovered: 'districtsCovered',
  banks: 'banksEngaged',
  developers: 'developersEngaged',
  publications: 'publications',
  sourceNamed: 'sourceNamed',
} as const satisfies Record<string, keyof FigureRow>;

const reviewer = () => api.as('reviewer');
/** Characters alone: where spaces fall is a matter of layout. */
const letters = (text: string) => text.replace(/\s/g, '');

async function bytesOf(path: string): Promise<Uint8Array> {
  const headers = { cookie: sessionCookie(actorId('reviewer')) };
  const response = await api.fetch(new Request(`http://saqbol.test${path}`, { headers }));
  expect(response.status, path).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe.each([...territories, ...centralBodies].map(({ id }) => id))(
  'the letter of %s',
  (unitId) => {
    const path = `/api/v1/campaigns/${campaignId}/replies/${unitId}`;

    test.each(letterLanguages)(
      'in %s has the figures of its instant, as PDF and as Word',
      async (lang) => {
        const { body: reply } = await reviewer().get(path);
        const basis = isFrozen(reply.state) ? 'replied' : 'live';
        const figures = `/api/v1/campaigns/${campaignId}/figures?unit=${unitId}&basis=${basis}`;
        const total = (await reviewer().get(figures)).body.total as FigureRow;
        const records = await withScope(api.owner.db, 'system', 'read', (tx) =>
          readRecords(tx, campaignId),
        );
        const question = { by: 'unit', unit: unitId, basis, asOf: reply.dueAt } as const;
        expect(total).toEqual(recount(records, question).total);

        const letter = (await reviewer().get(`${path}/letter?lang=${lang}`)).body as WrittenLetter;
        for (const [slot, figure] of Object.entries(slots)) {
          const value = total[figure];
          if (value !== null)
            expect(letter.slots[slot]?.value, slot).toBe(formatNumber(value, lang));
        }

        const pdf = letters(
          (await readPdf(await bytesOf(`${path}/letter.pdf?lang=${lang}`))).taggedText,
        );
        const docx = letters(
          readDocx(await bytesOf(`${path}/letter.docx?lang=${lang}`)).paragraphs.join(''),
        );
        const shown = letter.blocks.flatMap((block) => ('runs' in block ? block.runs : []));
        for (const text of [pdf, docx]) {
          expect(text).toContain('2-20-26-01368');
          for (const run of shown) {
            if (run.kind === 'slot' && run.name in slots)
              expect(text).toContain(letters(run.value));
          }
        }
      },
    );
  },
);
