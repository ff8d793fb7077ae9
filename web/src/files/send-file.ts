import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { addressOf, api } from '../platform/client/api.ts';
import { isProblem, NetworkError, problemOf } from '../platform/client/problem.ts';
import { currentLanguage } from '../platform/i18n/words.ts';
import { getFile, uploadFile } from './files.calls.ts';

/** A file on its way: under one id however often it is tried. */
export interface Sending {
  readonly unitId: string;
  readonly fileId: string;
  readonly purpose: FilePurpose;
  /** Of a signed reply: the letter that was answered. */
  readonly campaignId?: string | undefined;
  readonly file: File;
}

interface Watching {
  /** Bytes that have gone out. */
  onSent: (bytes: number) => void;
  signal: AbortSignal;
}

/** Sends the file. @throws ProblemError, NetworkError, the signal's reason when it was stopped */
export function sendFile(sending: Sending, { onSent, signal }: Watching): Promise<StoredFile> {
  const { unitId, fileId, purpose, campaignId, file } = sending;
  const address = addressOf(uploadFile.path, {
    params: { unitId, fileId },
    query: { purpose, campaignId },
  });
  return new Promise((resolve, reject) => {
    // fetch tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    request.open(uploadFile.method, address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('content-disposition', dispositionOf(file.name));
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as StoredFile);
      else void problemOf(responseOf(request)).then(reject, reject);
    };
    request.onerror = () => reject(new NetworkError(new Error('The upload broke off')));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** The same file once more: when it had arrived and only the answer was lost, it is not sent again. */
export async function sendAgain(sending: Sending, watching: Watching): Promise<StoredFile> {
  const { unitId, fileId } = sending;
  try {
    return await api(getFile, { params: { unitId, fileId }, signal: watching.signal });
  } catch (error) {
    if (!isProblem(error, 'entity/not-found')) throw error;
    return sendFile(sending, watching);
  }
}

/** RFC 8187: what stands in a header is ASCII. */
function dispositionOf(name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed?.() ?? name);
  return `attachment; filename*=UTF-8''${encoded.replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`;
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}
