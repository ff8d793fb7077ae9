import type { ImportRecord } from '@saqbol/shared/imports/import.schema.ts';
import { addressOf } from '../platform/client/api.ts';
import { NetworkError, problemOf } from '../platform/client/problem.ts';
import { currentLanguage } from '../platform/i18n/words.ts';
import { importCalls } from './imports.calls.ts';

/** A file on its way: under one id however often it is tried. */
export interface SendingImport {
  readonly id: string;
  readonly campaignId: string;
  readonly file: File;
}

/** Sends the file for its dry run. @throws ProblemError, NetworkError, the reason of the signal */
export function sendImport(
  { id, campaignId, file }: SendingImport,
  { onSent, signal }: { onSent: (bytes: number) => void; signal: AbortSignal },
): Promise<ImportRecord> {
  const { path, method } = importCalls.upload;
  const address = addressOf(path, { params: { id }, query: { campaignId } });
  return new Promise((resolve, reject) => {
    // fetch tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('content-disposition', dispositionOf(file.name));
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as ImportRecord);
      else void problemOf(responseOf(request)).then(reject, reject);
    };
    request.onerror = () => reject(new NetworkError(new Error('The upload broke off')));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** RFC 8187: what stands in a header is ASCII. */
function dispositionOf(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}
