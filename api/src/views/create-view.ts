import { createHash } from 'node:crypto';
import { mostViews } from '@saqbol/shared/views/view.schema.ts';
import { createView } from '@saqbol/shared/views/views.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { viewAnswer, viewNote } from './own-view.ts';
import { clearDefault, findView, holdViews, insertView } from './views.queries.ts';

/** Who may: each for himself. The same content under the same id again gets the same answer. */
export const createViewHandler = handle(createView, async (call) => {
  const { tx, actor, body } = call;
  const { userId } = actor;
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest();
  const count = await holdViews(tx, userId);
  const known = await findView(tx, userId, body.id);
  if (known) {
    if (known.deletedAt === null && known.contentHash.equals(contentHash))
      return viewAnswer(tx, actor, body.id, 200);
    throw new Problem('view/id-taken');
  }
  if (count >= mostViews) throw new Problem('view/too-many');
  const now = instantText(call.now);
  if (body.isDefault) await clearDefault(tx, userId, now);
  try {
    await insertView(tx, { ...body, userId, contentHash, now });
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    throw new Problem('view/id-taken', { cause: error });
  }
  call.audit(viewNote(actor, body.id));
  return viewAnswer(tx, actor, body.id);
});
