/** What figures are asked by, and which figure a list of entries can be opened from. */

/** Groupings of the figures endpoint. */
export const figureGroupings = [
  'unit',
  'district',
  'scheme',
  'kind',
  'audience',
  'channel',
  'organisation',
  'week',
] as const;
export type FigureGrouping = (typeof figureGroupings)[number];

export const figureBases = ['live', 'replied'] as const;
export type FigureBasis = (typeof figureBases)[number];

/** A filter of the list of entries: exactly the entries that make this figure. */
export const figureFilters = [
  'activities',
  'met',
  'delivered',
  'seen',
  'contacts',
  'engaged',
  'people-low',
  'people-high',
  'publications',
  'source-named',
  'source-not-named',
] as const;
export type FigureFilter = (typeof figureFilters)[number];

/** Indicators of the national map, in the order of the menu. */
export const indicators = [
  'activities',
  'activitiesPer100k',
  'metInPersonPer1000',
  'people',
  'partnerships',
  'banksEngaged',
  'districtsCovered',
  'schemesCovered',
  'attributionShare',
] as const;
export type Indicator = (typeof indicators)[number];
