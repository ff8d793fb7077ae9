import type { Language } from '@saqbol/shared/format/language.ts';
import type { PartnershipMatrix } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { Table } from '../platform/documents/table.ts';
import type { Registers } from '../territory/registers.ts';

/** The matrix as a table: the status in words where there is a partnership, 0 at a white spot. */
export function matrixTable(
  matrix: PartnershipMatrix,
  { registers, lang }: { registers: Registers; lang: Language },
): Table {
  const t = translatorFor(lang);
  const statuses = new Map(
    matrix.cells.map((one) => [`${one.placeId} ${one.organisationId}`, one.status]),
  );
  return {
    name: t('partnerships.matrix.title'),
    columns: [
      {
        header: t(
          matrix.unitId === null ? 'codes.figureGroupings.unit' : 'codes.figureGroupings.district',
        ),
        kind: 'text',
        width: 30,
      },
      ...matrix.organisationIds.map((id) => ({
        header: registers.organisation(id)?.record.short ?? id,
        kind: 'text' as const,
        width: 16,
      })),
    ],
    rows: matrix.placeIds.map((placeId) => [
      registers.district(placeId)?.record.name[lang] ??
        registers.unit(placeId)?.record.title[lang] ??
        placeId,
      ...matrix.organisationIds.map((id) => {
        const status = statuses.get(`${placeId} ${id}`);
        return status ? t(`codes.partnershipStatuses.${status}`) : '0';
      }),
    ]),
  };
}
