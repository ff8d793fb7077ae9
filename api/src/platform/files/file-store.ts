/**
 * Files by the hash of their content, below the data directory: `files/ab/ab34…`. The same content
 * is kept once; names, types and owners are rows of the database and never part of a path.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface StoredFile {
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
}

/** More bytes came than allowed; nothing is kept. */
export class FileTooLarge extends Error {}

const hashShape = /^[0-9a-f]{64}$/;

function pathOf(dataDir: string, sha256: string): string {
  if (!hashShape.test(sha256)) throw new Error('Not a SHA-256 in hexadecimal');
  return join(dataDir, 'files', sha256.slice(0, 2), sha256);
}

/**
 * Stores what the chunks bring and answers its hash and size. The file appears under its name only
 * when it is whole and on the disk; a broken or too large upload leaves nothing.
 */
export async function storeFile(
  dataDir: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
): Promise<StoredFile> {
  const incoming = join(dataDir, 'files', 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const temporary = join(incoming, randomUUID());
  try {
    const stored = await write(temporary, chunks, mostBytes);
    const path = pathOf(dataDir, stored.sha256);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await rename(temporary, path);
    return stored;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function write(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  await using file = await open(path, 'wx', 0o600);
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new FileTooLarge(`More than ${mostBytes} bytes`);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size };
}

/** The content as a stream; rejects when there is no such file. */
export async function readStoredFile(dataDir: string, sha256: string): Promise<Readable> {
  const path = pathOf(dataDir, sha256);
  await stat(path);
  return createReadStream(path);
}
