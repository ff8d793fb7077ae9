/** Word files for tests: good ones, and what a hostile hand makes of them. */
import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';

/** A file with these lines. */
export function wordFile(lines: readonly string[]): Promise<Buffer> {
  const children = lines.map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The file with a part added or changed. */
export function withPart(
  file: Uint8Array,
  name: string,
  change: (old: string) => string,
): Uint8Array {
  const zip = new PizZip(file);
  zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The file with a relationship of its text to the outside. */
export function withOutsideLink(file: Uint8Array, type: string): Uint8Array {
  const link = `<Relationship Id="x" Type="http://a/${type}" Target="https://a.kz/t" TargetMode="External"/>`;
  return withPart(file, 'word/_rels/document.xml.rels', (old) =>
    old.replace('</Relationships>', `${link}</Relationships>`),
  );
}

/** An archive whose only part unpacks to many times its size, and says that it does not. */
export function zipBomb(unpackedBytes: number): Buffer {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(unpackedBytes));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  local.copy(entry, 8, 6, 28);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}
