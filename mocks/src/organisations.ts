import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import { fold } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import {
  type OrganisationCommand,
  type organisationStatuses,
  organisationTransitions,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  checkOrganisationEdit,
  withEdit,
} from '@saqbol/shared/organisations/organisation.rules.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import {
  confirmOrganisation,
  editOrganisation,
  getOrganisation,
  listOrganisations,
  mergeOrganisation,
  type organisationListQuery,
  type organisationSorts,
  previewMerge,
  proposeOrganisation,
  retireOrganisation,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { foldedSpellings } from '@saqbol/shared/organisations/search-text.ts';
import type * as z from 'zod/mini';
import { merge, preview } from './organisations.merge.ts';
import {
  contentOfOrganisation,
  organisationInSight,
  organisationsInSight,
  toOrganisation,
} from './organisations.record.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';
import { invalid, Problem } from './platform/problem.ts';
import type { StoredOrganisation } from './store.types.ts';

type Seeing = Pick<Call, 'store' | 'actor'>;

/** @throws Problem 404 */
function inSight({ store, actor }: Seeing, id: string): StoredOrganisation {
  const one = organisationInSight(store, actor, id);
  if (!one) throw new Problem('entity/not-found');
  return one;
}

function answerWith(call: Seeing, one: StoredOrganisation, status?: number) {
  return {
    body: toOrganisation(one, call.store, call.actor),
    version: one.version,
    about: { chain: one.proposedBy ?? committeeId, id: one.id },
    ...(status !== undefined && { status }),
  };
}

/** @throws Problem 409 */
function demandFreeBin(call: Seeing, { id, bin }: Pick<Organisation, 'id' | 'bin'>, all = true) {
  const isTaken = organisationsInSight(call.store, call.actor).some(
    (one) =>
      one.id !== id &&
      one.bin === bin &&
      one.status !== 'merged' &&
      (one.isPublic || (all && one.status === 'proposed')),
  );
  if (bin !== null && isTaken)
    throw invalid([{ pointer: '/bin', code: 'bin-taken' }], 'organisation/bin-taken');
}

function propose(call: Call<typeof proposeOrganisation>) {
  const { store, actor, body, now } = call;
  const content = contentOfOrganisation(body);
  const known = store.organisations.get(body.id);
  if (known) {
    const isRepeated = known.content === content && organisationInSight(store, actor, body.id);
    if (!isRepeated) throw new Problem('organisation/id-taken');
    return answerWith(call, known, 200);
  }
  demandFreeBin(call, body);
  const isProposal = actor.role === 'coordinator';
  const one: StoredOrganisation = {
    ...body,
    name: { ...body.name, en: body.name.en ?? body.short },
    note: null,
    status: isProposal ? 'proposed' : 'confirmed',
    isPublic: !isProposal,
    proposedBy: isProposal ? actor.unitId : null,
    mergedInto: null,
    synthetic: false,
    createdAt: now,
    updatedAt: now,
    version: 1,
    content,
  };
  store.organisations.set(one.id, one);
  return answerWith(call, one);
}

/** The one that is going to be changed, in the version that was looked at. */
function standing(call: Seeing & Pick<Call, 'expectedVersion'>, id: string): StoredOrganisation {
  const one = inSight(call, id);
  demandVersion(call.expectedVersion, toOrganisation(one, call.store, call.actor));
  return one;
}

function kept(call: Seeing & Pick<Call, 'now'>, one: StoredOrganisation) {
  if (one.isPublic) demandFreeBin(call, one, false);
  const after = { ...one, updatedAt: call.now, version: one.version + 1 };
  call.store.organisations.set(after.id, after);
  return answerWith(call, after);
}

function edit(call: Call<typeof editOrganisation>) {
  const before = standing(call, call.params.id);
  if (before.status === 'merged')
    throw new Problem('organisation/wrong-state', { current: { status: before.status } });
  const errors = checkOrganisationEdit(call.body, before);
  if (errors.length > 0) throw invalid(errors);
  return kept(call, withEdit(before, call.body));
}

function command(
  call: Call<typeof confirmOrganisation> | Call<typeof retireOrganisation>,
  verb: OrganisationCommand,
) {
  const before = standing(call, call.params.id);
  const status = organisationTransitions[before.status][verb];
  if (status === null)
    throw new Problem('organisation/wrong-state', { current: { status: before.status } });
  return kept(call, { ...before, status, isPublic: before.isPublic || status === 'confirmed' });
}

type Filters = z.output<typeof organisationListQuery>;

function filtered(call: Seeing, { status, kind, unitId, q }: Filters): StoredOrganisation[] {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return organisationsInSight(call.store, call.actor).filter(
    (one) =>
      (status === undefined || one.status === status) &&
      (kind === undefined || one.kind === kind) &&
      (unitId === undefined || one.proposedBy === unitId) &&
      words.every((word) => foldedSpellings(one).includes(word)),
  );
}

/** Merged last, as the API has them. */
const statusOrder = [
  'proposed',
  'confirmed',
  'retired',
  'merged',
] as const satisfies readonly (typeof organisationStatuses)[number][];

function orderOf(sort: (typeof organisationSorts)[number]): Order<StoredOrganisation> {
  const compare = compareNames('kk');
  switch (sort) {
    case 'status':
      return {
        name: sort,
        keyOf: (one) => `${statusOrder.indexOf(one.status)}${one.short}`,
        direction: 1,
        compare,
      };
    case 'name':
      return { name: sort, keyOf: (one) => one.short, direction: 1, compare };
    case '-updatedAt':
      return { name: sort, keyOf: (one) => one.updatedAt ?? '', direction: -1 };
  }
}

export const organisationHandlers: Handler[] = [
  handle(listOrganisations, (call) => {
    const page = pageOf(filtered(call, call.query), orderOf(call.query.sort), call.query);
    const items = page.items.map((one) => toOrganisation(one, call.store, call.actor));
    return { body: { ...page, items } };
  }),
  handle(getOrganisation, (call) => answerWith(call, inSight(call, call.params.id))),
  handle(proposeOrganisation, propose),
  handle(editOrganisation, edit),
  handle(confirmOrganisation, (call) => command(call, 'confirm')),
  handle(retireOrganisation, (call) => command(call, 'retire')),
  handle(previewMerge, (call) => {
    const [merged, into] = [inSight(call, call.params.id), inSight(call, call.query.into)];
    return { body: preview(call, merged, into) };
  }),
  handle(mergeOrganisation, (call) => {
    const merged = standing(call, call.params.id);
    const into = inSight(call, call.body.into);
    demandVersion(call.body.intoVersion, toOrganisation(into, call.store, call.actor));
    return merge(call, merged, into);
  }),
];
