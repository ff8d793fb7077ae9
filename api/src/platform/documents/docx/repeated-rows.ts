/**
 * Rows of a long table. The library takes half a millisecond to set a row; so it sets one pattern row
 * with marks in its cells, and the rows are written from its XML.
 */
import { randomUUID } from 'node:crypto';
import PizZip from 'pizzip';
import { xmlText } from './docx-text.ts';

interface Pattern {
  readonly marks: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface RepeatedRows {
  /** Texts for the cells of the pattern row that stands for these rows. */
  marksFor(rows: Pattern['rows'], columnCount: number): readonly string[];
  /** The document with every pattern row replaced by its rows. */
  fill(document: Uint8Array): Uint8Array;
}

const mainPart = 'word/document.xml';
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function repeatedRows(): RepeatedRows {
  // Nobody can type a mark: it is made anew for each document.
  const id = randomUUID();
  const patterns: Pattern[] = [];
  return {
    marksFor(rows, columnCount) {
      const table = patterns.length;
      const marks = Array.from({ length: columnCount }, (_, i) => `${id}:${table}:${i};`);
      patterns.push({ marks, rows });
      return marks;
    },
    fill(document) {
      const zip = new PizZip(document);
      const xml = zip.file(mainPart)?.asText();
      if (xml === undefined) throw new Error(`the document has no ${mainPart}`);
      zip.file(mainPart, patterns.reduce(withRows, xml));
      return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}

function withRows(xml: string, { marks, rows }: Pattern): string {
  const first = xml.indexOf(marks[0] ?? '');
  const start = xml.lastIndexOf('<w:tr>', first);
  const end = xml.indexOf('</w:tr>', first) + '</w:tr>'.length;
  if (first < 0 || start < 0) throw new Error('the pattern row of a table is not in the document');
  const pieces = piecesAround(xml.slice(start, end), marks);
  const written = rows.map((row) =>
    pieces.map((piece, i) => piece + (i < marks.length ? escaped(row[i] ?? '') : '')).join(''),
  );
  return xml.slice(0, start) + written.join('') + xml.slice(end);
}

/** What stands before, between and after the marks, in their order. */
function piecesAround(row: string, marks: readonly string[]): string[] {
  const pieces: string[] = [];
  let rest = row;
  for (const mark of marks) {
    const [before, after] = rest.split(mark);
    if (after === undefined) throw new Error('a cell of the pattern row is not in its place');
    pieces.push(before ?? '');
    rest = after;
  }
  return [...pieces, rest];
}

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>]/g, (character) => markup[character] ?? '');
}
