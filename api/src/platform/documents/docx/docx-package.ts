/**
 * An uploaded Word file opened with suspicion: within limits, without macros, embedded objects,
 * links to the outside, broken XML or document types (entities).
 */
import { SaxesParser } from 'saxes';
import { readZip, ZipFault, type ZipFaultCode } from '../zip/read-zip.ts';

export type DocxFaultCode =
  | ZipFaultCode
  | 'not-docx'
  | 'macro'
  | 'embedded-object'
  | 'external-link'
  | 'broken-xml'
  | 'unknown-tag'
  | 'broken-tag'
  | 'missing-tag';

/** What is wrong and where: the part of the file, and the tag where there is one. */
export interface DocxFault {
  readonly code: DocxFaultCode;
  readonly part: string | null;
  readonly tag: string | null;
}

export type DocxParts = ReadonlyMap<string, Buffer>;

const limits = { parts: 200, bytes: 50 * 1024 * 1024 };
const mainPart = 'word/document.xml';
/** Fields that fetch or run something when the document is opened. */
const fetchingField =
  /(?:^|\s)(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|RD|HYPERLINK|DATABASE|MACROBUTTON)\s/i;

/**
 * The parts of the file, and everything that is wrong with them; empty faults mean it is fit.
 * `mayLink`: links that a reader follows by pressing them are no fault; what loads by itself is.
 */
export function openDocx(
  bytes: Uint8Array,
  mayLink = false,
): { parts: DocxParts; faults: DocxFault[] } {
  try {
    const parts = readZip(bytes, limits);
    if (!parts.has(mainPart) || !parts.has('[Content_Types].xml')) {
      return { parts, faults: [fault('not-docx')] };
    }
    const faults = [...parts].flatMap(([name, content]) => partFaults(name, content, mayLink));
    return { parts, faults };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const code = error.code === 'not-a-zip' ? 'not-docx' : error.code;
    return { parts: new Map(), faults: [fault(code, error.part)] };
  }
}

export function fault(
  code: DocxFaultCode,
  part: string | null = null,
  tag: string | null = null,
): DocxFault {
  return { code, part, tag };
}

function partFaults(name: string, content: Buffer, mayLink: boolean): DocxFault[] {
  if (/vba(Project|Data|ProjectSignature)|\.bin$/i.test(name) && /vba/i.test(name)) {
    return [fault('macro', name)];
  }
  if (
    /(^|\/)(embeddings|activeX|afchunk)/i.test(name) ||
    /\.(bin|exe|html?|mht|rtf)$/i.test(name)
  ) {
    return [fault('embedded-object', name)];
  }
  return /\.(xml|rels)$/i.test(name) ? xmlFaults(name, content, mayLink) : [];
}

function xmlFaults(name: string, content: Buffer, mayLink: boolean): DocxFault[] {
  const found = new Set<DocxFaultCode>();
  let instruction = '';
  let isInstruction = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => found.add('broken-xml'));
  parser.on('error', () => found.add('broken-xml'));
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.values(attributes);
    const attributeOf = (wanted: string) => values.find((one) => one.local === wanted)?.value ?? '';
    if (local === 'Relationship') {
      const isPressed = mayLink && /\/hyperlink$/i.test(attributeOf('Type'));
      if (attributeOf('TargetMode').toLowerCase() === 'external' && !isPressed)
        found.add('external-link');
      if (/vba/i.test(attributeOf('Type'))) found.add('macro');
      if (/aFChunk|oleObject|control$/i.test(attributeOf('Type'))) found.add('embedded-object');
    }
    if (/macroEnabled|vbaProject/i.test(attributeOf('ContentType'))) found.add('macro');
    if (local === 'altChunk') found.add('embedded-object');
    if (local === 'fldSimple') instruction += ` ${attributeOf('instr')} `;
    isInstruction = local === 'instrText';
  });
  // The instruction of one field may be cut into several pieces.
  parser.on('text', (text) => {
    if (isInstruction) instruction += text;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'instrText') isInstruction = false;
    if (local === 'p') instruction += ' ';
  });
  const text = utf8(content);
  if (text === null) return [fault('broken-xml', name)];
  parser.write(text).close();
  const fields = mayLink ? instruction.replace(/(^|\s)HYPERLINK(?=\s)/gi, ' ') : instruction;
  if (fetchingField.test(` ${fields} `)) found.add('external-link');
  return [...found].map((code) => fault(code, name));
}

/** Office writes UTF-8; another encoding would let a check and a reader see different texts. */
function utf8(content: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return /^<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(text) ? null : text;
  } catch {
    return null;
  }
}
