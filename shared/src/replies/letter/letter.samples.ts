/** Made-up facts for tests: every variant of the letter, no person and no real document. */
import { firstLetter } from '../../campaigns/first-letter/letter.ts';
import { committeeId, type UnitId, unitOf } from '../../territory/units.ts';
import type { ReplyContent } from '../reply.schema.ts';
import { centreGenitives } from './centre-names.ts';
import type { ActivityFacts, LetterFacts, LetterTotals } from './letter.types.ts';

const committee = unitOf(committeeId);
const { centre } = firstLetter;

const totals: LetterTotals = {
  activities: 124,
  met: 33_227,
  delivered: 104_600,
  seen: 471_300,
  engaged: 812,
  peopleLow: 33_227,
  peopleHigh: 96_400,
  districtsCovered: 11,
  districtsTotal: 13,
  partnerships: 7,
  banks: 5,
  developers: 1,
  otherPartners: 1,
  jointActivities: 9,
  publications: 116,
  sourceNamed: 110,
};

const activity: ActivityFacts = {
  startsOn: '2026-03-03',
  endsOn: null,
  title: 'Мәдениет үйіндегі түсіндіру кездесуі',
  channels: ['in-person', 'leaflet'],
  audiences: ['pensioners', 'rural'],
  district: { kk: 'Үлгі ауданы', ru: 'Образцовый район' },
  place: 'аудандық мәдениет үйі',
  reach: [
    { measure: 'attendees', count: 64 },
    { measure: 'items-handed-out', count: 1200 },
  ],
  fileCount: 3,
  linkCount: 1,
};

const channels: LetterFacts['channels'] = [
  {
    channel: 'in-person',
    activities: 96,
    publications: 0,
    sourceNamed: 0,
    measures: { attendees: 33_227, reactions: 812 },
  },
  {
    channel: 'push',
    activities: 12,
    publications: 12,
    sourceNamed: 12,
    measures: { 'messages-delivered': 64_300 },
  },
  {
    channel: 'social',
    activities: 16,
    publications: 104,
    sourceNamed: 98,
    measures: { impressions: 471_300 },
  },
];
const bank: LetterFacts['partners'][number] = {
  name: { kk: '«Үлгі банк» АҚ', ru: 'АО «Үлгі банк»' },
  short: 'Үлгі банк',
  kind: 'bank',
  forms: ['app-push', 'branch-screens'],
  agreedOn: '2026-03-04',
  status: 'active',
};
const developer: LetterFacts['partners'][number] = {
  name: { kk: '«Үлгі құрылыс» ЖШС', ru: 'ТОО «Үлгі құрылыс»' },
  short: 'Үлгі құрылыс',
  kind: 'developer',
  forms: ['sales-office'],
  agreedOn: null,
  status: 'agreed',
};

/** A letter about much work: partners, publications, three tables. */
export function sampleFacts(unitId: UnitId, changes: Partial<LetterFacts> = {}): LetterFacts {
  return {
    unit: unitOf(unitId),
    letterNo: firstLetter.letterNo,
    letterOn: firstLetter.letterOn,
    addressee: { kk: committee.forms.kk.body.dat, ru: committee.forms.ru.body.nom },
    centre: { kk: centre.kk, ru: centre.ru, ruGen: centreGenitives[centre.ru] ?? null },
    from: '2026-03-02',
    to: '2026-03-10',
    outgoingNo: null,
    outgoingOn: null,
    totals,
    schemes: firstLetter.schemes.map(({ listed }) => listed),
    channels,
    partners: [bank, developer],
    activities: [
      activity,
      {
        ...activity,
        startsOn: '2026-03-05',
        endsOn: '2026-03-09',
        title: 'Әлеуметтік желідегі бейнероликтер',
        channels: ['social'],
        audiences: ['general'],
        district: null,
        place: null,
        reach: [{ measure: 'impressions', count: null }],
        fileCount: 0,
        linkCount: 0,
      },
    ],
    declarations: [],
    ...changes,
  };
}

/** Everything that a coordinator may write, written. */
export function sampleContent(changes: Partial<ReplyContent> = {}): ReplyContent {
  const none = {
    consideration: null,
    informing: null,
    partners: null,
    source: null,
    planned: null,
  };
  return {
    narrative: { kk: null, ru: null },
    paragraphs: { kk: none, ru: none },
    plannedMeasures: [
      {
        id: '01960000-0000-7000-8000-000000000001',
        textKk: 'халыққа қызмет көрсету орталықтарында бейнероликтер көрсету',
        textRu: 'показ видеороликов в центрах обслуживания населения',
        dueOn: '2026-03-31',
        responsibleKk: 'цифрландыру басқармасы',
        responsibleRu: 'управление цифровизации',
      },
      {
        id: '01960000-0000-7000-8000-000000000002',
        textKk: 'колледждерде ашық сабақтар өткізу.',
        textRu: 'проведение открытых уроков в колледжах.',
        dueOn: '2026-04-15',
        responsibleKk: 'білім басқармасы',
        responsibleRu: 'управление образования',
      },
    ],
    signatory: {
      name: 'А. Тегі',
      position: { kk: 'Басшының орынбасары', ru: 'Заместитель руководителя' },
    },
    executor: { name: 'Қ. Үлгіұлы', phone: '8 (7172) 00-00-00' },
    responsible: { kk: 'ішкі саясат басқармасы', ru: 'управление внутренней политики' },
    orderNo: '15',
    orderOn: '2026-03-04',
    planApprovedOn: '2026-03-05',
    partnersPlannedOn: null,
    incomingNo: '1-12/345',
    incomingOn: '2026-03-03',
    nothingHeld: null,
    lateReason: null,
    ...changes,
  };
}

/** Nothing was held, nobody is engaged: the smallest letter. */
export const nothingHeld: { facts: Partial<LetterFacts>; content: Partial<ReplyContent> } = {
  facts: {
    totals: {
      ...totals,
      activities: 0,
      met: null,
      delivered: null,
      seen: null,
      engaged: null,
      peopleLow: null,
      peopleHigh: null,
      districtsCovered: 0,
      partnerships: 0,
      banks: 0,
      developers: 0,
      otherPartners: 0,
      jointActivities: 0,
      publications: 0,
      sourceNamed: 0,
    },
    schemes: [],
    channels: [],
    partners: [],
    activities: [],
  },
  content: {
    orderNo: null,
    orderOn: null,
    planApprovedOn: null,
    partnersPlannedOn: '2026-03-20',
    plannedMeasures: [],
    nothingHeld: {
      kk: 'бекітілген жоспар бойынша іс-шаралар наурыздың екінші жартысында өткізіледі.',
      ru: 'согласно утвержденному плану мероприятия пройдут во второй половине марта.',
    },
  },
};

/** Variants of the letter by name; the golden letters go round them. */
export const letterVariants: readonly {
  readonly name: string;
  readonly facts: Partial<LetterFacts>;
  readonly content: Partial<ReplyContent>;
}[] = [
  { name: 'full', facts: {}, content: {} },
  {
    name: 'registered, no order',
    facts: { outgoingNo: '3-15/412', outgoingOn: '2026-03-11' },
    content: { orderNo: null, orderOn: null },
  },
  {
    name: 'no partners, all sources named',
    facts: {
      partners: [],
      totals: {
        ...totals,
        partnerships: 0,
        banks: 0,
        developers: 0,
        otherPartners: 0,
        jointActivities: 0,
        sourceNamed: totals.publications,
      },
      channels: channels.map((row) => ({ ...row, sourceNamed: row.publications })),
    },
    content: { partnersPlannedOn: '2026-03-20' },
  },
  { name: 'nothing held', ...nothingHeld },
  {
    name: 'banks alone, silent districts, no planned measures',
    facts: {
      totals: {
        ...totals,
        banks: 1,
        developers: 0,
        otherPartners: 0,
        jointActivities: 0,
        met: null,
      },
      channels: channels.slice(1),
      partners: [bank],
      declarations: [
        {
          district: { kk: 'Мысал ауданы', ru: 'Примерный район' },
          reason: { kk: 'су тасқынына байланысты', ru: 'в связи с паводком' },
        },
      ],
    },
    content: { plannedMeasures: [] },
  },
  {
    name: 'nothing written yet',
    facts: {
      from: '2026-02-27',
      to: '2026-03-02',
      totals: {
        ...totals,
        activities: 96,
        delivered: null,
        seen: null,
        publications: 0,
        sourceNamed: 0,
      },
      channels: channels.slice(0, 1),
    },
    content: {
      responsible: null,
      signatory: null,
      executor: null,
      orderNo: null,
      orderOn: null,
      planApprovedOn: null,
      plannedMeasures: [],
      incomingNo: null,
      incomingOn: null,
    },
  },
];
