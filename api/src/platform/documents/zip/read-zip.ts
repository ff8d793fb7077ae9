/**
 * A reader of ZIP archives that somebody uploaded. Declared sizes lie and libraries inflate without
 * a limit (a bomb took 3.2 GB), so every part is inflated here within a budget, from the central
 * directory alone. Source: APPNOTE.TXT 6.3.10. ZIP64 and archives of several disks are refused.
 */
import { inflateRawSync } from 'node:zlib';

export type ZipFaultCode = 'not-a-zip' | 'encrypted' | 'too-many-parts' | 'too-large' | 'broken';

/** Why an archive is not read; `part` is the name inside it. */
export class ZipFault extends Error {
  readonly code: ZipFaultCode;
  readonly part: string | null;

  constructor(code: ZipFaultCode, part: string | null = null) {
    super(part ? `${code}: ${part}` : code);
    this.code = code;
    this.part = part;
  }
}

export interface ZipLimits {
  readonly parts: number;
  /** All parts together, unpacked, in bytes. */
  readonly bytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const encryptedFlags = 0x0001 | 0x0040 | 0x2000;
/** Compound files (the old Office format): what an encrypted document of today is packed into. */
const compoundFile = 'd0cf11e0a1b11ae1';

/** Parts by name, unpacked. Folders are left out. */
export function readZip(archive: Uint8Array, limits: ZipLimits): Map<string, Buffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.toString('hex', 0, 8) === compoundFile) throw new ZipFault('encrypted');
  const parts = new Map<string, Buffer>();
  let left = limits.bytes;
  for (const entry of entriesOf(bytes, limits)) {
    if (entry.name.endsWith('/')) continue;
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

function entriesOf(bytes: Buffer, limits: ZipLimits): Entry[] {
  const end = endOffset(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.parts) throw new ZipFault('too-many-parts');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) {
      throw new ZipFault('broken');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    checkName(name, names);
    if (bytes.readUInt16LE(at + 8) & encryptedFlags) throw new ZipFault('encrypted', name);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOffset(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new ZipFault('not-a-zip');
}

/** Names that lead out of the folder, or mean the same part twice to another reader, are refused. */
function checkName(name: string, names: Set<string>): void {
  const isStrange = /[\\\0:]|^\/|(^|\/)\.\.?(\/|$)|\/\//.test(name) || name === '';
  const key = name.toLowerCase();
  if (isStrange || names.has(key)) throw new ZipFault('broken', name.slice(0, 200));
  names.add(key);
}

function contentOf(
  bytes: Buffer,
  { name, method, packedSize, offset }: Entry,
  left: number,
): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) {
    throw new ZipFault('broken', name);
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw new ZipFault('broken', name);
  if (method === 0) {
    if (packed.length > left) throw new ZipFault('too-large', name);
    return packed;
  }
  if (method !== 8) throw new ZipFault('broken', name);
  return inflate(packed, name, left);
}

function inflate(packed: Buffer, name: string, left: number): Buffer {
  try {
    // Zero is no limit to zlib: an empty part still needs one byte of room.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipFault(isTooLarge ? 'too-large' : 'broken', name);
  }
}
