import type { Measure } from '../../activities/channels.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber, noData } from '../../format/numbers.ts';
import type { LetterLanguage } from '../reply.schema.ts';
import { tableNumbers, tablesOf } from './appendix-numbers.ts';
import {
  appendixWords,
  codeLabels,
  measureUnits,
  organisationKindWords,
} from './appendix-words.ts';
import type {
  ActivityFacts,
  ChannelFacts,
  LetterFacts,
  LetterTable,
  TableColumn,
  TableName,
} from './letter.types.ts';

type Row = readonly string[];

// Shares of the width; figures stand right, so that digits are under digits.
const widths: Readonly<Record<TableName, readonly number[]>> = {
  channels: [5, 26, 13, 13, 22, 13, 16],
  partners: [5, 30, 20, 27, 14, 14],
  activities: [4, 14, 21, 14, 13, 14, 16, 15],
  districts: [5, 30, 65],
};
const figureColumns: Readonly<Record<TableName, readonly number[]>> = {
  channels: [2, 3, 5, 6],
  partners: [],
  activities: [],
  districts: [],
};

/** The tables of the appendix that have something in them. */
export function appendixTables(facts: LetterFacts, lang: LetterLanguage): LetterTable[] {
  const words = appendixWords[lang];
  const numbers = tableNumbers(facts);
  return tablesOf(facts).map((name) => ({
    name,
    caption: words.caption(numbers[name] ?? '', name),
    columns: columnsOf(name, words.heads[name]),
    rows: rowsOf[name](facts, lang),
    hasTotal: name === 'channels',
    note: name === 'channels' ? words.channelNote : null,
  }));
}

/** The columns of a table, whatever stands in it. */
export function tableColumns(name: TableName, lang: LetterLanguage): TableColumn[] {
  return columnsOf(name, appendixWords[lang].heads[name]);
}

function columnsOf(name: TableName, heads: readonly string[]): TableColumn[] {
  return heads.map((header, i) => ({
    header,
    width: widths[name][i] ?? 10,
    align: figureColumns[name].includes(i) ? 'end' : 'start',
  }));
}

const rowsOf: Readonly<Record<TableName, (facts: LetterFacts, lang: LetterLanguage) => Row[]>> = {
  channels: (facts, lang) => [
    ...facts.channels.flatMap((channel, i) => channelRows(channel, i + 1, lang)),
    [
      '',
      appendixWords[lang].total,
      formatNumber(facts.totals.activities, lang),
      formatNumber(facts.totals.publications, lang),
      noData,
      noData,
      formatNumber(facts.totals.sourceNamed, lang),
    ],
  ],
  partners: (facts, lang) =>
    facts.partners.map((partner, i) => [
      String(i + 1),
      partner.name[lang],
      organisationKindWords[lang][partner.kind],
      listOf(partner.forms.map((form) => codeLabels[lang].partnershipForms[form])),
      partner.agreedOn ? formatDate(partner.agreedOn, lang, 'numeric') : noData,
      codeLabels[lang].partnershipStatuses[partner.status],
    ]),
  activities: (facts, lang) =>
    facts.activities.map((activity, i) => [String(i + 1), ...activityRow(activity, lang)]),
  districts: (facts, lang) =>
    facts.declarations.map(({ district, reason }, i) => [
      String(i + 1),
      district[lang],
      reason[lang],
    ]),
};

/** A row for every measure of the channel; its counts stand once. */
function channelRows(facts: ChannelFacts, number: number, lang: LetterLanguage): Row[] {
  const measures = Object.entries(facts.measures) as [Measure, number][];
  const counts = [facts.activities, facts.publications, facts.sourceNamed].map((n) =>
    formatNumber(n, lang),
  );
  const rows = measures.length > 0 ? measures : [null];
  return rows.map((measure, i) => {
    const [activities = '', publications = '', named = ''] = i === 0 ? counts : [];
    return [
      i === 0 ? String(number) : '',
      codeLabels[lang].channels[facts.channel],
      activities,
      publications,
      measure ? measureUnits[lang][measure[0]] : noData,
      measure ? formatNumber(measure[1], lang) : noData,
      named,
    ];
  });
}

function activityRow(activity: ActivityFacts, lang: LetterLanguage): Row {
  const words = appendixWords[lang];
  const labels = codeLabels[lang];
  const reach = activity.reach
    .filter(({ count }) => count !== null)
    .map(({ measure, count }) => `${measureUnits[lang][measure]} – ${formatNumber(count, lang)}`);
  const evidence = [
    activity.fileCount > 0 && words.files + formatNumber(activity.fileCount, lang),
    activity.linkCount > 0 && words.links + formatNumber(activity.linkCount, lang),
  ].filter((part) => part !== false);
  return [
    daysOf(activity, lang),
    activity.title,
    listOf(activity.channels.map((channel) => labels.channels[channel])),
    listOf(activity.audiences.map((audience) => labels.audiences[audience])),
    [activity.district?.[lang] ?? words.wholeUnit, activity.place].filter(Boolean).join(', '),
    listOf(reach),
    listOf(evidence),
  ];
}

function daysOf({ startsOn, endsOn }: ActivityFacts, lang: LetterLanguage): string {
  if (endsOn === null || endsOn === startsOn) return formatDate(startsOn, lang, 'numeric');
  // The year is said once where it is the same.
  const from = formatDate(
    startsOn,
    lang,
    startsOn.slice(0, 4) === endsOn.slice(0, 4) ? 'numericDay' : 'numeric',
  );
  return `${from}–${formatDate(endsOn, lang, 'numeric')}`;
}

/** Labels contain commas themselves. */
function listOf(items: readonly string[]): string {
  return items.length > 0 ? items.join('; ') : noData;
}
