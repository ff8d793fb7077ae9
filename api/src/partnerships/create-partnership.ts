import { createHash } from 'node:crypto';
import { createPartnership } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { campaignInSight, requireOpen } from '../campaigns/campaign-in-sight.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { holdDoorOpen } from '../replies/entries-lock.queries.ts';
import { partnershipAnswer } from './partnership-answer.ts';
import { findPartnership, insertPartnership } from './partnerships.queries.ts';
import { judgePartnership, partnershipExists } from './write-partnership.ts';

/** Who may: the coordinator, for the own unit. One partnership an organisation and unit. */
export const createPartnershipHandler = handle(createPartnership, async (call) => {
  const { tx, actor, body, now } = call;
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest();
  await holdDoorOpen(tx, actor.unitId);
  const known = await findPartnership(tx, body.id);
  if (known) {
    if (known.deletedAt === null && known.contentHash.equals(contentHash))
      return partnershipAnswer(known, 200);
    throw new Problem('partnership/id-taken');
  }
  const campaign = await campaignInSight(tx, actor, body.campaignId);
  requireOpen(campaign);
  await judgePartnership(call, body, campaign, null);
  try {
    await insertPartnership(tx, {
      ...body,
      unitId: actor.unitId,
      contentHash,
      createdBy: actor.userId,
      now: instantText(now),
    });
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint !== 'partnerships_once')
      throw new Problem('partnership/id-taken', { cause: error, tryAnew: true });
    throw partnershipExists(error);
  }
  const stored = await findPartnership(tx, body.id);
  if (!stored) throw new Error('the partnership just made is missing');
  call.audit({
    chain: actor.unitId,
    entity: 'partnership',
    entityId: body.id,
    changes: { organisationId: [null, stored.organisationId], status: [null, body.status] },
  });
  call.changed(body.campaignId, actor.unitId);
  return partnershipAnswer(stored);
});
