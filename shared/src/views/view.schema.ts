/** A saved view of the list of entries: an address with a name. */
import * as z from 'zod/mini';
import { activityFilters } from '../activities/activities.endpoints.ts';
import { readColumns } from '../activities/list-columns.ts';
import { activitySorts } from '../activities/list-sorts.ts';
import { instant, line, oneOf, opaqueId, uuid } from '../contract/primitives.ts';

const { campaignId: _, ...filters } = activityFilters;

/** `title,kind,state`: columns of the list, as the address has them. */
export const columnsText = z
  .string({ error: 'text' })
  .check(z.refine((text) => readColumns(text) !== null, { error: 'choice' }));

/** What the address of the list says, the view itself aside. */
export const viewSearch = z.strictObject({
  ...filters,
  campaign: z.optional(opaqueId),
  sort: z.optional(oneOf(activitySorts)),
  columns: z.optional(columnsText),
});
export type ViewSearch = z.output<typeof viewSearch>;

const fields = { name: line(80), search: viewSearch, isDefault: z.boolean() };

/** A new view. Its id is made on the device. */
export const viewInput = z.strictObject({ id: uuid, ...fields });
export type ViewInput = z.output<typeof viewInput>;

export const viewEdit = z.strictObject({
  name: z.optional(fields.name),
  search: z.optional(fields.search),
  isDefault: z.optional(fields.isDefault),
});

export const view = z.object({
  id: z.string(),
  name: z.string(),
  search: viewSearch,
  /** What the list opens with when its address says nothing; one a person at most. */
  isDefault: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  version: z.number(),
});
export type View = z.output<typeof view>;

/** So many views a person keeps: more is not chosen from but searched. */
export const mostViews = 50;
