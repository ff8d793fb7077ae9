/** The list of entries: filters, the way from a figure to its entries, sorting. */
import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import {
  type activityListQuery,
  listActivities,
} from '@saqbol/shared/activities/activities.endpoints.ts';
import { activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { mayReadActivity } from '@saqbol/shared/activities/activity.policy.ts';
import { countsOn } from '@saqbol/shared/activities/activity.rules.ts';
import { families } from '@saqbol/shared/activities/channels.ts';
import {
  type ActivitySort,
  rankIn,
  type SortKey,
  stateOf,
  stateRanks,
} from '@saqbol/shared/activities/list-sorts.ts';
import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import { makersOf } from '@saqbol/shared/figures/recount.makers.ts';
import { countingEntries } from '@saqbol/shared/figures/recount.ts';
import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import { units } from '@saqbol/shared/territory/units.ts';
import type * as z from 'zod/mini';
import { measuresOf, toRow } from './activities.record.ts';
import { type Handler, handle } from './platform/handler.ts';
import { type Order, pageOf } from './platform/paging.ts';
import { invalid } from './platform/problem.ts';
import type { Store, StoredActivity } from './store.types.ts';
import { populationOf } from './territory.ts';

export type ActivityFilters = Omit<z.output<typeof activityListQuery>, 'limit' | 'cursor' | 'sort'>;

/** Entries in the actor's sight that pass the filters, in no order. */
export function filteredActivities(
  store: Store,
  actor: Actor,
  filters: ActivityFilters,
): StoredActivity[] {
  // A row of figures is made of what stands at its place and key; other filters only narrow the list.
  const ofRow = [...store.activities.values()].filter(
    (entry) =>
      entry.deletedAt === null &&
      mayReadActivity(actor, entry) &&
      isOfPlace(entry, filters) &&
      hasKeys(entry, filters),
  );
  const { figure } = filters;
  const found = figure ? behindFigure(store, actor, ofRow, filters, figure) : ofRow;
  return found.filter((entry) => isOfState(entry, filters, actor) && isAbout(entry, filters));
}

function isOfPlace(entry: StoredActivity, filters: ActivityFilters): boolean {
  const { campaignId, unitId, districtId, from, to } = filters;
  const day = countsOn(entry);
  return (
    (campaignId === undefined || entry.campaignId === campaignId) &&
    (unitId === undefined || entry.unitId === unitId) &&
    (districtId === undefined || (entry.districtId ?? 'none') === districtId) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to)
  );
}

function isOfState(entry: StoredActivity, filters: ActivityFilters, actor: Actor): boolean {
  const { status, review, flagged, mine, sourceNamed } = filters;
  const named = { true: 'yes', false: 'no', null: 'unknown' }[`${entry.sourceNamed}`];
  const flags = flagged === 'open' ? entry.flags.filter((one) => one.reason === null) : entry.flags;
  return (
    (status === undefined || entry.status === status) &&
    (review === undefined || entry.review === review) &&
    (flagged === undefined || flags.length > 0) &&
    (mine === undefined || entry.createdBy === actor.userId) &&
    (sourceNamed === undefined || named === sourceNamed)
  );
}

function hasKeys(entry: StoredActivity, filters: ActivityFilters): boolean {
  const { kind, scheme, audience, channel, partnerId } = filters;
  return (
    (kind === undefined || entry.kind === kind) &&
    (scheme === undefined || hasKey(entry.schemes, scheme)) &&
    (audience === undefined || hasKey(entry.audiences, audience)) &&
    (partnerId === undefined || hasKey(entry.partnerIds, partnerId)) &&
    (channel === undefined || entry.reach.some((one) => one.channel === channel))
  );
}

function isAbout(entry: StoredActivity, { measure, q }: ActivityFilters): boolean {
  const text = [entry.title, entry.place, entry.description].join(' ');
  const hasMeasure = entry.reach.some((one) => one.measure === measure && one.count !== null);
  return (measure === undefined || hasMeasure) && (q === undefined || matchesSearch(text, q));
}

/** `none` is the key of the row of entries without one. */
function hasKey(keys: readonly string[], key: string): boolean {
  return key === 'none' ? keys.length === 0 : keys.includes(key);
}

function behindFigure(
  store: Store,
  actor: Actor,
  found: readonly StoredActivity[],
  filters: ActivityFilters,
  figure: FigureFilter,
): StoredActivity[] {
  const { channel, campaignId } = filters;
  // A range of people belongs to one campaign.
  if (campaignId === undefined && figure.startsWith('people-')) {
    throw invalid([{ pointer: '?campaignId', code: 'required' }]);
  }
  const place = { isNation: isOfNation(actor, filters), populationOf };
  const makers = new Set<string>();
  for (const [id, entries] of Map.groupBy(found, (entry) => entry.campaignId)) {
    const campaign = store.campaigns.get(id);
    if (!campaign) continue;
    // In a row of a channel that channel's numbers alone make the figures.
    const counting = countingEntries(entries, campaign, {}).map((entry) => ({
      ...entry,
      reach: entry.reach.filter((one) => channel === undefined || one.channel === channel),
    }));
    for (const { id } of makersOf(figure, counting, place)) makers.add(id);
  }
  return found.filter((entry) => makers.has(entry.id));
}

/** National channels belong to the nation as a whole, not to a part of it. */
function isOfNation(actor: Actor, filters: ActivityFilters): boolean {
  const { unitId, districtId, kind, scheme, audience, channel, partnerId } = filters;
  const parts = [unitId, districtId, kind, scheme, audience, channel, partnerId];
  return territoryOf(actor) === 'nation' && parts.every((part) => part === undefined);
}

/** The value by which an entry stands in an order, as the API has it. */
const keys: Readonly<Record<SortKey, (entry: StoredActivity) => string | number>> = {
  startsOn: (entry) => entry.startsOn,
  updatedAt: (entry) => entry.updatedAt,
  title: (entry) => entry.title,
  // Below zero where there is no number, which is not none.
  met: ({ reach }) => {
    const sums = measuresOf(reach);
    const met = families.met.flatMap((measure) => sums[measure] ?? []);
    return met.length === 0 ? -1 : met.reduce((sum, amount) => sum + amount, 0);
  },
  unit: ({ unitId }) => units.findIndex(({ id }) => id === unitId),
  district: ({ districtId }) => districts.findIndex(({ kato }) => kato === districtId),
  kind: ({ kind }) => rankIn(activityKinds, kind),
  state: (entry) => rankIn(stateRanks, stateOf(entry)),
  flags: ({ flags }) => flags.length,
};

export function orderOf(sort: ActivitySort): Order<StoredActivity> {
  const down = sort.startsWith('-');
  const key = (down ? sort.slice(1) : sort) as SortKey;
  return {
    name: sort,
    keyOf: keys[key],
    direction: down ? -1 : 1,
    ...(key === 'title' && { compare: compareNames('kk') }),
  };
}

export const listHandlers: Handler[] = [
  handle(listActivities, ({ store, actor, query }) => {
    const { limit, cursor, sort, ...filters } = query;
    const found = filteredActivities(store, actor, filters);
    const page = pageOf(found, orderOf(sort), { limit, cursor });
    return { body: { ...page, items: page.items.map(toRow) } };
  }),
];
