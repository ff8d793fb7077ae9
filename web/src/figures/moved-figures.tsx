import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRow } from './indicators.ts';
import type { Scene, UnitFigure } from './scene.ts';

/** Names of units that are read out at a time; the rest is seen. */
const mostNames = 3;

/**
 * Tells a screen reader, once and politely, which figures an answer has moved. Another view of the
 * same figures (indicator, period, letter, language) moves nothing.
 */
export function MovedFigures(props: { scene: Scene | undefined }) {
  const { scene } = props;
  const { t } = useTranslation();
  const before = useRef<Scene | undefined>(undefined);
  const [text, setText] = useState('');

  useEffect(() => {
    const old = before.current;
    before.current = scene;
    if (!scene || !old || viewOf(old) !== viewOf(scene)) return setText('');
    const { activities, units } = movedBetween(old, scene);
    const { language, indicator } = scene;
    const what = units.slice(0, mostNames).map((unit) => {
      const value = formatRow(indicator, unit.row, unit.isSilent, language);
      return `${unit.title}: ${value}`;
    });
    if (activities !== null) {
      const n = formatNumber(activities, language);
      what.unshift(t('figures.card.activities', { count: activities, n }));
    }
    if (what.length > 0) setText(t('figures.map.moved', { what: what.join('; ') }));
  }, [scene, t]);

  return (
    <p role="status" aria-live="polite" className="only-heard">
      {text}
    </p>
  );
}

function viewOf({ figures, indicator, language, place }: Scene): string {
  return [figures.campaignId, figures.basis, indicator, language, place.from, place.to].join(' ');
}

/** The number of activities, if it has moved, and the units whose shown figure has. */
export function movedBetween(
  old: Scene,
  scene: Scene,
): { activities: number | null; units: UnitFigure[] } {
  const { language, indicator, total } = scene;
  const shown = (unit: UnitFigure | undefined) =>
    unit && formatRow(indicator, unit.row, unit.isSilent, language);
  return {
    activities: total.activities === old.total.activities ? null : total.activities,
    units: scene.territories.filter(
      (unit) => shown(unit) !== shown(old.territories.find((one) => one.id === unit.id)),
    ),
  };
}
