import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clearIncoming,
  FileTooLarge,
  readStoredBytes,
  readStoredFile,
  receiveFile,
  storeFile,
} from './file-store.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'сақбол файлдар '));
});
afterAll(() => rm(dataDir, { recursive: true }));

const chunks = [Buffer.from('бірінші '), Buffer.from('екінші')];
const whole = Buffer.concat(chunks);
const sha256 = createHash('sha256').update(whole).digest('hex');
const incoming = () => readdir(join(dataDir, 'files', 'incoming'));

describe('a stored file', () => {
  test('is found again by the hash of its content', async () => {
    expect(await storeFile(dataDir, chunks, 100)).toEqual({ sha256, size: whole.length });
    expect(await buffer(await readStoredFile(dataDir, sha256))).toEqual(whole);
  });

  test('is kept once, however often and by how many at once it comes', async () => {
    const stored = await Promise.all(
      Array.from({ length: 8 }, () => storeFile(dataDir, chunks, 100)),
    );
    expect(new Set(stored.map((one) => one.sha256)).size).toBe(1);
    expect(await readdir(join(dataDir, 'files', sha256.slice(0, 2)))).toEqual([sha256]);
    expect(await incoming()).toEqual([]);
  });

  test('that is too large or breaks off leaves nothing', async () => {
    await expect(storeFile(dataDir, chunks, whole.length - 1)).rejects.toThrow(FileTooLarge);
    async function* broken() {
      yield Buffer.from('жарты');
      throw new Error('connection lost');
    }
    await expect(storeFile(dataDir, broken(), 100)).rejects.toThrow('connection lost');
    expect(await incoming()).toEqual([]);
  });

  test('that was received and not kept is gone when discarded; a kept one stays', async () => {
    const received = await receiveFile(dataDir, [Buffer.from('жаңа')], 100);
    expect(received.head).toEqual(Buffer.from('жаңа'));
    expect(await incoming()).toHaveLength(1);
    await received.discard();
    await expect(readStoredFile(dataDir, received.sha256)).rejects.toThrow('ENOENT');
    const again = await receiveFile(dataDir, [Buffer.from('жаңа')], 100);
    await again.keep();
    await again.discard();
    expect(await readStoredBytes(dataDir, again.sha256)).toEqual(Buffer.from('жаңа'));
    expect(await incoming()).toEqual([]);
  });

  test('that a killed process left half received is gone after the start', async () => {
    await receiveFile(dataDir, [Buffer.from('жарты')], 100);
    await clearIncoming(dataDir);
    expect(await incoming()).toEqual([]);
  });

  test('is reached by no other name than a hash', async () => {
    await expect(readStoredFile(dataDir, '../../../etc/passwd')).rejects.toThrow('SHA-256');
    await expect(readStoredFile(dataDir, 'a'.repeat(64))).rejects.toThrow('ENOENT');
  });
});
