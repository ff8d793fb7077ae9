import * as z from 'zod/mini';
import { activityReaders } from '../activities/activity.policy.ts';
import { endpoint } from '../contract/endpoint.ts';
import { dateOn, oneOf, opaqueId, unitId } from '../contract/primitives.ts';
import { figureBases, figureGroupings } from './figure.codes.ts';
import { figures } from './figures.schema.ts';

export const figuresQuery = z.strictObject({
  by: z._default(oneOf(figureGroupings), 'unit'),
  unit: z.optional(unitId),
  basis: z._default(oneOf(figureBases), 'live'),
  /** The first and last day on which entries count; open where unsaid. */
  from: z.optional(dateOn),
  to: z.optional(dateOn),
});

export const getFigures = endpoint({
  id: 'figures.getFigures',
  method: 'GET',
  path: '/api/v1/campaigns/:id/figures',
  access: { kind: 'roles', roles: activityReaders },
  target: 'campaign',
  params: z.strictObject({ id: opaqueId }),
  query: figuresQuery,
  response: figures,
  problems: ['entity/not-found'],
});

/** Held activities by day, for the ruler of the map and the days of a unit: `{ day: count }`. */
export const getDailyFigures = endpoint({
  id: 'figures.getDailyFigures',
  method: 'GET',
  path: '/api/v1/campaigns/:id/figures/days',
  access: { kind: 'roles', roles: activityReaders },
  target: 'campaign',
  params: z.strictObject({ id: opaqueId }),
  query: z.strictObject({ unit: z.optional(unitId) }),
  response: z.object({ days: z.array(z.object({ day: z.string(), activities: z.number() })) }),
  problems: ['entity/not-found'],
});

/** District × scheme: how many held activities explained a scheme in a district; white spots are 0. */
export const getSchemeMatrix = endpoint({
  id: 'figures.getSchemeMatrix',
  method: 'GET',
  path: '/api/v1/campaigns/:id/figures/scheme-matrix',
  access: { kind: 'roles', roles: activityReaders },
  target: 'unit',
  params: z.strictObject({ id: opaqueId }),
  query: z.strictObject({ unit: unitId }),
  response: z.object({
    cells: z.array(
      z.object({ districtId: z.string(), scheme: z.string(), activities: z.number() }),
    ),
  }),
  problems: ['entity/not-found'],
});
