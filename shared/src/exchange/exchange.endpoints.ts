/** Exports: exactly what the screen shows, as XLSX or CSV, stamped with who, when, as of, filter. */
import * as z from 'zod/mini';
import { activityFilters } from '../activities/activities.endpoints.ts';
import { activityReaders } from '../activities/activity.policy.ts';
import { activitySorts } from '../activities/list-sorts.ts';
import { endpoint } from '../contract/endpoint.ts';
import { oneOf, opaqueId } from '../contract/primitives.ts';
import { figuresQuery } from '../figures/figures.endpoints.ts';
import { languages } from '../format/language.ts';
import { columnsText } from '../views/view.schema.ts';
import { csvType, xlsxType } from './file-types.ts';

const readers = { kind: 'roles', roles: activityReaders } as const;
const byCampaign = z.strictObject({ id: opaqueId });
const { campaignId: _, ...filters } = activityFilters;
const language = { lang: z._default(oneOf(languages), 'kk') };
const activitiesQuery = z.strictObject({
  ...filters,
  sort: z._default(oneOf(activitySorts), '-startsOn'),
  /** Those of the screen; all that there are when unsaid. */
  columns: z.optional(columnsText),
  ...language,
});
const figuresExportQuery = z.strictObject({ ...figuresQuery.shape, ...language });

export const exportActivitiesXlsx = endpoint({
  id: 'exchange.exportActivitiesXlsx',
  method: 'GET',
  path: '/api/v1/campaigns/:id/activities.xlsx',
  access: readers,
  target: 'campaign',
  params: byCampaign,
  query: activitiesQuery,
  produces: xlsxType,
  audit: 'export.activities',
  problems: ['entity/not-found'],
});

export const exportActivitiesCsv = endpoint({
  id: 'exchange.exportActivitiesCsv',
  method: 'GET',
  path: '/api/v1/campaigns/:id/activities.csv',
  access: readers,
  target: 'campaign',
  params: byCampaign,
  query: activitiesQuery,
  produces: csvType,
  audit: 'export.activities',
  problems: ['entity/not-found'],
});

export const exportFiguresXlsx = endpoint({
  id: 'exchange.exportFiguresXlsx',
  method: 'GET',
  path: '/api/v1/campaigns/:id/figures.xlsx',
  access: readers,
  target: 'campaign',
  params: byCampaign,
  query: figuresExportQuery,
  produces: xlsxType,
  audit: 'export.figures',
  problems: ['entity/not-found'],
});

export const exportFiguresCsv = endpoint({
  id: 'exchange.exportFiguresCsv',
  method: 'GET',
  path: '/api/v1/campaigns/:id/figures.csv',
  access: readers,
  target: 'campaign',
  params: byCampaign,
  query: figuresExportQuery,
  produces: csvType,
  audit: 'export.figures',
  problems: ['entity/not-found'],
});
