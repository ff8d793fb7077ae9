/** Word files read again: every part well-formed, the text of the body. Used by tests. */
import { SaxesParser } from 'saxes';
import { readZip } from '../zip/read-zip.ts';

export interface ReadDocx {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** Paragraphs of the body in their order, cells of tables among them. */
  readonly paragraphs: readonly string[];
  /** Names of the elements of the body, each once. */
  readonly elements: ReadonlySet<string>;
}

/** Throws when a part is no well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = readZip(bytes, { parts: 200, bytes: 50 * 1024 * 1024 });
  const paragraphs: string[] = [];
  const elements = new Set<string>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    if (name === 'word/document.xml') collect(parser, paragraphs, elements);
    parser.write(content.toString('utf8')).close();
  }
  return { parts, paragraphs, elements };
}

function collect(parser: SaxesParser<{ xmlns: true }>, paragraphs: string[], seen: Set<string>) {
  let isText = false;
  let text = '';
  parser.on('opentag', ({ name }) => {
    seen.add(name);
    if (name === 'w:p') text = '';
    if (name === 'w:noBreakHyphen') text += '-';
    if (name === 'w:br') text += '\n';
    isText = name === 'w:t';
  });
  parser.on('text', (piece) => {
    if (isText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:p') paragraphs.push(text);
  });
}
