import { createHash } from 'node:crypto';
import { proposeOrganisation } from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { instantText } from '../platform/clock.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { tellRegistersChanged } from '../territory/registers.ts';
import { binTaken, chainOf, problemOf } from './keep-organisation.ts';
import { organisationAnswer } from './organisation-answer.ts';
import { findOrganisation, insertOrganisation, isBinTaken } from './organisations.queries.ts';

/**
 * Who may: a coordinator, whose unit uses it at once while it waits for an editor; an editor, whose
 * entry stands in the register at once.
 */
export const proposeOrganisationHandler = handle(proposeOrganisation, async (call) => {
  const { tx, actor, body, now } = call;
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest();
  const known = await findOrganisation(tx, body.id);
  if (known) {
    if (known.contentHash?.equals(contentHash)) return organisationAnswer(known, 200);
    throw new Problem('organisation/id-taken');
  }
  if (body.bin !== null && (await isBinTaken(tx, body.bin))) throw binTaken();
  const isProposal = actor.role === 'coordinator';
  const proposedBy = isProposal ? actor.unitId : null;
  try {
    await insertOrganisation(tx, {
      ...body,
      name: { ...body.name, en: body.name.en ?? body.short },
      status: isProposal ? 'proposed' : 'confirmed',
      isPublic: !isProposal,
      proposedBy,
      contentHash,
      createdBy: actor.userId,
      now: instantText(now),
    });
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    // The id stands outside the actor's sight, or the same request is running twice.
    if (code === '23505' && constraint === 'organisations_pkey')
      throw new Problem('organisation/id-taken', { cause: error, tryAnew: true });
    throw problemOf(error);
  }
  const stored = await findOrganisation(tx, body.id);
  if (!stored) throw new Error('the organisation just proposed is missing');
  const { kind, name, short, bin, status } = stored;
  call.audit({
    chain: chainOf(stored),
    entity: 'organisation',
    entityId: body.id,
    changes: {
      kind: [null, kind],
      name: [null, name],
      short: [null, short],
      bin: [null, bin],
      status: [null, status],
    },
  });
  await tellRegistersChanged(call);
  return organisationAnswer(stored);
});
