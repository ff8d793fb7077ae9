/** What stands in a file whose kind is known. Runs in a thread: it may be large and hostile. */
import { readFile } from 'node:fs/promises';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { FilePurpose } from '@saqbol/shared/files/file.codes.ts';
import type { FileKind } from '@saqbol/shared/files/file-kind.ts';
import { type CmsSummary, readCms } from '../platform/documents/cms/read-cms.ts';
import { type DocxFault, openDocx } from '../platform/documents/docx/docx-package.ts';
import { letterheadFaults } from '../replies/reply-letter/letterhead-template.ts';

export interface ContentJob {
  readonly path: string;
  readonly purpose: FilePurpose;
  readonly kind: FileKind;
}

export interface ContentVerdict {
  readonly errors: readonly FieldError[];
  readonly cms: CmsSummary | null;
}

/** More is not told: whoever mends these comes again. */
const mostErrors = 50;

export async function judgeContent({ path, purpose, kind }: ContentJob): Promise<ContentVerdict> {
  const bytes = await readFile(path);
  if (kind === 'cms') {
    const cms = readCms(bytes);
    return { errors: cms ? [] : [{ pointer: '', code: 'not-a-signature' }], cms };
  }
  // A memorandum may lead to a partner's page; a letterhead has nothing to lead to.
  const faults = purpose === 'letterhead' ? letterheadFaults(bytes) : openDocx(bytes, true).faults;
  return { errors: faults.slice(0, mostErrors).map(errorOf), cms: null };
}

/** The part of the file is the place: RFC 6901, `/word~1document.xml`. */
function errorOf({ code, part, tag }: DocxFault): FieldError {
  const place = part === null ? '' : `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const params = {
    ...(part !== null && { part }),
    ...(needsTag(code) && { tag: tag ? `{{${tag}}}` : '' }),
  };
  return { pointer: place, code, params };
}

function needsTag(code: DocxFault['code']): boolean {
  return code === 'unknown-tag' || code === 'broken-tag' || code === 'missing-tag';
}
