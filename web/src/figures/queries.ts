import type { FigureBasis, FigureGrouping } from '@saqbol/shared/figures/figure.codes.ts';
import type { Figures } from '@saqbol/shared/figures/figures.schema.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../platform/client/api.ts';
import { domainNow } from '../platform/clock/domain-clock.ts';
import {
  getDailyFigures,
  getFigures,
  getSchemeMatrix,
  listActivities,
  listPartnerships,
} from './figures.calls.ts';

export interface FiguresQuestion {
  readonly campaignId: string;
  readonly by?: FigureGrouping;
  readonly unit?: string | undefined;
  readonly basis?: FigureBasis | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How often a screen asks whether its figures have moved. */
export const liveMs = 15_000;

/**
 * Figures of a campaign. An answer that has not changed comes from the browser's cache with its old
 * instant; it was confirmed just now, so `asOf` says now.
 */
export function figuresQuery(question: FiguresQuestion) {
  const { campaignId, by = 'unit', unit, basis = 'live', from, to } = question;
  return queryOptions({
    queryKey: ['figures', campaignId, { by, unit, basis, from, to }],
    queryFn: async ({ signal }): Promise<Figures> => {
      const query = { by, unit, basis, from, to };
      const figures = await api(getFigures, { params: { id: campaignId }, query, signal });
      return { ...figures, asOf: later(figures.asOf, domainNow().toISOString()) };
    },
    placeholderData: keepPreviousData,
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Held activities by day, of the nation or of one unit. */
export function daysQuery(campaignId: string, unit?: string) {
  return queryOptions({
    queryKey: ['figures', campaignId, 'days', unit],
    queryFn: async ({ signal }) => {
      const answer = await api(getDailyFigures, {
        params: { id: campaignId },
        query: { unit },
        signal,
      });
      return answer.days;
    },
    placeholderData: keepPreviousData,
  });
}

/** District × scheme of a unit. */
export function schemeMatrixQuery(campaignId: string, unit: string) {
  return queryOptions({
    queryKey: ['figures', campaignId, 'scheme-matrix', unit],
    queryFn: async ({ signal }) => {
      const answer = await api(getSchemeMatrix, {
        params: { id: campaignId },
        query: { unit },
        signal,
      });
      return answer.cells;
    },
  });
}

/** The newest entries of a unit, by the day on which they were held. */
export function latestEntriesQuery(campaignId: string, unitId: string) {
  return queryOptions({
    queryKey: ['activities', 'latest', campaignId, unitId],
    queryFn: async ({ signal }) => {
      const query = { campaignId, unitId, status: 'held', limit: '6' } as const;
      return (await api(listActivities, { query, signal })).items;
    },
  });
}

/** The partnerships of a unit that count as engaged. */
export function engagedPartnersQuery(campaignId: string, unitId: string) {
  return queryOptions({
    queryKey: ['partnerships', 'engaged', campaignId, unitId],
    queryFn: async ({ signal }) => {
      const query = { campaignId, unitId, engaged: 'yes', limit: '200' } as const;
      return (await api(listPartnerships, { query, signal })).items;
    },
  });
}
