import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import type { ListColumn } from '@saqbol/shared/activities/list-columns.ts';
import { measureColumns } from '@saqbol/shared/activities/list-measures.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { CellContent, Column, Table } from '../platform/documents/table.ts';
import type { Registers } from '../territory/registers.ts';

/** A column of the file, with what stands in it. */
interface FileColumn extends Column {
  readonly cell: (row: ActivityRow) => CellContent;
}

interface Setting {
  readonly registers: Registers;
  readonly schemes: Campaign['schemes'];
  readonly lang: Language;
  /** Those of the screen, in the order of the list; null for all that there are. */
  readonly columns: readonly ListColumn[] | null;
  /** By which figure or measure the list is shown: its numbers are the file's. */
  readonly shown: {
    readonly figure?: FigureFilter | undefined;
    readonly measure?: Measure | undefined;
  };
}

/**
 * The list of entries as a table: one row an entry, one column a measure; no data stays empty. The
 * last two say what kind of data it is and which entry, whatever is shown.
 */
export function activitiesTable(rows: readonly ActivityRow[], setting: Setting): Table {
  const t = translatorFor(setting.lang);
  const known = fileColumns(setting);
  const numbers = (names: readonly Measure[]): FileColumn[] =>
    names.map((measure) => ({
      header: t(`codes.measures.${measure}.label`),
      kind: 'number',
      width: 14,
      cell: (row) => row.measures[measure] ?? null,
    }));
  const chosen = setting.columns
    ? setting.columns.flatMap((name) =>
        name === 'numbers'
          ? numbers(measureColumns(setting.shown).flatMap((column) => column.measures))
          : known[name],
      )
    : [...allBeforeNumbers.flatMap((name) => known[name]), ...numbers(measures)];
  const columns = [...chosen, ...known.lasting];
  return {
    name: t('exchange.activities'),
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The whole file has its columns in the order that programs which read it know. */
const allBeforeNumbers = [
  'unit',
  'district',
  'startsOn',
  'kind',
  'title',
  'place',
  'state',
  'schemes',
  'audiences',
  'partners',
  'source',
] as const satisfies readonly ListColumn[];

function fileColumns(
  setting: Setting,
): Record<Exclude<ListColumn, 'numbers'> | 'lasting', FileColumn[]> {
  const { registers, lang } = setting;
  const t = translatorFor(lang);
  const column =
    (kind: Column['kind']) =>
    (name: string, width: number, cell: FileColumn['cell']): FileColumn => ({
      header: t(`exchange.columns.${name}`),
      kind,
      width,
      cell,
    });
  const [text, date, number] = [column('text'), column('date'), column('number')];
  const schemeName = new Map(setting.schemes.map((scheme) => [scheme.code, scheme.short[lang]]));
  const list = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes.map(nameOf).join(', ') || null;
  const districtOf = ({ districtId }: ActivityRow) =>
    districtId
      ? (registers.district(districtId)?.record.name[lang] ?? districtId)
      : t('exchange.unitWide');
  const yesNo = (value: boolean | null) =>
    t(`exchange.${value === null ? 'none' : value ? 'yes' : 'no'}`);
  return {
    unit: [text('unit', 24, ({ unitId }) => registers.unit(unitId)?.record.title[lang] ?? unitId)],
    district: [text('district', 24, districtOf)],
    startsOn: [
      date('startsOn', 12, (row) => row.startsOn),
      date('endsOn', 12, (row) => row.endsOn),
    ],
    kind: [text('kind', 22, ({ kind }) => t(`codes.activityKinds.${kind}`))],
    title: [text('title', 50, (row) => row.title)],
    place: [text('place', 30, (row) => row.place)],
    state: [
      text('status', 14, ({ status }) => t(`codes.activityStatuses.${status}`)),
      text('review', 16, ({ review }) => t(`codes.reviewStatuses.${review}`)),
    ],
    schemes: [
      text('schemes', 36, (row) => list(row.schemes, (code) => schemeName.get(code) ?? code)),
    ],
    audiences: [
      text('audiences', 30, (row) => list(row.audiences, (code) => t(`codes.audiences.${code}`))),
    ],
    partners: [
      text('partners', 30, (row) =>
        list(row.partnerIds, (id) => registers.organisation(id)?.record.short ?? id),
      ),
    ],
    source: [text('sourceNamed', 14, ({ sourceNamed }) => yesNo(sourceNamed))],
    flags: [number('flags', 12, (row) => row.flagCount)],
    updatedAt: [text('updatedAt', 22, (row) => formatDateTime(row.updatedAt, lang, 'long'))],
    lasting: [
      text('origin', 18, (row) => t(`exchange.${row.synthetic ? 'synthetic' : 'real'}`)),
      text('id', 38, (row) => row.id),
    ],
  };
}
