import { mostViews } from '@saqbol/shared/views/view.schema.ts';
import { deleteView, restoreView } from '@saqbol/shared/views/views.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { bodyOf, ownView, viewAnswer, viewNote } from './own-view.ts';
import { clearDefault, holdViews, updateView } from './views.queries.ts';

/** Who may: each own views. It is kept and can be restored. */
export const deleteViewHandler = handle(deleteView, async (call) => {
  const { tx, actor, params, expectedVersion } = call;
  const view = await ownView(tx, actor, params.id);
  if (view.version !== expectedVersion)
    throw new Problem('entity/version-conflict', { current: bodyOf(view) });
  const now = instantText(call.now);
  await updateView(tx, view.id, { deletedAt: now }, now);
  call.audit(viewNote(actor, view.id));
  return {};
});

/** Who may: whoever deleted it. It is the default again if it was. */
export const restoreViewHandler = handle(restoreView, async (call) => {
  const { tx, actor, params } = call;
  const count = await holdViews(tx, actor.userId);
  const view = await ownView(tx, actor, params.id, { deleted: true });
  if (count >= mostViews) throw new Problem('view/too-many');
  const now = instantText(call.now);
  // Meanwhile another one may have become the default: it gives way to the one restored, as before.
  if (view.isDefault) await clearDefault(tx, actor.userId, now, view.id);
  await updateView(tx, view.id, { deletedAt: null }, now);
  call.audit(viewNote(actor, view.id));
  return viewAnswer(tx, actor, view.id);
});
