/** Looks into an uploaded file; what cannot be used is refused with its places. */
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import { judgeFile } from '@saqbol/shared/files/file.rules.ts';
import { type FileKind, typeOfKind } from '@saqbol/shared/files/file-kind.ts';
import type { CmsSummary } from '../platform/documents/cms/read-cms.ts';
import { inThread } from '../platform/documents/in-thread.ts';
import { invalid } from '../platform/http/problem.ts';
import type { ReceivedBody } from '../platform/http/receive-body.ts';
import type { ContentJob, ContentVerdict } from './judge-content.ts';

export interface JudgedFile {
  readonly file: ReceivedBody;
  /** Media type. */
  readonly type: string;
  readonly cms: CmsSummary | null;
}

const worker = new URL('./judge-content.worker.ts', import.meta.url);
/** Kinds whose content is read: by libraries, out of the server's way. */
const readKinds: readonly FileKind[] = ['docx', 'cms'];

/** @throws Problem 422 with everything that is wrong, each at its place */
export async function judgeUpload(file: ReceivedBody, purpose: FilePurpose): Promise<JudgedFile> {
  const verdict = judgeFile(purpose, file.name, file.head);
  if (!('kind' in verdict)) throw refused(verdict.errors);
  const { kind } = verdict;
  const type = typeOfKind[kind];
  if (!readKinds.includes(kind)) return { file, type, cms: null };
  const { errors, cms } = await content({ path: file.path, purpose, kind });
  if (errors.length > 0) throw refused(errors);
  return { file, type, cms };
}

async function content(job: ContentJob): Promise<ContentVerdict> {
  try {
    return await inThread<ContentVerdict>(worker, job);
  } catch (error) {
    // So much inside that a minute did not suffice: a bomb of another kind.
    if ((error as Error).name !== 'AbortError') throw error;
    return { errors: [{ pointer: '', code: 'too-large' }], cms: null };
  }
}

function refused(errors: readonly FieldError[]) {
  return invalid(errors, 'file/refused');
}
