import { measures } from '@saqbol/shared/activities/channels.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FigureRow, Figures } from '@saqbol/shared/figures/figures.schema.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { CellContent, Column, Table } from '../platform/documents/table.ts';
import type { Registers } from '../territory/registers.ts';

type Field = Exclude<keyof FigureRow, 'key' | 'measures' | 'replyState'>;

/** Figures of the row in the order of the file. */
const fields: readonly (readonly [Field, Column['kind']])[] = [
  ['activities', 'number'],
  ['activitiesPer100k', 'rate'],
  ['metInPerson', 'number'],
  ['metInPersonPer1000', 'rate'],
  ['peopleLow', 'number'],
  ['peopleHigh', 'number'],
  ['contacts', 'number'],
  ['delivered', 'number'],
  ['seen', 'number'],
  ['engaged', 'number'],
  ['partnerships', 'number'],
  ['banksEngaged', 'number'],
  ['banksTotal', 'number'],
  ['developersEngaged', 'number'],
  ['districtsCovered', 'number'],
  ['districtsTotal', 'number'],
  ['schemesCovered', 'number'],
  ['schemesTotal', 'number'],
  ['publications', 'number'],
  ['sourceNamed', 'number'],
  ['attributionShare', 'percent'],
  ['measuredVisits', 'number'],
  ['population', 'number'],
];

/** The figures as a table with the total last; no data stays empty, which is not zero. */
export function figuresTable(
  figures: Figures,
  { registers, campaign, lang }: { registers: Registers; campaign: Campaign; lang: Language },
): Table {
  const t = translatorFor(lang);
  const line = (row: FigureRow, name: string): CellContent[] => [
    name,
    ...fields.map(([field]) => row[field]),
    ...measures.map((measure) => row.measures[measure] ?? null),
    row.key,
  ];
  return {
    name: t('exchange.figures'),
    columns: [
      { header: t(`codes.figureGroupings.${figures.by}`), kind: 'text', width: 30 },
      ...fields.map(
        ([field, kind]): Column => ({
          header: t(`metrics.figures.${field}.label`),
          kind,
          width: 16,
        }),
      ),
      ...measures.map(
        (measure): Column => ({
          header: t(`codes.measures.${measure}.label`),
          kind: 'number',
          width: 14,
        }),
      ),
      { header: t('exchange.columns.id'), kind: 'text', width: 14 },
    ],
    rows: [
      ...figures.rows.map((row) =>
        line(row, keyName(row.key, figures.by, { registers, campaign, lang })),
      ),
      line(figures.total, t('exchange.total')),
    ],
  };
}

function keyName(
  key: string,
  by: Figures['by'],
  { registers, campaign, lang }: { registers: Registers; campaign: Campaign; lang: Language },
): string {
  const t = translatorFor(lang);
  if (key === 'none') return t(by === 'district' ? 'exchange.unitWide' : 'exchange.none');
  switch (by) {
    case 'unit':
      return registers.unit(key)?.record.title[lang] ?? key;
    case 'district':
      return registers.district(key)?.record.name[lang] ?? key;
    case 'scheme':
      return campaign.schemes.find((scheme) => scheme.code === key)?.name[lang] ?? key;
    case 'organisation':
      return registers.organisation(key)?.record.name[lang] ?? key;
    case 'week':
      return formatDate(key, lang, 'long');
    case 'kind':
      return t(`codes.activityKinds.${key}`);
    case 'audience':
      return t(`codes.audiences.${key}`);
    case 'channel':
      return t(`codes.channels.${key}`);
  }
}
