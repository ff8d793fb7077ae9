/**
 * The parts of an uploaded workbook, unpacked within a budget, and refused where a workbook does
 * more than hold cells: macros, links to other files, embedded objects.
 */
import { readZip, ZipFault } from '../zip/read-zip.ts';
import { scanXml, XmlFault } from './scan-xml.ts';

export type SheetFaultCode =
  | 'import-not-a-table'
  | 'sheet-encrypted'
  | 'sheet-macro'
  | 'sheet-external-link'
  | 'sheet-embedded-object'
  | 'sheet-too-many-parts'
  | 'sheet-too-large'
  | 'sheet-broken'
  | 'sheet-far-cell';

/** Why a workbook is not read. */
export class SheetFault extends Error {
  readonly code: SheetFaultCode;
  /** The cell that it is about. */
  readonly cell: string | null;
  constructor(code: SheetFaultCode, cell: string | null = null, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.cell = cell;
  }
}

const limits = { parts: 200, bytes: 50 * 1024 * 1024 };

export type Parts = ReadonlyMap<string, Buffer>;

/** @throws SheetFault */
export function openWorkbook(bytes: Uint8Array): Parts {
  const parts = unpacked(bytes);
  for (const name of parts.keys()) refuseByName(name.toLowerCase());
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (types === '') throw new SheetFault('import-not-a-table');
  if (/macroEnabled|vbaProject/i.test(types)) throw new SheetFault('sheet-macro');
  return parts;
}

const zipFaults = {
  'not-a-zip': 'sheet-broken',
  encrypted: 'sheet-encrypted',
  'too-many-parts': 'sheet-too-many-parts',
  'too-large': 'sheet-too-large',
  broken: 'sheet-broken',
} as const;

function unpacked(bytes: Uint8Array): Parts {
  try {
    return readZip(bytes, limits);
  } catch (error) {
    if (error instanceof ZipFault) throw new SheetFault(zipFaults[error.code], null, error);
    throw error;
  }
}

function refuseByName(name: string): void {
  if (/vbaproject|\/macrosheets\/|activex/.test(name)) throw new SheetFault('sheet-macro');
  if (/\/externallinks\/|\/connections\.xml$|\/querytables\//.test(name))
    throw new SheetFault('sheet-external-link');
  if (/\/embeddings\/|oleobject/.test(name)) throw new SheetFault('sheet-embedded-object');
}

export interface Relation {
  readonly type: string;
  /** Path of the part, from the root of the package. */
  readonly path: string;
}

/** The relations of a part, by id. A link that a cell shows is harmless; others out are refused. */
export function relationsOf(parts: Parts, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  const xml = parts.get(`${folder}_rels/${part.slice(slash)}.rels`)?.toString('utf8') ?? '';
  scanPart(xml, {
    open(name, tag) {
      if (name !== 'Relationship') return;
      const type = tag.get('Type')?.split('/').at(-1) ?? '';
      const target = tag.get('Target') ?? '';
      if (tag.get('TargetMode') === 'External') {
        if (type !== 'hyperlink') throw new SheetFault('sheet-external-link');
        return;
      }
      relations.set(tag.get('Id') ?? '', { type, path: resolved(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** @throws SheetFault where the part is no XML that we read */
export function scanPart(xml: string, events: Parameters<typeof scanXml>[1]): void {
  try {
    scanXml(xml, events);
  } catch (error) {
    if (error instanceof XmlFault) throw new SheetFault('sheet-broken', null, error);
    throw error;
  }
}
