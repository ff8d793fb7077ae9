import { isOffered } from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  checkOrganisationEdit,
  takenOver,
} from '@saqbol/shared/organisations/organisation.rules.ts';
import type { MergeSummary } from '@saqbol/shared/organisations/organisation.schema.ts';
import {
  mergeOrganisation,
  previewMerge,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { widenToInstallation } from '../platform/database/scope.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { keep, keptOrganisation, statusAfter } from './keep-organisation.ts';
import { holdWritersOfPartners, type MergeCounts, selectMergeCounts } from './merge.queries.ts';
import { moveUses } from './move-uses.ts';
import { bodyOf } from './organisation-answer.ts';
import { findOrganisation, followOn, type StoredOrganisation } from './organisations.queries.ts';

/** Who may: an editor. */
export const previewMergeHandler = handle(previewMerge, async ({ tx, params, query }) => {
  const merged = await findOrganisation(tx, params.id);
  const kept = await findOrganisation(tx, query.into);
  if (!merged || !kept) throw new Problem('entity/not-found');
  demandPair(merged, kept);
  return { body: summaryOf(await selectMergeCounts(tx, merged.id, kept.id)) };
});

/**
 * Who may: an editor. The duplicate stays in the register as a name that leads to the kept one;
 * partnerships and entries of all units follow, each with a line in its unit's audit.
 */
export const mergeOrganisationHandler = handle(mergeOrganisation, async (call) => {
  const { tx, params, body } = call;
  // First, so that the rows are locked while nobody is between reading a name and writing it.
  await holdWritersOfPartners(tx);
  const merged = await keptOrganisation(call, params.id, call.expectedVersion);
  const kept = await keptOrganisation(call, body.into, body.intoVersion);
  demandPair(merged, kept);
  const errors = checkOrganisationEdit(body.take, kept);
  if (errors.length > 0)
    throw invalid(errors.map((one) => ({ ...one, pointer: `/take${one.pointer}` })));
  await widenToInstallation(tx);
  const moved = summaryOf(await selectMergeCounts(tx, merged.id, kept.id));
  await moveUses(call, merged.id, kept.id);
  await followOn(tx, merged.id, kept.id);
  const status = statusAfter(merged, 'merge');
  await keep(call, merged, { ...merged, status, mergedInto: kept.id });
  const after = await keep(call, kept, takenOver(bodyOf(kept), merged, body.take), {
    tookOver: [null, merged.id],
  });
  return { body: { kept: bodyOf(after), moved } };
});

/** @throws Problem 409 or 422 */
function demandPair(merged: StoredOrganisation, kept: StoredOrganisation): void {
  if (merged.id === kept.id) throw invalid([{ pointer: '/into', code: 'merge-into-itself' }]);
  statusAfter(merged, 'merge');
  if (!isOffered(kept.status))
    throw new Problem('organisation/wrong-state', { current: { status: kept.status } });
}

function summaryOf(counts: readonly MergeCounts[]): MergeSummary {
  const sum = (pick: (one: MergeCounts) => number) =>
    counts.reduce((total, one) => total + pick(one), 0);
  return {
    partnershipsMoved: sum((one) => one.partnershipsMoved),
    partnershipsFolded: sum((one) => one.partnershipsFolded),
    activitiesMoved: sum((one) => one.activitiesMoved),
    unitIds: counts.map((one) => one.unitId),
  };
}
