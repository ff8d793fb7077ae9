/** Entries out into a workbook and back: nothing changes, whatever people wrote, in any language. */

import { importHeads } from '@saqbol/api/imports/import-names.ts';
import { entryLines } from '@saqbol/api/imports/make-workbook.ts';
import { readImportFile } from '@saqbol/api/imports/read-import-file.ts';
import { markSheet, tableSheet } from '@saqbol/api/imports/workbook-sheets.ts';
import * as codes from '@saqbol/shared/activities/activity.codes.ts';
import { activityInput } from '@saqbol/shared/activities/activity.schema.ts';
import {
  audienceNovelties,
  channels,
  measuresOf,
  methods,
  scopes,
} from '@saqbol/shared/activities/channels.ts';
import { firstLetter } from '@saqbol/shared/campaigns/first-letter/letter.ts';
import { languages } from '@saqbol/shared/format/language.ts';
import { gatherEntries } from '@saqbol/shared/imports/gather-entries.ts';
import { importFacts, type StandingEntry } from '@saqbol/shared/imports/import.facts.ts';
import { importNames } from '@saqbol/shared/imports/import-names.ts';
import { planImport } from '@saqbol/shared/imports/plan-import.ts';
import type { ImportTable } from '@saqbol/shared/imports/read-table.ts';
import { vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { units } from '@saqbol/shared/territory/units.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';

const unitId = 'KZ-55';
const districts = districtsOfUnit(unitId).map((one) => ({ ...one, id: one.kato }));
const schemes = firstLetter.schemes;

function namesIn(lang: (typeof languages)[number]) {
  const order = [lang, ...languages.filter((one) => one !== lang)];
  return importNames({
    translators: order.map(translatorFor),
    languages: order,
    districts,
    organisations: registeredOrganisations,
    units: units.filter(({ id }) => id !== unitId),
    schemes,
  });
}

const some = <T>(list: readonly T[], max = 3) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: max });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), one);
/** As people write: other alphabets, formulas, escapes of XML and of Excel, separators of ours. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '_x000D_',
    '<b>&amp;</b>',
    'а; ә; б',
    "'тырнақша",
    '2026',
    '-5',
    ' | ',
    'true',
  ),
);
const day = fc.integer({ min: 0, max: 27 }).map((n) => `2026-03-${String(n + 1).padStart(2, '0')}`);
const link = fc.constantFrom('https://a.kz/x;', 'http://b.kz?q=a,b', 'https://қаз.kz/жол');
const reach = fc
  .constantFrom(...channels.filter((one) => measuresOf[one].length > 0))
  .chain((channel) =>
    fc.record({
      channel: fc.constant(channel),
      measure: fc.constantFrom(...measuresOf[channel]),
      count: maybe(fc.integer({ min: 0, max: 1_000_000_000 })),
      method: fc.constantFrom(...methods),
      methodNote: maybe(text),
      periodFrom: maybe(day),
      audienceNew: fc.constantFrom(...audienceNovelties),
      scope: fc.constantFrom(...scopes),
      organisationId: maybe(fc.constantFrom(...registeredOrganisations.map(({ id }) => id))),
      link: maybe(link),
    }),
  );
const entry = fc.record({
  districtId: maybe(fc.constantFrom(...districts.map(({ id }) => id))),
  kind: fc.constantFrom(...codes.activityKinds),
  title: text,
  status: fc.constantFrom(...codes.activityStatuses),
  startsOn: day,
  endsOn: maybe(day),
  startsAtTime: maybe(fc.constantFrom('00:00', '09:30', '23:59')),
  place: maybe(text),
  description: maybe(
    fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  ),
  schemes: some(schemes.map(({ code }) => code)),
  audiences: some(codes.audiences),
  languages: some(codes.activityLanguages),
  partnerIds: some(registeredOrganisations.map(({ id }) => id)),
  jointUnitIds: some(units.map(({ id }) => id).filter((id) => id !== unitId)),
  sourceNamed: fc.constantFrom(true, false, null),
  sourceWhere: maybe(text),
  links: some(['https://a.kz/x;', 'http://b.kz?q=a,b', 'https://қаз.kz/жол'] as const),
  reach: fc.array(reach, { maxLength: 4 }),
  explanations: fc.array(
    text.map((reason) => ({ code: 'no-reach' as const, reason })),
    { maxLength: 2 },
  ),
});

/** What the schema takes in, as it would stand in the database. */
function standingOf(given: unknown): StandingEntry | null {
  const parsed = activityInput.safeParse({ id: uuidv7(), campaignId: 'c', ...(given as object) });
  if (!parsed.success) return null;
  const { campaignId: _, ...one } = parsed.data;
  const meta = { factsVersion: 3, isInVersion: false, isDeleted: false, createdBy: 'u' } as const;
  return { ...one, ...meta, review: 'new' };
}

test.each(languages)('a workbook in %s comes back as it went out', async (lang) => {
  const names = namesIn(lang);
  const vocabulary = vocabularyOf(names);
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (given) => {
      const standing = given.flatMap(
        (one) =>
          standingOf({ ...one, reach: one.reach.map((r) => ({ id: uuidv7(), ...r })) }) ?? [],
      );
      fc.pre(standing.length > 0);
      const t = translatorFor(lang);
      const lines = entryLines(standing, names);
      const table = tableSheet(lines, { t, lists: names, isMarked: false });
      const book = await writeXlsx({ sheets: [table, markSheet(unitId, 'c', lang)] });
      const found = readImportFile(book, 'кесте.xlsx', importHeads('kk'));
      if ('refused' in found) throw new Error(found.refused.code);
      expect(found.mark).toEqual({ schema: '1', unit: unitId, campaign: 'c' });
      expect(outcomesOf(found.table, standing, vocabulary)).toEqual(standing.map(() => 'same'));
    }),
    { numRuns: 25 },
  );
});

function outcomesOf(
  table: ImportTable,
  standing: readonly StandingEntry[],
  vocabulary: ReturnType<typeof vocabularyOf>,
) {
  const facts = importFacts({
    campaign: {
      id: 'c',
      startsOn: '2026-03-02',
      closedOn: null,
      schemes: schemes.map(({ code }) => code),
    },
    today: '2026-03-31',
    actor: { userId: 'u', role: 'coordinator', unitId, districtIds: [] },
    unit: { id: unitId, population: 750_000, hasDistricts: true },
    organisationIds: registeredOrganisations.map(({ id }) => id),
    districtIds: districts.map(({ id }) => id),
    standing,
    duplicates: [],
    usual: [],
  });
  const drafts = gatherEntries(table, vocabulary, { defaultDistrict: null });
  return planImport(drafts, facts, {
    vocabulary,
    hash: (content) => content,
    newId: uuidv7,
    isGiven: (column) => table.letters[column] !== undefined,
  }).map(({ outcome, issues, changes }) =>
    outcome === 'same' ? outcome : { outcome, issues, changes },
  );
}
