/** Who may read, upload and retire files; the same answers for buttons and guards. */
import { type Actor, sees } from '../accounts/roles.ts';
import type { ProblemCode } from '../contract/problems.ts';
import { replyReaders } from '../replies/reply.policy.ts';
import type { FilePurpose } from './file.codes.ts';

export const fileReaders = replyReaders;
export const fileWriters = ['coordinator'] as const;

type Who = Pick<Actor, 'role' | 'unitId'>;

/** Null: allowed. A foreign unit is as if not there. */
export function mayUploadFile(actor: Who, unitId: string): ProblemCode | null {
  if (!sees(actor, unitId)) return 'entity/not-found';
  return (fileWriters as readonly string[]).includes(actor.role) ? null : 'account/not-allowed';
}

/** Only letterheads are taken out of use: signed letters and memoranda are evidence and stay. */
export function mayRetireFile(
  actor: Who,
  file: { readonly unitId: string; readonly purpose: FilePurpose },
): ProblemCode | null {
  const refusal = mayUploadFile(actor, file.unitId);
  if (refusal) return refusal;
  return file.purpose === 'letterhead' ? null : 'file/is-evidence';
}
