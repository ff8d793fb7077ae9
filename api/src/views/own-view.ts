import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { View } from '@saqbol/shared/views/view.schema.ts';
import type { Scoped } from '../platform/database/scope.ts';
import type { Answer, AuditNote } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { findView, type StoredView } from './views.queries.ts';

/** The actor's own view; another person's is as if there were none. @throws Problem 404 */
export async function ownView(
  tx: Scoped,
  actor: Actor,
  id: string,
  { deleted = false } = {},
): Promise<StoredView> {
  const view = await findView(tx, actor.userId, id);
  if (!view || (view.deletedAt !== null) !== deleted) throw new Problem('entity/not-found');
  return view;
}

/** The view as it stands now, with its version as ETag. */
export async function viewAnswer(
  tx: Scoped,
  actor: Actor,
  id: string,
  status?: number,
): Promise<Answer<View>> {
  const view = await findView(tx, actor.userId, id);
  if (!view) throw new Error('the view just written is missing');
  return { body: bodyOf(view), version: view.version, ...(status && { status }) };
}

export function bodyOf({ contentHash: _, deletedAt: __, ...body }: StoredView): View {
  return body;
}

/** The audit says that, and not what, somebody keeps for himself. */
export function viewNote(actor: Actor, id: string): AuditNote {
  return { chain: actor.unitId, entity: 'view', entityId: id };
}
