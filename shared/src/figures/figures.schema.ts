import * as z from 'zod/mini';
import { instant, oneOf } from '../contract/primitives.ts';
import { figureBases, figureGroupings } from './figure.codes.ts';

const number = z.nullable(z.number());

/** Figures of one key. Null says "no data", which is not zero. Rates are null where the denominator is. */
export const figureRow = z.object({
  /** Unit, district, scheme, kind, audience, channel, organisation; or the Monday of a week. `none`: entries without one. */
  key: z.string(),
  activities: z.number(),
  activitiesPer100k: number,
  metInPerson: number,
  metInPersonPer1000: number,
  peopleLow: number,
  peopleHigh: number,
  /** All L2 measures together: opportunities to see, never people. */
  contacts: number,
  delivered: number,
  seen: number,
  engaged: number,
  measures: z.record(z.string(), z.number()),
  partnerships: z.number(),
  banksEngaged: z.number(),
  banksTotal: z.number(),
  developersEngaged: z.number(),
  districtsCovered: number,
  districtsTotal: number,
  /** Null where entries are grouped otherwise than by place. */
  schemesCovered: number,
  schemesTotal: z.number(),
  sourceNamed: z.number(),
  publications: z.number(),
  /** 0…1: publications that name the Centre ÷ all publications. */
  attributionShare: number,
  /** Visits through short links, as the system measured them: beside the reported figures, never mixed. */
  measuredVisits: number,
  replyState: z.nullable(z.string()),
  population: number,
});
export type FigureRow = z.output<typeof figureRow>;

export const figures = z.object({
  campaignId: z.string(),
  by: oneOf(figureGroupings),
  basis: oneOf(figureBases),
  /** The instant of the figures; equal instants and basis give equal figures. */
  asOf: instant,
  rows: z.array(figureRow),
  total: figureRow,
});
export type Figures = z.output<typeof figures>;
