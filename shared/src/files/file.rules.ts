/** What is wrong with a file before its content is looked into: the same for form, API and mocks. */
import type { FieldError } from '../contract/problems.ts';
import { isMarkedOfficialUse } from '../replies/letter/official-use.ts';
import { type FilePurpose, kindsFor } from './file.codes.ts';
import { endingsOfKind, endsAs, type FileKind, kindByContent } from './file-kind.ts';

/** The place of the errors of a name: the header in which it comes. */
export const namePointer = 'Content-Disposition';

/**
 * The kind of the file, or why it is refused. `head`: its first bytes, `headBytes` at least where
 * there are so many.
 */
export function judgeFile(
  purpose: FilePurpose,
  name: string,
  head: Uint8Array,
): { readonly kind: FileKind; readonly errors: [] } | { readonly errors: FieldError[] } {
  const refused = (pointer: string, code: string, params?: FieldError['params']) => ({
    errors: [{ pointer, code, ...(params && { params }) }],
  });
  if (name === '') return refused(namePointer, 'required');
  // Letters for official use do not belong here: they are known by their name.
  if (isMarkedOfficialUse(name)) return refused(namePointer, 'official-use');
  if (head.length === 0) return refused('', 'file-empty');
  const kind = kindByContent(head);
  const types = typesFor(purpose);
  if (kind === null || !kindsFor[purpose].includes(kind))
    return refused('', 'file-type', { types });
  if (!endsAs(name, kind)) {
    const ending = `.${endingsOfKind[kind][0]}`;
    return refused(namePointer, 'file-ending', { ending });
  }
  return { kind, errors: [] };
}

/** «PDF, DOCX, JPG, PNG»: for people, the same in every language. */
export function typesFor(purpose: FilePurpose): string {
  return kindsFor[purpose].map((kind) => kind.toUpperCase()).join(', ');
}
