/** A file as the body of a request: to the disk as it comes, never whole in memory. */
import type { BinaryBody } from '@saqbol/shared/contract/endpoint.ts';
import { namePointer } from '@saqbol/shared/files/file.rules.ts';
import { cleanFileName } from '@saqbol/shared/files/file-name.ts';
import { FileTooLarge, type ReceivedFile, receiveFile } from '../files/file-store.ts';
import { invalid, Problem } from './problem.ts';

/** With the name that it came by, cleaned. */
export type ReceivedBody = ReceivedFile & { readonly name: string };

/** Seconds after which to try again when the disk is full: somebody must make room first. */
const diskFullRetry = 60;

/** Takes the body in. Whoever asks for it discards it. @throws Problem 413, 415, 422, 503 */
export async function receiveBody(
  { mostBytes }: BinaryBody,
  request: Request,
  dataDir: string,
): Promise<ReceivedBody> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/octet-stream\s*$/i.test(type)) throw new Problem('request/not-binary');
  const name = fileNameOf(request.headers.get('content-disposition'));
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    throw new Problem('file/too-large');
  try {
    const received = await receiveFile(dataDir, request.body ?? [], mostBytes);
    return { ...received, name };
  } catch (error) {
    if (error instanceof FileTooLarge) throw new Problem('file/too-large', { cause: error });
    const { code } = error as { code?: string };
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new Problem('server/unavailable', { retryAfter: diskFullRetry, cause: error });
    throw error;
  }
}

/** The name in `attachment; filename*=UTF-8''%D1%85…` (RFC 6266, RFC 8187), cleaned. */
function fileNameOf(header: string | null): string {
  const encoded = /(?:^|;)\s*filename\*\s*=\s*UTF-8''([^\s;]*)\s*(?:;|$)/i.exec(header ?? '')?.[1];
  const plain = /(?:^|;)\s*filename\s*=\s*"([^"]*)"/i.exec(header ?? '')?.[1];
  try {
    return cleanFileName(encoded === undefined ? (plain ?? '') : decodeURIComponent(encoded));
  } catch {
    throw invalid([{ pointer: namePointer, code: 'invalid' }]);
  }
}
