/** All that the views of the national map show, worked out once from the address and the figures. */
import type { CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FigureRow, Figures } from '@saqbol/shared/figures/figures.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import type { ReferenceUnit, Registers } from '../territory/queries.ts';
import type { FigurePlace } from './figure-link.tsx';
import { indicatorRules, indicatorValue } from './indicators.ts';
import { type Level, levelIn, type MapClass, mapClasses } from './map-classes.ts';
import type { Indicator } from './map-indicators.ts';
import type { MapSearch } from './map-search.ts';
import { type Ranked, ranked } from './ranking.ts';
import { hasReply } from './reply-counts.ts';
import { progressClasses } from './reply-progress.ts';
import { unitTitle } from './unit-title.ts';

/** A unit with its figure of the chosen indicator. */
export interface UnitFigure {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly unit: ReferenceUnit;
  readonly row: FigureRow | null;
  /** Has entered nothing at all, so that nothing is known of it. */
  readonly isSilent: boolean;
  readonly value: number | null;
  readonly rank: number | null;
  /** 0: zero; null: no data. */
  readonly level: Level | 0 | null;
}

export interface Scene {
  readonly language: Language;
  readonly campaign: CampaignRow;
  readonly indicator: Indicator;
  readonly figures: Figures;
  /** The 20 of the map, in the order of their rank. */
  readonly territories: readonly UnitFigure[];
  readonly central: readonly UnitFigure[];
  readonly classes: readonly MapClass[];
  readonly average: number | null;
  readonly total: FigureRow;
  /** Where the figures of the nation come from; a unit's add its `unitId`. */
  readonly place: FigurePlace;
}

export interface SceneGiven {
  readonly language: Language;
  readonly campaign: CampaignRow;
  readonly search: MapSearch;
  readonly indicator: Indicator;
  readonly figures: Figures;
  /** Figures of the whole campaign, whatever the period: who has entered anything. */
  readonly whole: Figures;
  readonly registers: Registers;
}

export function sceneOf(given: SceneGiven): Scene {
  const { language, campaign, search, indicator, figures, whole, registers } = given;
  const silent = silentIds(whole);
  const rows = new Map(figures.rows.map((row) => [row.key, row]));
  const compare = compareNames(language);
  const all = registers.units.flatMap((unit) => {
    const row = rows.get(unit.id) ?? null;
    return row ? [{ unit, row, isSilent: silent.has(unit.id) }] : [];
  });
  const order = (units: typeof all) =>
    ranked(
      units,
      ({ row, isSilent }) => indicatorValue(indicator, row, isSilent),
      (a, b) => compare(a.unit.short[language], b.unit.short[language]),
    );
  const onMap = order(all.filter(({ unit }) => unit.kind === 'oblast' || unit.kind === 'city'));
  const values = onMap.flatMap(({ value }) => value ?? []);
  const { kind, decimals } = indicatorRules[indicator];
  const classes = kind === 'state' ? progressClasses : mapClasses(values, decimals);
  const plainFigure = (item: (typeof all)[number]) =>
    figureOf({ item, value: indicatorValue(indicator, item.row, item.isSilent), rank: null });
  const figureOf = ({ item, value, rank }: Ranked<(typeof all)[number]>): UnitFigure => ({
    id: item.unit.id,
    short: item.unit.short[language],
    title: unitTitle(item.unit, language),
    unit: item.unit,
    row: item.row,
    isSilent: item.isSilent,
    value,
    rank,
    level: levelIn(classes, value),
  });
  return {
    language,
    campaign,
    indicator,
    figures,
    territories: onMap.map(figureOf),
    // In the order of the letter: there is no rank among them.
    central: all.filter(({ unit }) => unit.kind === 'central').map(plainFigure),
    classes,
    average: averageOf(indicator, figures.total, values),
    total: figures.total,
    place: { campaign: campaign.id, from: search.from, to: search.to },
  };
}

/** Recipients without any entry; of replies, those that have none: a reply with nothing held says zero. */
export function silentIds(whole: Figures): ReadonlySet<string> {
  const isSilent = (row: FigureRow) =>
    whole.basis === 'replied' ? !hasReply(row) : row.activities === 0;
  return new Set(whole.rows.filter(isSilent).map((row) => row.key));
}

/** The nation's own rate or share; of counts the mean over the units that have data. */
function averageOf(
  indicator: Indicator,
  total: FigureRow,
  values: readonly number[],
): number | null {
  if (values.length === 0) return null;
  const { kind, of } = indicatorRules[indicator];
  if (kind === 'people' || kind === 'state') return null;
  if (kind !== 'count') return of(total);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
