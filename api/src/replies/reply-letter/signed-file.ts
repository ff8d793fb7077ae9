/** A signed reply that is attached: a scan, or the electronic signature of the letter. */
import { isMarkedOfficialUse } from '@saqbol/shared/replies/letter/official-use.ts';
import { type CmsSummary, readCms } from '../../platform/documents/cms/read-cms.ts';
import { fileKind, typeOfKind } from '../../platform/files/file-kind.ts';

export type SignedFileRefusal = 'official-use' | 'file-type' | 'not-a-signature';

export type SignedFileVerdict =
  | { readonly refused: SignedFileRefusal }
  | { readonly refused: null; readonly type: string; readonly cms: CmsSummary | null };

/**
 * Whether the file may be attached, and what its signature says. Letters for official use do not
 * belong here: they are known by their name.
 */
export function judgeSignedFile(name: string, bytes: Uint8Array): SignedFileVerdict {
  if (isMarkedOfficialUse(name)) return { refused: 'official-use' };
  const kind = fileKind(name, bytes);
  if (kind === null || kind === 'docx') return { refused: 'file-type' };
  if (kind !== 'cms') return { refused: null, type: typeOfKind[kind], cms: null };
  const cms = readCms(bytes);
  return cms ? { refused: null, type: typeOfKind.cms, cms } : { refused: 'not-a-signature' };
}
