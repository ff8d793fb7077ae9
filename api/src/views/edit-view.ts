import { editView } from '@saqbol/shared/views/views.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { bodyOf, ownView, viewAnswer, viewNote } from './own-view.ts';
import { clearDefault, holdViews, updateView } from './views.queries.ts';

/** Who may: each own views. A new default takes the place of the former one. */
export const editViewHandler = handle(editView, async (call) => {
  const { tx, actor, body, params, expectedVersion } = call;
  await holdViews(tx, actor.userId);
  const view = await ownView(tx, actor, params.id);
  if (view.version !== expectedVersion)
    throw new Problem('entity/version-conflict', { current: bodyOf(view) });
  const now = instantText(call.now);
  if (body.isDefault && !view.isDefault) await clearDefault(tx, actor.userId, now);
  const { name, search, isDefault } = body;
  const change = {
    ...(name !== undefined && { name }),
    ...(search !== undefined && { search }),
    ...(isDefault !== undefined && { isDefault }),
  };
  await updateView(tx, view.id, change, now);
  call.audit(viewNote(actor, view.id));
  return viewAnswer(tx, actor, view.id);
});
