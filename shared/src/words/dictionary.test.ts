import { describe, expect, it } from 'vitest';
import { accountStatus } from '../accounts/account.schema.ts';
import { roles } from '../accounts/roles.ts';
import * as activityCodes from '../activities/activity.codes.ts';
import { errorCodes, warningCodes } from '../activities/activity.rule-codes.ts';
import { reviewCommands } from '../activities/activity.states.ts';
import * as channelCodes from '../activities/channels.ts';
import { campaignStatuses } from '../campaigns/campaign.schema.ts';
import { contract } from '../contract/contract.ts';
import { problemStatus } from '../contract/problems.ts';
import * as figureCodes from '../figures/figure.codes.ts';
import { figureRow } from '../figures/figures.schema.ts';
import { languages } from '../format/language.ts';
import { organisationKinds, organisationStatuses } from '../organisations/organisation.codes.ts';
import * as partnershipCodes from '../partnerships/partnership.codes.ts';
import { blockingLacks } from '../replies/reply.lacks.ts';
import { lackCodes } from '../replies/reply.schema.ts';
import { replyCommands, replyStates } from '../replies/reply.states.ts';
import { districtTypes } from '../territory/district.schema.ts';
import { unitKinds } from '../territory/unit.schema.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { translatorFor } from './translate.ts';

const dictionaries = { kk, ru, en };

/** `[key, text]` of every text of a dictionary. */
function textsOf(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : textsOf(value, `${prefix}${name}.`),
  );
}

const familyOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const slotsOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);

/** The codes that the checks of a schema carry as their messages. */
function errorsOf(
  schema: unknown,
  found = new Set<string>(),
  seen = new Set<unknown>(),
): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  const { error } = schema as { error?: unknown };
  if (typeof error === 'function') {
    const code = error({ input: null, code: 'custom' });
    if (typeof code === 'string') found.add(code);
  }
  const inner = '_zod' in schema ? [(schema as { _zod: { def: object } })._zod.def] : schema;
  for (const value of Object.values(inner)) errorsOf(value, found, seen);
  return found;
}

const schemaErrors = [
  ...errorsOf(contract.map(({ params, query, body }) => [params, query, body])),
];

/** Given by the translation of schema issues, by the partnership rules and by handlers. */
const otherFieldErrors = [
  'required',
  'invalid',
  'unknownField',
  'wrongType',
  'status-cannot-follow',
  'agreed-in-future',
  'role-not-in-unit',
  'partnership-exists',
  ...['organisation-retired', 'bin-taken', 'kind-fixed', 'merge-into-itself'],
  'email-taken',
  'passwordCommon',
  ...blockingLacks,
  'until-not-later',
  'extension-waiting',
  'file-unknown',
  'unknownSlot',
  // Of a signed file and of a letterhead.
  ...['official-use', 'file-type', 'not-a-signature', 'not-docx', 'encrypted', 'too-many-parts'],
  ...['too-large', 'broken', 'macro', 'embedded-object', 'external-link', 'broken-xml'],
  ...['unknown-tag', 'broken-tag', 'missing-tag', 'inPart'],
  ...['file-empty', 'file-ending', 'document-unknown'],
  // Of a table of entries.
  ...['import-no-head', 'import-no-column', 'import-empty', 'import-too-many-lines'],
  ...['import-other-unit', 'import-other-campaign', 'import-other-schema', 'import-not-a-table'],
  ...['sheet-encrypted', 'sheet-macro', 'sheet-external-link', 'sheet-embedded-object'],
  ...['sheet-too-many-parts', 'sheet-too-large', 'sheet-broken', 'sheet-far-cell'],
  ...['import-unknown-entry', 'import-deleted-entry', 'import-changed-since'],
  ...['import-not-your-district', 'import-not-yours'],
];

const codeLists = {
  roles,
  roleTasks: roles,
  accountStatuses: accountStatus,
  activityKinds: activityCodes.activityKinds,
  activityKindsShort: activityCodes.activityKinds,
  activityStatuses: activityCodes.activityStatuses,
  reviewStatuses: activityCodes.reviewStatuses,
  reviewCommands,
  audiences: activityCodes.audiences,
  activityLanguages: activityCodes.activityLanguages,
  channels: channelCodes.channels,
  measures: channelCodes.measures,
  methods: channelCodes.methods,
  audienceNovelties: channelCodes.audienceNovelties,
  scopes: channelCodes.scopes,
  families: Object.keys(channelCodes.families),
  levels: ['1', '2', '3', '4', '5'],
  organisationKinds,
  organisationStatuses,
  partnershipForms: partnershipCodes.partnershipForms,
  partnershipStatuses: partnershipCodes.partnershipStatuses,
  figureGroupings: figureCodes.figureGroupings,
  figureBases: figureCodes.figureBases,
  figureFilters: figureCodes.figureFilters,
  indicators: figureCodes.indicators,
  campaignStatuses,
  replyStates,
  replyCommands,
  lackCodes,
  ways: ['screen', 'import', 'token', 'job'],
  districtTypes,
  unitKinds,
};

const slots = {
  field: 'x',
  slot: 'met',
  tag: 'heading',
  part: 'word/document.xml',
  text: 'x',
  types: 'PDF',
  ending: '.pdf',
  today: '2026-03-10',
  startsOn: '2026-03-02',
  closedOn: '2026-03-31',
  population: 754_903,
  median: 64.5,
  count: 9,
  title: 'Кездесу',
};

describe('the dictionaries', () => {
  for (const language of ['ru', 'en'] as const) {
    it(`has in ${language} every key of the Kazakh one and no other`, () => {
      const keysOf = (words: object) => new Set(textsOf(words).map(([key]) => familyOf(key)));
      expect([...keysOf(dictionaries[language])].toSorted()).toEqual([...keysOf(kk)].toSorted());
    });

    it(`has in ${language} the same slots as in Kazakh, so that no value is lost`, () => {
      const byKey = (words: object) =>
        Object.fromEntries(
          textsOf(words).map(([key, text]) => [familyOf(key), slotsOf(text).toSorted().join()]),
        );
      expect(byKey(dictionaries[language])).toEqual(byKey(kk));
    });
  }

  for (const language of languages) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

    it(`has in ${language} every plural form that the language needs`, () => {
      const keys = new Set(textsOf(dictionaries[language]).map(([key]) => key));
      const families = [...keys].filter((key) => key !== familyOf(key)).map(familyOf);
      const missing = families.flatMap((family) =>
        forms.map((form) => `${family}_${form}`).filter((key) => !keys.has(key)),
      );
      expect(missing).toEqual([]);
    });

    it(`has no empty text and no exclamation mark in ${language}`, () => {
      const wrong = textsOf(dictionaries[language]).filter(
        ([, text]) => text.trim() !== text || text === '' || text.includes('!'),
      );
      expect(wrong).toEqual([]);
    });
  }
});

describe('words for everything that the contract can say', () => {
  for (const language of languages) {
    const t = translatorFor(language);
    const words = dictionaries[language];

    it(`has title and detail in ${language} for every problem, and for no other`, () => {
      const listed = textsOf(words.problems).map(([key]) => key);
      const needed = Object.keys(problemStatus).flatMap((code) => {
        const key = code.replace('/', '.');
        return [`${key}.title`, `${key}.detail`];
      });
      expect(listed.toSorted()).toEqual(needed.toSorted());
    });

    it(`has in ${language} a text for every field error that a schema, rule or handler gives`, () => {
      const codes = [...schemaErrors, ...errorCodes, ...otherFieldErrors];
      expect(codes.length).toBeGreaterThan(40);
      for (const code of codes) expect(t(`fieldErrors.${code}`, slots)).toMatch(/\S/);
    });

    it(`has title, text and an example of a reason in ${language} for every warning`, () => {
      expect(Object.keys(words.rules).toSorted()).toEqual([...warningCodes].toSorted());
      for (const code of warningCodes) {
        for (const part of ['title', 'text', 'reasonHint']) t(`rules.${code}.${part}`, slots);
      }
    });

    it(`has in ${language} a label for every code of every list`, () => {
      for (const [list, codes] of Object.entries(codeLists)) {
        const labels = words.codes[list as keyof typeof codeLists];
        expect(Object.keys(labels).toSorted(), list).toEqual([...codes].toSorted());
      }
    });

    it(`says in ${language} what was done for every audit verb`, () => {
      const verbs = contract.flatMap(({ audit }) => audit ?? []);
      for (const verb of verbs) expect(t(`codes.auditVerbs.${verb}`)).toMatch(/\S/);
    });

    it(`has a title in ${language} for every endpoint, and for no other`, () => {
      const listed = textsOf(words.endpoints).map(([key]) => key);
      expect(listed.toSorted()).toEqual(contract.map(({ id }) => id).toSorted());
    });

    it(`helps in ${language} with every measure and every figure`, () => {
      const figures = Object.keys(figureRow.shape).filter((name) => name !== 'key');
      expect(Object.keys(words.metrics.measures).toSorted()).toEqual(
        [...channelCodes.measures].toSorted(),
      );
      expect(Object.keys(words.metrics.figures).toSorted()).toEqual(figures.toSorted());
    });
  }
});
