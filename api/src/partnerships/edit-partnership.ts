import { partnershipFacts } from '@saqbol/shared/partnerships/partnership.schema.ts';
import {
  deletePartnership as deletion,
  editPartnership,
  restorePartnership as restoration,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { changesOf } from '../audit/changes-of.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { partnershipAnswer } from './partnership-answer.ts';
import {
  deletePartnership,
  findPartnership,
  restorePartnership,
  updatePartnership,
} from './partnerships.queries.ts';
import { judgePartnership, partnershipExists, writablePartnership } from './write-partnership.ts';

/** Who may: the coordinator of the unit. The status moves by its table only. */
export const editPartnershipHandler = handle(editPartnership, async (call) => {
  const { tx, params, body, now } = call;
  const { partnership, campaign } = await writablePartnership(call, params.id);
  const edit = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  await judgePartnership(call, { ...partnership, ...edit }, campaign, partnership.status);
  await updatePartnership(tx, partnership.id, edit, instantText(now));
  const after = await findPartnership(tx, partnership.id);
  if (!after) throw new Error('the partnership just changed is missing');
  call.audit({
    chain: partnership.unitId,
    entity: 'partnership',
    entityId: partnership.id,
    changes: changesOf(partnership, after, partnershipFacts),
  });
  call.changed(partnership.campaignId, partnership.unitId);
  return partnershipAnswer(after);
});

/** Who may: the coordinator of the unit. */
export const deletePartnershipHandler = handle(deletion, async (call) => {
  const { partnership } = await writablePartnership(call, call.params.id);
  await deletePartnership(call.tx, partnership.id, instantText(call.now));
  call.audit({ chain: partnership.unitId, entity: 'partnership', entityId: partnership.id });
  call.changed(partnership.campaignId, partnership.unitId);
  return {};
});

/** Who may: the coordinator of the unit, as long as the organisation has no other one with it. */
export const restorePartnershipHandler = handle(restoration, async (call) => {
  const { tx, params, now } = call;
  const { partnership } = await writablePartnership(call, params.id, { deleted: true });
  if (partnership.deletedAt !== null) {
    try {
      await restorePartnership(tx, partnership.id, instantText(now));
    } catch (error) {
      throw partnershipExists(error);
    }
    call.audit({ chain: partnership.unitId, entity: 'partnership', entityId: partnership.id });
    call.changed(partnership.campaignId, partnership.unitId);
  }
  const after = await findPartnership(tx, partnership.id);
  if (!after) throw new Error('the partnership just restored is missing');
  return partnershipAnswer(after);
});
