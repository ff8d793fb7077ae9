import { type Actor, sees } from '@saqbol/shared/accounts/roles.ts';
import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
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
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import type * as z from 'zod/mini';
import { openCampaign } from './campaigns.ts';
import { hasFile } from './files.ts';
import { contentOf, toPartnership } from './partnerships.record.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import type { Store, StoredPartnership } from './store.types.ts';
import { isDistrictOf, organisationById } from './territory.ts';

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
    isOrganisation: (id) => organisationById.has(id),
    isOwnDistrict: isDistrictOf(actor.unitId),
    isOwnDocument: (id) => hasFile(store, actor.unitId, 'memorandum', id),
    from,
  });
  if (errors.length > 0) throw invalid(errors);
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
  const isThere = [...store.partnerships.values()].some(
    (one) =>
      one.deletedAt === null &&
      one.campaignId === body.campaignId &&
      one.unitId === actor.unitId &&
      one.organisationId === body.organisationId,
  );
  if (isThere) throw new Problem('partnership/exists');
  const one: StoredPartnership = {
    ...body,
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
    const organisation = organisationById.get(one.organisationId);
    const names = Object.values(organisation?.name ?? {}).concat(organisation?.short ?? '');
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
      (q === undefined || matchesSearch(names.join(' '), q))
    );
  });
}

function orderOf(sort: (typeof partnershipSorts)[number]): Order<StoredPartnership> {
  switch (sort) {
    case 'organisation':
      return {
        name: sort,
        keyOf: (one) => organisationById.get(one.organisationId)?.short ?? '',
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
  handle(listPartnerships, ({ store, actor, query }) => {
    const page = pageOf(filtered(store, actor, query), orderOf(query.sort), query);
    return { body: { ...page, items: page.items.map((one) => toPartnership(one, store)) } };
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
