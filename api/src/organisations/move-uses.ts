/** What names a merged organisation follows to the kept one: partnerships, entries, sources of numbers. */
import { foldPartnerships } from '@saqbol/shared/partnerships/fold-partnerships.ts';
import { partnershipFacts } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { changesOf } from '../audit/changes-of.ts';
import { deletePartnership, updatePartnership } from '../partnerships/partnerships.queries.ts';
import { instantText } from '../platform/clock.ts';
import type { Call } from '../platform/http/handler.ts';
import { holdDoorOpen } from '../replies/entries-lock.queries.ts';
import {
  type MovedPartnership,
  moveActivities,
  movePartnerships,
  moveSources,
  selectMergeCounts,
  selectPartnershipsOfBoth,
} from './merge.queries.ts';

type Merging = Pick<Call, 'tx' | 'now' | 'audit' | 'changed'>;

/** In one transaction, whose writers of partners are held back. */
export async function moveUses(call: Merging, merged: string, kept: string): Promise<void> {
  const { tx } = call;
  // As every writer of entries does: a submission that runs is waited for, in one order for all.
  for (const { unitId } of await selectMergeCounts(tx, merged, kept))
    await holdDoorOpen(tx, unitId);
  await foldOrMove(call, merged, kept);
  for (const one of await moveActivities(tx, merged, kept, instantText(call.now))) {
    call.audit({
      chain: one.unitId,
      entity: 'activity',
      entityId: one.id,
      changes: { partnerIds: [one.before, one.after] },
    });
    if (!one.isDeleted) call.changed(one.campaignId, one.unitId);
  }
  await moveSources(tx, merged, kept);
}

/** A unit that has partnerships with both keeps one, which says what either said. */
async function foldOrMove(call: Merging, merged: string, kept: string): Promise<void> {
  const { tx } = call;
  const now = instantText(call.now);
  const both = await selectPartnershipsOfBoth(tx, [merged, kept]);
  const placeOf = (one: MovedPartnership) => `${one.campaignId} ${one.unitId}`;
  const standing = new Map(
    both.filter((one) => one.organisationId === kept).map((one) => [placeOf(one), one]),
  );
  for (const one of both.filter((each) => each.organisationId === merged)) {
    const { campaignId, unitId } = one;
    const note = { chain: unitId, entity: 'partnership' } as const;
    const into = standing.get(placeOf(one));
    if (into) {
      const facts = foldPartnerships(into, one);
      await updatePartnership(tx, into.id, facts, now);
      await deletePartnership(tx, one.id, now);
      const changes = changesOf(into, { ...into, ...facts }, partnershipFacts);
      call.audit({ ...note, entityId: into.id, changes });
      call.audit({ ...note, entityId: one.id, changes: { foldedInto: [null, into.id] } });
    } else {
      call.audit({ ...note, entityId: one.id, changes: { organisationId: [merged, kept] } });
    }
    call.changed(campaignId, unitId);
  }
  await movePartnerships(tx, merged, kept, now);
}
