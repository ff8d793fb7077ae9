/** The map in the address, read without zod as the other addresses of the first bundle. */
import { figureBases } from '@saqbol/shared/figures/figure.codes.ts';
import {
  compact,
  readCode,
  readText,
  searchShapes as shapes,
} from '../platform/router/read-search.ts';
import { mapIndicators } from './map-indicators.ts';

export const mapViews = ['map', 'tiles', 'table'] as const;
export type MapView = (typeof mapViews)[number];
export const defaultIndicator = 'metInPersonPer1000';

/** Columns by which the table is sorted; with «-» from the greatest. */
export const tableColumns = ['name', ...mapIndicators] as const;
const tableSorts = tableColumns.flatMap((key) => [key, `-${key}` as const]);

export type MapSearch = ReturnType<typeof readMapSearch>;

/** What the address says; what it says wrongly is left out. */
export function readMapSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, shapes.id),
    indicator: readCode(given.indicator, mapIndicators),
    view: readCode(given.view, mapViews),
    basis: readCode(given.basis, figureBases),
    from: readText(given.from, shapes.day),
    to: readText(given.to, shapes.day),
    /** The selected unit. */
    unit: readText(given.unit, shapes.unit),
    sort: readCode(given.sort, tableSorts),
  });
}

/** The page of a unit in the address: letter and basis. */
export function readUnitSearch(given: Record<string, unknown>) {
  return compact({
    campaign: readText(given.campaign, shapes.id),
    basis: readCode(given.basis, figureBases),
  });
}
export type UnitSearch = ReturnType<typeof readUnitSearch>;
