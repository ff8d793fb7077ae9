/** A file of entries as a table, whatever it was made by; or why it is refused. */
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import {
  mostImportColumns,
  mostImportLines,
  workbookMarkSheet,
} from '@saqbol/shared/imports/import.limits.ts';
import { type Decode, decodeText, readCsv } from '@saqbol/shared/imports/read-csv.ts';
import {
  type HeadNames,
  type ImportTable,
  readTable,
  refusal,
  type SheetLine,
} from '@saqbol/shared/imports/read-table.ts';
import { openWorkbook, SheetFault } from '../platform/documents/workbook/open-workbook.ts';
import { readSheets, type Sheet } from '../platform/documents/workbook/read-sheets.ts';

/** What a workbook of ours says of itself. */
export interface WorkbookMark {
  readonly schema: string;
  readonly unit: string;
  readonly campaign: string;
}

interface Found {
  readonly table: ImportTable;
  /** Null: a table that somebody made without our workbook. */
  readonly mark: WorkbookMark | null;
}

const limits = {
  // Twice as many lines as are taken: empty ones between them are no mistake.
  lastLine: mostImportLines * 2,
  columns: mostImportColumns,
  cells: 1_000_000,
};

export function readImportFile(
  bytes: Uint8Array,
  name: string,
  heads: HeadNames,
): Found | { readonly refused: FieldError } {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isBook = ['xlsx', 'xlsm'].includes(ending) && isPacked(bytes);
  if (isBook) return readBook(bytes, heads);
  const isText = ['csv', 'txt', 'tsv'].includes(ending) && !isPacked(bytes) && !hasNoText(bytes);
  if (!isText) return refusal('import-not-a-table');
  const lines = readCsv(decodeText(bytes, decode), limits.lastLine);
  const table = readTable([lines], heads);
  return 'refused' in table ? table : { table, mark: null };
}

const decode: Decode = (encoding, bytes) =>
  new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);

/** ZIP, or the compound file that an encrypted workbook is packed into. */
function isPacked(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return head.startsWith('504b') || head === 'd0cf11e0a1b11ae1';
}

/** Zero bytes stand in no text but UTF-16, which has its mark. */
function hasNoText(bytes: Uint8Array): boolean {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return !isUtf16 && bytes.subarray(0, 65_536).includes(0);
}

function readBook(bytes: Uint8Array, heads: HeadNames): ReturnType<typeof readImportFile> {
  try {
    const sheets = readSheets(openWorkbook(bytes), limits);
    const mark = sheets.find(({ name }) => name === workbookMarkSheet);
    const table = readTable(
      sheets.filter((sheet) => sheet !== mark).map(({ lines }) => lines as readonly SheetLine[]),
      heads,
    );
    return 'refused' in table ? table : { table, mark: mark ? markOf(mark) : null };
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    return refusal(error.code, error.cell === null ? undefined : { field: error.cell });
  }
}

function markOf({ lines }: Sheet): WorkbookMark {
  const said = new Map(
    lines.map(({ cells }) => [String(cells.get(0) ?? ''), String(cells.get(1) ?? '')]),
  );
  const of = (name: string) => said.get(name) ?? '';
  return { schema: of('schema'), unit: of('unit'), campaign: of('campaign') };
}
