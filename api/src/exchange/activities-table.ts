import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { measures } from '@saqbol/shared/activities/channels.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { Column, Table } from '../platform/documents/table.ts';
import type { Registers } from '../territory/registers.ts';

/** The list of entries as a table: one row an entry, one column a measure; no data stays empty. */
export function activitiesTable(
  rows: readonly ActivityRow[],
  {
    registers,
    schemes,
    lang,
  }: { registers: Registers; schemes: Campaign['schemes']; lang: Language },
): Table {
  const t = translatorFor(lang);
  const text = (name: string, width: number): Column => ({
    header: t(`exchange.columns.${name}`),
    kind: 'text',
    width,
  });
  const date = (name: string): Column => ({
    header: t(`exchange.columns.${name}`),
    kind: 'date',
    width: 12,
  });
  const schemeName = new Map(schemes.map((scheme) => [scheme.code, scheme.short[lang]]));
  const list = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes.map(nameOf).join(', ') || null;
  const yesNo = (value: boolean | null) =>
    t(`exchange.${value === null ? 'none' : value ? 'yes' : 'no'}`);
  return {
    name: t('exchange.activities'),
    columns: [
      text('unit', 24),
      text('district', 24),
      date('startsOn'),
      date('endsOn'),
      text('kind', 22),
      text('title', 50),
      text('place', 30),
      text('status', 14),
      text('review', 16),
      text('schemes', 36),
      text('audiences', 30),
      text('partners', 30),
      text('sourceNamed', 14),
      ...measures.map(
        (measure): Column => ({
          header: t(`codes.measures.${measure}.label`),
          kind: 'number',
          width: 14,
        }),
      ),
      text('origin', 18),
      text('id', 38),
    ],
    rows: rows.map((row) => [
      registers.unit(row.unitId)?.record.title[lang] ?? row.unitId,
      row.districtId
        ? (registers.district(row.districtId)?.record.name[lang] ?? row.districtId)
        : t('exchange.unitWide'),
      row.startsOn,
      row.endsOn,
      t(`codes.activityKinds.${row.kind}`),
      row.title,
      row.place,
      t(`codes.activityStatuses.${row.status}`),
      t(`codes.reviewStatuses.${row.review}`),
      list(row.schemes, (code) => schemeName.get(code) ?? code),
      list(row.audiences, (code) => t(`codes.audiences.${code}`)),
      list(row.partnerIds, (id) => registers.organisation(id)?.record.short ?? id),
      yesNo(row.sourceNamed),
      ...measures.map((measure) => row.measures[measure] ?? null),
      t(`exchange.${row.synthetic ? 'synthetic' : 'real'}`),
      row.id,
    ]),
  };
}
