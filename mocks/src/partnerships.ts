import { type Actor, sees } from '@saqbol/shared/accounts/roles.ts';
import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { spellingsOf } from '@saqbol/shared/organisations/search-text.ts';
import {
  engagedStatuses,
  type PartnershipStatus,
} from '@saqbol/shared/partnerships/partnership.codes.ts';
import { checkPartnership } from '@saqbol/shared/partnerships/partnership.rules.ts';
import type { PartnershipInput } from '@saqbol/shared/partnerships/partnership.schema.ts';
import {
  createPartnership,
  deletePartnership,
  editPartnership,
  getPartnership,
  listPartnerships,
  type partnershipListQuery,
  type partnershipSorts,
  restorePartnership,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import type * as z from 'zod/mini';
import { openCampaign } from './campaigns.ts';
import { hasFile } from './files.ts';
import { followed, organisationInSight } from './organisations.record.ts';
import { matrixHandlers } from './partnerships.matrix.ts';
import { contentOf, toPartnership } from './partnerships.record.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import type { Store, StoredPartnership } from './store.types.ts';
import { isDistrictOf } from './territory.ts';

/** @throws Problem 404 */
function inSight({ store, actor }: Pick<Call, 'store' | 'actor'>, id: string): StoredPartnership {
  const one = store.partnerships.get(id);
  if (!one || one.deletedAt !== null || !sees(actor, one.unitId)) {
    throw new Problem('entity/not-found');
  }
  return one;
}

function answerWith(one: StoredPartnership, store: Store, status?: number) {
  return {
    body: toPartnership(one, store),
    version: one.version,
    about: { chain: one.unitId, id: one.id },
    ...(status !== undefined && { status }),
  };
}

/** @throws Problem 422 */
function demandRules(
  { store, actor, today }: Pick<Call, 'store' | 'actor' | 'today'>,
  given: Omit<PartnershipInput, 'id' | 'campaignId'>,
  schemes: readonly { readonly code: string }[],
  from: PartnershipStatus | null,
): void {
  const errors = checkPartnership(given, {
    today,
    schemes: schemes.map((scheme) => scheme.code),
    isOrganisation: (id) => organisationInSight(store, actor, id) !== undefined,
    isRetired: (id) => store.organisations.get(id)?.status === 'retired',
    isOwnDistrict: isDistrictOf(actor.unitId),
    isOwnDocument: (id) => hasFile(store, actor.unitId, 'memorandum', id),
    from,
  });
  if (errors.length > 0) throw invalid(errors);
}

/** One partnership of a unit with an organisation. @throws Problem 409 */
function demandOnce(
  store: Store,
  given: Pick<StoredPartnership, 'campaignId' | 'unitId' | 'organisationId'>,
): void {
  const isThere = [...store.partnerships.values()].some(
    (one) =>
      one.deletedAt === null &&
      one.campaignId === given.campaignId &&
      one.unitId === given.unitId &&
      one.organisationId === given.organisationId,
  );
  if (isThere) throw new Problem('partnership/exists');
}

function restore(call: Call<typeof restorePartnership>) {
  const { store, actor, now, params } = call;
  const before = store.partnerships.get(params.id);
  if (!before || before.unitId !== actor.unitId) throw new Problem('entity/not-found');
  openCampaign(store, actor, before.campaignId);
  if (before.deletedAt === null) return answerWith(before, store);
  demandOnce(store, before);
  const after = { ...before, deletedAt: null, updatedAt: now, version: before.version + 1 };
  store.partnerships.set(after.id, after);
  return answerWith(after, store);
}

function create(call: Call<typeof createPartnership>) {
  const { store, actor, body, now } = call;
  const content = contentOf(body);
  const known = store.partnerships.get(body.id);
  if (known) {
    const isSame = known.content === content && known.deletedAt === null;
    const isRepeated = isSame && known.unitId === actor.unitId;
    if (!isRepeated) throw new Problem('partnership/id-taken');
    return answerWith(known, store, 200);
  }
  const campaign = openCampaign(store, actor, body.campaignId);
  demandRules(call, body, campaign.schemes, null);
  const place = { ...body, organisationId: followed(store, body.organisationId) };
  demandOnce(store, { ...place, unitId: actor.unitId });
  const one: StoredPartnership = {
    ...place,
    unitId: actor.unitId,
    synthetic: false,
    createdBy: actor.userId,
    createdAt: now,
    updatedAt: now,
    version: 1,
    content,
    deletedAt: null,
  };
  store.partnerships.set(one.id, one);
  return answerWith(one, store);
}

function edit(call: Call<typeof editPartnership>) {
  const { store, actor } = call;
  const before = inSight(call, call.params.id);
  demandVersion(call.expectedVersion, { ...toPartnership(before, store) });
  const campaign = openCampaign(store, actor, before.campaignId);
  const named = Object.entries(call.body).filter(([, value]) => value !== undefined);
  const merged: StoredPartnership = { ...before, ...Object.fromEntries(named) };
  demandRules(call, merged, campaign.schemes, before.status);
  const after = { ...merged, updatedAt: call.now, version: before.version + 1 };
  store.partnerships.set(after.id, after);
  return answerWith(after, store);
}

type Filters = z.output<typeof partnershipListQuery>;

function filtered(store: Store, actor: Actor, filters: Filters): StoredPartnership[] {
  const { campaignId, unitId, districtId, organisationId, organisationKind } = filters;
  const { status, engaged, q } = filters;
  return [...store.partnerships.values()].filter((one) => {
    const organisation = store.organisations.get(one.organisationId);
    return (
      one.deletedAt === null &&
      sees(actor, one.unitId) &&
      (campaignId === undefined || one.campaignId === campaignId) &&
      (unitId === undefined || one.unitId === unitId) &&
      (districtId === undefined || one.districtIds.includes(districtId)) &&
      (organisationId === undefined || one.organisationId === organisationId) &&
      (organisationKind === undefined || organisation?.kind === organisationKind) &&
      (status === undefined || one.status === status) &&
      (engaged === undefined || (engagedStatuses as readonly string[]).includes(one.status)) &&
      (q === undefined || matchesSearch(organisation ? spellingsOf(organisation) : '', q))
    );
  });
}

/** How many of the same filter stand in each status, its own aside. */
function byStatus(store: Store, actor: Actor, filters: Filters): Record<string, number> {
  const all = filtered(store, actor, { ...filters, status: undefined });
  const groups = Object.entries(Object.groupBy(all, (one) => one.status));
  return Object.fromEntries(groups.map(([status, rows]) => [status, rows?.length ?? 0]));
}

function orderOf(store: Store, sort: (typeof partnershipSorts)[number]): Order<StoredPartnership> {
  switch (sort) {
    case 'organisation':
      return {
        name: sort,
        keyOf: (one) => store.organisations.get(one.organisationId)?.name.kk ?? '',
        direction: 1,
        compare: compareNames('kk'),
      };
    case '-updatedAt':
      return { name: sort, keyOf: (one) => one.updatedAt, direction: -1 };
    case 'status':
      return { name: sort, keyOf: (one) => one.status, direction: 1 };
  }
}

export const partnershipHandlers: Handler[] = [
  ...matrixHandlers,
  handle(restorePartnership, restore),
  handle(listPartnerships, ({ store, actor, query }) => {
    const page = pageOf(filtered(store, actor, query), orderOf(store, query.sort), query);
    const items = page.items.map((one) => toPartnership(one, store));
    return { body: { ...page, items, byStatus: byStatus(store, actor, query) } };
  }),
  handle(getPartnership, (call) => answerWith(inSight(call, call.params.id), call.store)),
  handle(createPartnership, create),
  handle(editPartnership, edit),
  handle(deletePartnership, (call) => {
    const { store, actor, now } = call;
    const before = inSight(call, call.params.id);
    demandVersion(call.expectedVersion, { ...toPartnership(before, store) });
    openCampaign(store, actor, before.campaignId);
    store.partnerships.set(before.id, { ...before, deletedAt: now, version: before.version + 1 });
    return { about: { chain: before.unitId, id: before.id } };
  }),
];
