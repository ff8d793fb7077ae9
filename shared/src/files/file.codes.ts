/** What files are uploaded for, and what each may be. */
import type { FileKind } from './file-kind.ts';

export const filePurposes = ['memorandum', 'signed-reply', 'letterhead'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** Kinds by purpose: a scan or a signature, a document, a Word template. */
export const kindsFor: Readonly<Record<FilePurpose, readonly FileKind[]>> = {
  memorandum: ['pdf', 'docx', 'jpg', 'png'],
  'signed-reply': ['pdf', 'jpg', 'png', 'cms'],
  letterhead: ['docx'],
};

/** Largest file in bytes: 25 MB. */
export const mostFileBytes = 25 * 1024 * 1024;
/** All files of a unit together, in bytes: 1 GB. */
export const mostUnitBytes = 1024 * 1024 * 1024;
