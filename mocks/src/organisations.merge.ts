/** Merging a duplicate: what names it follows to the kept one, as in the API. */
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import {
  isOffered,
  organisationTransitions,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  checkOrganisationEdit,
  takenOver,
} from '@saqbol/shared/organisations/organisation.rules.ts';
import type { MergeSummary } from '@saqbol/shared/organisations/organisation.schema.ts';
import type { mergeOrganisation } from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { foldPartnerships } from '@saqbol/shared/partnerships/fold-partnerships.ts';
import { toOrganisation } from './organisations.record.ts';
import type { About } from './platform/answer.ts';
import type { Call } from './platform/handler.ts';
import { invalid, Problem } from './platform/problem.ts';
import type {
  Store,
  StoredActivity,
  StoredOrganisation,
  StoredPartnership,
} from './store.types.ts';

/** @throws Problem 409 or 422 */
function demandPair(merged: StoredOrganisation, kept: StoredOrganisation): void {
  if (merged.id === kept.id) throw invalid([{ pointer: '/into', code: 'merge-into-itself' }]);
  const [wrong] = [
    ...(organisationTransitions[merged.status].merge === null ? [merged] : []),
    ...(isOffered(kept.status) ? [] : [kept]),
  ];
  if (wrong) throw new Problem('organisation/wrong-state', { current: { status: wrong.status } });
}

interface Uses {
  readonly moved: readonly StoredPartnership[];
  readonly folded: readonly { one: StoredPartnership; into: StoredPartnership }[];
  readonly activities: readonly StoredActivity[];
}

function usesOf(store: Store, merged: string, kept: string): Uses {
  const standing = [...store.partnerships.values()].filter((one) => one.deletedAt === null);
  const twinOf = (one: StoredPartnership) =>
    standing.find(
      (each) =>
        each.organisationId === kept &&
        each.campaignId === one.campaignId &&
        each.unitId === one.unitId,
    );
  const own = standing.filter((one) => one.organisationId === merged);
  return {
    moved: own.filter((one) => !twinOf(one)),
    folded: own.flatMap((one) => {
      const into = twinOf(one);
      return into ? [{ one, into }] : [];
    }),
    activities: [...store.activities.values()].filter(
      (one) => one.deletedAt === null && one.partnerIds.includes(merged),
    ),
  };
}

function summaryOf({ moved, folded, activities }: Uses): MergeSummary {
  const units = [...moved, ...folded.map(({ one }) => one), ...activities].map((one) => one.unitId);
  return {
    partnershipsMoved: moved.length,
    partnershipsFolded: folded.length,
    activitiesMoved: activities.length,
    unitIds: [...new Set(units)].sort(),
  };
}

export function preview(
  { store }: Pick<Call, 'store'>,
  merged: StoredOrganisation,
  kept: StoredOrganisation,
): MergeSummary {
  demandPair(merged, kept);
  return summaryOf(usesOf(store, merged.id, kept.id));
}

export function merge(
  call: Call<typeof mergeOrganisation>,
  merged: StoredOrganisation,
  kept: StoredOrganisation,
) {
  const { store, actor, body, now } = call;
  demandPair(merged, kept);
  const errors = checkOrganisationEdit(body.take, kept);
  if (errors.length > 0)
    throw invalid(errors.map((one) => ({ ...one, pointer: `/take${one.pointer}` })));
  const uses = usesOf(store, merged.id, kept.id);
  moveUses(store, uses, merged.id, kept.id, now);
  for (const one of store.organisations.values()) {
    if (one.mergedInto === merged.id)
      store.organisations.set(one.id, { ...one, mergedInto: kept.id });
  }
  const written = (one: StoredOrganisation) => ({
    ...one,
    updatedAt: now,
    version: one.version + 1,
  });
  const gone = { ...merged, status: 'merged' as const, mergedInto: kept.id };
  store.organisations.set(merged.id, written(gone));
  const after = written(takenOver(kept, merged, body.take));
  store.organisations.set(kept.id, after);
  const chains = [merged, kept].map((one) => ({
    chain: one.proposedBy ?? committeeId,
    id: one.id,
  }));
  return {
    body: { kept: toOrganisation(after, store, actor), moved: summaryOf(uses) },
    about: [...chains, ...aboutUses(uses)],
  };
}

function aboutUses({ moved, folded, activities }: Uses): About[] {
  const records = [...moved, ...folded.flatMap(({ one, into }) => [into, one]), ...activities];
  return records.map(({ unitId, id }) => ({ chain: unitId, id }));
}

function moveUses(store: Store, uses: Uses, merged: string, kept: string, now: string): void {
  const next = <T extends { readonly version: number }>(one: T): T => ({
    ...one,
    updatedAt: now,
    version: one.version + 1,
  });
  for (const one of uses.moved)
    store.partnerships.set(one.id, next({ ...one, organisationId: kept }));
  for (const { one, into } of uses.folded) {
    store.partnerships.set(into.id, next({ ...into, ...foldPartnerships(into, one) }));
    store.partnerships.set(one.id, next({ ...one, organisationId: kept, deletedAt: now }));
  }
  for (const entry of store.activities.values()) {
    const partnerIds = [...new Set(entry.partnerIds.map((id) => (id === merged ? kept : id)))];
    const reach = entry.reach.map((one) =>
      one.organisationId === merged ? { ...one, organisationId: kept } : one,
    );
    if (entry.partnerIds.includes(merged))
      store.activities.set(entry.id, next({ ...entry, partnerIds, reach }));
    else if (reach.some((one, i) => one !== entry.reach[i]))
      store.activities.set(entry.id, { ...entry, reach });
  }
}
