import { mayRetireFile } from '@saqbol/shared/files/file.policy.ts';
import { retireFile } from '@saqbol/shared/files/files.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { lockFilesOf, retireLetterhead } from './files.queries.ts';
import { fileInSight } from './read-files.ts';

/** Who may: the coordinator of the unit. One that is out of use already stays so. */
export const retireFileHandler = handle(retireFile, async (call) => {
  const { tx, actor, params, now } = call;
  await lockFilesOf(tx, params.unitId);
  const file = await fileInSight(tx, actor, params);
  const refusal = mayRetireFile(actor, file);
  if (refusal) throw new Problem(refusal);
  if (file.retiredAt === null) {
    await retireLetterhead(tx, file.unitId, actor.userId, instantText(now));
    call.audit({ chain: file.unitId, entity: 'file', entityId: file.id });
  }
  return { body: await fileInSight(tx, actor, params) };
});
