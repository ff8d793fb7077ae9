/**
 * Files by the hash of their content, below the data directory: `files/ab/ab34…`. The same content
 * is kept once; names, types and owners are rows of the database and never part of a path.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
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

/** What has come in whole and is not kept yet; it is on the disk under a name of the moment. */
export interface ReceivedFile extends StoredFile {
  readonly path: string;
  /** The first bytes. */
  readonly head: Uint8Array;
  /** Puts it into the store, where the same content may be already. */
  keep(): Promise<void>;
  /** Forgets it, unless it was kept. */
  discard(): Promise<void>;
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
  const received = await receiveFile(dataDir, chunks, mostBytes);
  try {
    await received.keep();
  } finally {
    await received.discard();
  }
  return { sha256: received.sha256, size: received.size };
}

/** Takes in what the chunks bring; keep it or discard it. @throws FileTooLarge */
export async function receiveFile(
  dataDir: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
): Promise<ReceivedFile> {
  const incoming = incomingIn(dataDir);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const temporary = join(incoming, randomUUID());
  const discard = () => rm(temporary, { force: true });
  try {
    const { head, ...stored } = await write(temporary, chunks, mostBytes);
    const keep = async () => {
      const path = pathOf(dataDir, stored.sha256);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      await rename(temporary, path);
    };
    return { ...stored, head, path: temporary, keep, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** What a killed process left half received. Only at the start: nothing else may be coming in. */
export async function clearIncoming(dataDir: string): Promise<void> {
  const incoming = incomingIn(dataDir);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  for (const name of await readdir(incoming)) await rm(join(incoming, name), { force: true });
}

function incomingIn(dataDir: string): string {
  return join(dataDir, 'files', 'incoming');
}

/** Bytes from the start by which the kind of a file is known. */
const headSize = 64;

async function write(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
): Promise<StoredFile & { head: Uint8Array }> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  await using file = await open(path, 'wx', 0o600);
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new FileTooLarge(`More than ${mostBytes} bytes`);
    hash.update(chunk);
    if (head.length < headSize)
      head = Buffer.concat([head, chunk.subarray(0, headSize - head.length)]);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size, head };
}

/** The content as a stream; rejects when there is no such file. */
export async function readStoredFile(dataDir: string, sha256: string): Promise<Readable> {
  const path = pathOf(dataDir, sha256);
  await stat(path);
  return createReadStream(path);
}

/** The whole content, for what is small and worked on at once. */
export function readStoredBytes(dataDir: string, sha256: string): Promise<Buffer> {
  return readFile(pathOf(dataDir, sha256));
}
