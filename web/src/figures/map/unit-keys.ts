import { formatRank } from '@saqbol/shared/format/ordinals.ts';
import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRow } from '../indicators.ts';
import type { Scene, UnitFigure } from '../scene.ts';
import type { Shapes } from './shapes.ts';
import { nextStop, type Stop } from './travel.ts';

/** What map and tiles are given alike. */
export interface UnitsGiven {
  shapes: Shapes | undefined;
  scene: Scene | undefined;
  selected: string | undefined;
  pointed: string | null;
  onPoint: (id: string | null) => void;
  /** The arrows have led to a unit. */
  onTravel: (id: string | undefined) => void;
  /** Pressed: the first time selects, the second opens. */
  onChoose: (id: string) => void;
}

/**
 * One stop of Tab for all units: arrows lead to the neighbour in that direction, Page up and down
 * to the next in rank, Home and End to its ends, Escape clears the selection.
 */
export function useUnitKeys(given: UnitsGiven, stops: readonly Stop[]) {
  const { scene, selected, onPoint, onTravel, onChoose } = given;
  const [focused, setFocused] = useState<string | null>(null);
  const order = scene?.territories.map((unit) => unit.id) ?? [];
  const entry = [selected, order[0]].find((id) => id !== undefined && order.includes(id));

  const target = (id: string, key: string): string | null | undefined => {
    const at = order.indexOf(id);
    switch (key) {
      case 'Home':
        return order[0];
      case 'End':
        return order.at(-1);
      case 'PageUp':
        return order[Math.max(0, at - 1)];
      case 'PageDown':
        return order[Math.min(order.length - 1, at + 1)];
      default: {
        const stop = nextStop(stops, id, key);
        return stop ? stop.id : stop;
      }
    }
  };
  const keyDown = (event: KeyboardEvent<Element>, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onChoose(id);
    else if (event.key === 'Escape' && selected) onTravel(undefined);
    else {
      const next = target(id, event.key);
      if (next === undefined) return;
      if (next) {
        elementOf(event.currentTarget, next)?.focus();
        onTravel(next);
      }
    }
    event.preventDefault();
  };

  return {
    focused,
    propsOf: (unit: UnitFigure) => ({
      'data-unit': unit.id,
      tabIndex: unit.id === entry ? 0 : -1,
      'aria-pressed': unit.id === selected,
      onClick: () => onChoose(unit.id),
      onKeyDown: (event: KeyboardEvent<Element>) => keyDown(event, unit.id),
      onFocus: (event: FocusEvent<Element>) => {
        // A press of the pointer focuses too, but shows the selection and no ring.
        if (event.currentTarget.matches(':focus-visible')) setFocused(unit.id);
        onPoint(unit.id);
      },
      onBlur: () => {
        setFocused(null);
        onPoint(null);
      },
      // A finger points only while it presses, and its press selects.
      onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && onPoint(unit.id),
      onPointerLeave: () => onPoint(null),
    }),
  };
}

function elementOf(from: Element, id: string): HTMLElement | SVGElement | null | undefined {
  return from
    .closest('[data-units]')
    ?.querySelector<HTMLElement | SVGElement>(`[data-unit="${CSS.escape(id)}"]`);
}

/** What is heard of a unit: name, value, place. */
export function useSpoken(scene: Scene | undefined): (unit: UnitFigure) => string {
  const { t } = useTranslation();
  return (unit) => {
    if (!scene || unit.rank === null) return t('figures.land.unitNoData', { name: unit.title });
    const { indicator, language, territories } = scene;
    const value = formatRow(indicator, unit.row, unit.isSilent, language);
    if (indicator === 'replyStatus')
      return t('figures.land.unitState', { name: unit.title, value });
    return t('figures.land.unit', {
      name: unit.title,
      value,
      rank: t('figures.card.rankOf', {
        rank: formatRank(unit.rank, language),
        total: territories.length,
      }),
    });
  };
}
