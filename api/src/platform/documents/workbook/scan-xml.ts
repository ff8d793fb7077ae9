/**
 * Walks through the XML of a workbook part without building a tree: names without their prefixes,
 * attributes on demand. No DTD, so no entity is ever expanded; a text of 50 MB takes a second.
 */

export class XmlFault extends Error {}

export interface XmlEvents {
  open(name: string, tag: Tag): void;
  close(name: string): void;
  /** Text between tags, decoded; may come in pieces. */
  text(text: string): void;
}

/** An opening tag; its attributes are looked for when they are asked. */
export class Tag {
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  /** The attribute with this local name, decoded; null when it is not there. */
  get(name: string): string | null {
    const { source } = this;
    const key = `${name}="`;
    for (let at = source.indexOf(key); at > 0; at = source.indexOf(key, at + 1)) {
      const before = source.charCodeAt(at - 1);
      // After a space, or after a prefix.
      if (before > 32 && before !== 58) continue;
      const start = at + key.length;
      return decoded(source.slice(start, source.indexOf('"', start)));
    }
    return this.unusual(name);
  }

  /** Written with apostrophes, or with spaces around the sign: allowed, and rare. */
  private unusual(name: string): string | null {
    if (!this.source.includes("'") && !/\s=|=\s/.test(this.source)) return null;
    const shape = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    const found = shape.exec(this.source);
    return found && decoded(found[1] ?? found[2] ?? '');
  }
}

/** @throws XmlFault for what is no well-formed XML, or brings a DTD */
export function scanXml(xml: string, events: XmlEvents): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at) events.text(decoded(xml.slice(at, start)));
    at = tagAt(xml, start, events);
  }
}

function tagAt(xml: string, start: number, events: XmlEvents): number {
  const second = xml.charCodeAt(start + 1);
  if (second === 63) return after(xml, '?>', start);
  if (second === 33) return declarationAt(xml, start, events);
  const end = endOfTag(xml, start);
  if (second === 47) {
    events.close(localName(xml, start + 2, end));
    return end + 1;
  }
  const isEmpty = xml.charCodeAt(end - 1) === 47;
  const name = localName(xml, start + 1, end);
  events.open(name, new Tag(xml.slice(start + 1, isEmpty ? end - 1 : end)));
  if (isEmpty) events.close(name);
  return end + 1;
}

function declarationAt(xml: string, start: number, events: XmlEvents): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start);
  if (!xml.startsWith('<![CDATA[', start)) throw new XmlFault('a DTD');
  const end = after(xml, ']]>', start);
  events.text(xml.slice(start + 9, end - 3));
  return end;
}

function after(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start);
  if (end < 0) throw new XmlFault('not closed');
  return end + mark.length;
}

/** The closing bracket; one inside an attribute's value is none. */
function endOfTag(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  for (let from = start; end >= 0; end = xml.indexOf('>', end + 1)) {
    let quotes = 0;
    for (let at = from; at < end; at += 1) if (xml.charCodeAt(at) === 34) quotes += 1;
    if (quotes % 2 === 0) return end;
    // Inside a value: go on behind its end.
    const close = xml.indexOf('"', end);
    if (close < 0) break;
    from = close + 1;
    end = close;
  }
  throw new XmlFault('not closed');
}

function localName(xml: string, start: number, end: number): string {
  let stop = start;
  let from = start;
  for (; stop < end; stop += 1) {
    const code = xml.charCodeAt(stop);
    if (code === 58) from = stop + 1;
    if (code <= 32 || code === 47) break;
  }
  return xml.slice(from, stop);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
