/** Orders of the list of entries; a minus is downwards. The id decides between equals. */
export const activitySorts = [
  '-startsOn',
  'startsOn',
  '-updatedAt',
  'updatedAt',
  'title',
  '-title',
  '-met',
  'met',
  'unit',
  '-unit',
  'district',
  '-district',
  'kind',
  '-kind',
  'state',
  '-state',
  '-flags',
  'flags',
] as const;
export type ActivitySort = (typeof activitySorts)[number];
export type SortKey = ActivitySort extends `-${infer K}` | infer K ? K : never;

/** The codes of a code list are sorted in its own order, which is that of all screens. */
export function rankIn(codes: readonly string[], code: string): number {
  const at = codes.indexOf(code);
  return at === -1 ? codes.length : at;
}

/** What a row says of its state, by how much it needs somebody: asked, new, planned, drafts, settled, out. */
export const stateRanks = [
  'queried',
  'new',
  'planned',
  'draft',
  'confirmed',
  'cancelled',
  'excluded',
] as const;

/** The one state by which a row is sorted: a verdict before the status. */
export function stateOf(row: { readonly status: string; readonly review: string }): string {
  if (row.review === 'queried' || row.review === 'excluded') return row.review;
  return row.status === 'held' ? row.review : row.status;
}
