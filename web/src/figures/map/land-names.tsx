import { noData } from '@saqbol/shared/format/numbers.ts';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { formatOnLand } from '../indicators.ts';
import type { Scene, UnitFigure } from '../scene.ts';
import styles from './land.module.css';
import { drawing, type Place, type Shapes, type UnitShape } from './shapes.ts';

/**
 * Names and figures over the land; in HTML, so that their size does not follow the map's. Heard
 * already with the units themselves. On small screens there are none: tap, card, list.
 */
export function LandNames(props: { scene: Scene; shapes: Shapes; onChoose: (id: string) => void }) {
  const { scene, shapes, onChoose } = props;
  const { t } = useTranslation();
  const shown = shapes.units.flatMap((shape) => {
    const unit = scene.territories.find((one) => one.id === shape.id);
    return unit ? [{ shape, unit }] : [];
  });
  // Where nothing is known of anybody (no reply is in), one notice above says it.
  const missing = scene.territories.every((unit) => unit.value === null)
    ? noData
    : t('figures.legend.noData');
  const value = ({ row, value }: UnitFigure) =>
    row === null || value === null
      ? missing
      : formatOnLand(scene.indicator, row, value, scene.language);
  return (
    <div className={styles.names} aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: lines, hidden with all around them */}
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} className={styles.leaders}>
        {shown
          .filter(({ shape }) => shape.leader)
          .map(({ shape }) => (
            <Leader key={shape.id} shape={shape} />
          ))}
      </svg>
      {shown.map(({ shape, unit }) =>
        shape.leader ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: the unit itself is the button; its callout only helps the pointer
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <span
            key={unit.id}
            className={styles.callout}
            style={besideUnit(shape)}
            onClick={() => onChoose(unit.id)}
          >
            {unit.short} <strong>{value(unit)}</strong>
          </span>
        ) : (
          <span
            key={unit.id}
            className={classes(styles.name, styles[`on-${unit.level ?? 'none'}`])}
            style={at(shape.label)}
          >
            {unit.short}
            <strong>{value(unit)}</strong>
          </span>
        ),
      )}
    </div>
  );
}

function Leader(props: { shape: UnitShape }) {
  const { point, label, isCity } = props.shape;
  const far = Math.hypot(label.x - point.x, label.y - point.y) || 1;
  // From the rim of the circle; an oblast has a dot instead.
  const rim = isCity ? 8 / far : 0;
  const [x, y] = [point.x + (label.x - point.x) * rim, point.y + (label.y - point.y) * rim];
  return (
    <>
      <path d={`M${x},${y}L${label.x},${label.y}`} className={styles.leader} />
      {!isCity && <circle cx={point.x} cy={point.y} r={3} className={styles.dot} />}
    </>
  );
}

/** Callouts grow away from what they point at, and never over the edge of the map to the legend. */
function besideUnit({ point, label }: UnitShape): CSSProperties {
  const { top } = at(label);
  if (label.x > nearEdge) return { top, right: '1%', translate: '0 -50%' };
  if (label.x < point.x) return at(label);
  return { ...at({ x: label.x - half, y: label.y }), translate: '0 -50%' };
}
/** In units of the drawing. */
const nearEdge = 880;
const half = 45;

function at({ x, y }: Place): CSSProperties {
  return { left: `${(x / drawing.width) * 100}%`, top: `${(y / drawing.height) * 100}%` };
}
