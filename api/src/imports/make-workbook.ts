/** Workbooks for entries: made for one unit, letter and person, in one language. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { StandingEntry } from '@saqbol/shared/imports/import.facts.ts';
import { vocabularyOf } from '@saqbol/shared/imports/vocabulary.ts';
import { writeLines } from '@saqbol/shared/imports/write-lines.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import type { WriteOptions } from 'hucre/xlsx';
import { inThread } from '../platform/documents/in-thread.ts';
import type { Call } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import { selectPartnerIds } from './import-facts.queries.ts';
import { namesFor } from './import-names.ts';
import {
  aboutSheet,
  listSheet,
  type MarkedLine,
  markSheet,
  offered,
  tableSheet,
} from './workbook-sheets.ts';

const writer = new URL('../platform/documents/workbook/write-workbook.worker.ts', import.meta.url);

interface Given {
  readonly campaign: Campaign;
  readonly lang: Language;
  readonly lines: readonly MarkedLine[];
  /** Lines with their errors, handed back. */
  readonly isMarked?: boolean;
}

export async function makeWorkbook(
  call: Pick<Call, 'services' | 'tx' | 'actor' | 'today'>,
  { campaign, lang, lines, isMarked = false }: Given,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tx, actor, today } = call;
  const { unitId, districtIds } = actor;
  const known = await registers(call);
  const t = translatorFor(lang);
  const names = namesFor({ registers: known, schemes: campaign.schemes, unitId, lang });
  const partnerIds = await selectPartnerIds(tx, { campaignId: campaign.id, unitId });
  const lists = offered(names, { districtIds, partnerIds });
  const about = {
    unit: known.unit(unitId)?.record.title[lang] ?? unitId,
    letter: campaign.letterNo,
    madeOn: today,
  };
  const note = isMarked ? t('imports.workbook.returnedNote') : null;
  const book: WriteOptions = {
    sheets: [
      aboutSheet(about, { t, lists, note }),
      tableSheet(lines, { t, lists, isMarked }),
      listSheet(lists),
      markSheet(unitId, campaign.id, lang),
    ],
    defaultFont: { name: 'Calibri', size: 11 },
    activeSheet: isMarked ? 1 : 0,
  };
  return (await inThread<Uint8Array>(writer, book)) as Uint8Array<ArrayBuffer>;
}

/** Entries as lines that come back unchanged: each with its ids and the version of its facts. */
export function entryLines(
  entries: readonly StandingEntry[],
  names: Parameters<typeof vocabularyOf>[0],
): MarkedLine[] {
  const vocabulary = vocabularyOf(names);
  return entries.flatMap((entry) =>
    writeLines(entry, vocabulary).map((cells, i) => {
      const reachId = entry.reach[i]?.id;
      return {
        cells: {
          id: entry.id,
          version: entry.factsVersion,
          ...(reachId && { reachId }),
          ...cells,
        },
      };
    }),
  );
}
