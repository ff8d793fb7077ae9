/** Uploads as people make them, and files to upload. */
import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import { v7 as uuidv7 } from 'uuid';
import type { ActorName } from './actors.ts';
import type { TestAnswer, TestApi } from './api.ts';

export const scan = Buffer.from('%PDF-1.7\nсканерленген хат\n%%EOF\n');

/** Headers of a file as the body. */
export function fileHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
}

export function filePath(unitId = 'KZ-11', id = uuidv7()): string {
  return `/api/v1/units/${unitId}/files/${id}`;
}

interface Given {
  readonly purpose: FilePurpose;
  readonly name?: string;
  readonly content?: Uint8Array | string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

/** Uploads for the unit of the path; the usual is a scan. */
export function upload(api: TestApi, actor: ActorName | null, given: Given): Promise<TestAnswer> {
  const { purpose, name = 'хат.pdf', content = scan, path = filePath(), query = '' } = given;
  const headers = { ...fileHeaders(name), ...given.headers };
  return api.as(actor).send('PUT', `${path}?purpose=${purpose}${query}`, content, headers);
}
