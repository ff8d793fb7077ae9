import type { listActivities as ListActivities } from '@saqbol/shared/activities/activities.endpoints.ts';
import type {
  getDailyFigures as GetDailyFigures,
  getFigures as GetFigures,
  getSchemeMatrix as GetSchemeMatrix,
} from '@saqbol/shared/figures/figures.endpoints.ts';
import type { listPartnerships as ListPartnerships } from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { lightEndpoint } from '../platform/client/light-endpoint.ts';

/*
 * Endpoints of the map and of a unit's page, without their schemas: these screens only read, and
 * the map must come quickly. figures.calls.test.ts holds each against the contract.
 */
export const getFigures = lightEndpoint<typeof GetFigures>('GET', '/api/v1/campaigns/:id/figures');
export const getDailyFigures = lightEndpoint<typeof GetDailyFigures>(
  'GET',
  '/api/v1/campaigns/:id/figures/days',
);
export const getSchemeMatrix = lightEndpoint<typeof GetSchemeMatrix>(
  'GET',
  '/api/v1/campaigns/:id/figures/scheme-matrix',
);
export const listActivities = lightEndpoint<typeof ListActivities>('GET', '/api/v1/activities');
export const listPartnerships = lightEndpoint<typeof ListPartnerships>(
  'GET',
  '/api/v1/partnerships',
);

/** Files of the contract: by address only, they are downloaded. */
export const exportAddresses = {
  figuresXlsx: '/api/v1/campaigns/:id/figures.xlsx',
  figuresCsv: '/api/v1/campaigns/:id/figures.csv',
  activitiesXlsx: '/api/v1/campaigns/:id/activities.xlsx',
  activitiesCsv: '/api/v1/campaigns/:id/activities.csv',
} as const;
