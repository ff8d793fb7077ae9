import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { formatOnLand, indicatorLabel } from './indicators.ts';
import { type UnitsGiven, useSpoken, useUnitKeys } from './map/unit-keys.ts';
import type { UnitFigure } from './scene.ts';
import styles from './tile-grid.module.css';

/** The same units as tiles of equal size, each about where it lies. */
export function TileGrid(props: UnitsGiven) {
  const { shapes, scene } = props;
  const { t } = useTranslation();
  const tiles = shapes?.units ?? [];
  const stops = tiles.map(({ id, tile }) => ({ id, x: tile.col, y: tile.row }));
  const keys = useUnitKeys(props, stops);
  const spoken = useSpoken(scene);
  const value = (unit: UnitFigure) =>
    scene && unit.row && unit.value !== null
      ? formatOnLand(scene.indicator, unit.row, unit.value, scene.language)
      : '–';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the look of a form
    <div
      className={styles.grid}
      data-units=""
      role="group"
      aria-label={t('figures.land.tiles', {
        indicator: scene ? indicatorLabel(scene.indicator, t) : '',
      })}
    >
      {tiles.map(({ id, tile }) => {
        const unit = scene?.territories.find((one) => one.id === id);
        const place = { gridRow: tile.row + 1, gridColumn: tile.col + 1 };
        return unit ? (
          <button
            key={id}
            {...keys.propsOf(unit)}
            type="button"
            className={classes(
              styles.tile,
              styles[`level-${unit.level ?? 'none'}`],
              id === props.selected && styles.selected,
            )}
            style={place}
          >
            <span className={styles.name}>{unit.short}</span>
            <span className={styles.abbr}>{abbreviated(unit.short)}</span>
            <strong className={styles.value}>{value(unit)}</strong>
            <span className="only-heard">, {spoken(unit)}</span>
          </button>
        ) : (
          <span key={id} className={classes(styles.tile, styles.waiting)} style={place} />
        );
      })}
    </div>
  );
}

/** «Қарағ.», «З. Қаз.»: what a phone's tile has room for; the whole name is heard and in the card. */
function abbreviated(short: string): string {
  const words = short.split(' ');
  if (words.length > 1 && words[1] && !words[1].endsWith('.')) {
    return `${words[0]?.slice(0, 1)}. ${words[1].slice(0, 3)}.`;
  }
  const first = words[0] ?? '';
  const cut = first.length > 7 ? `${first.slice(0, 5)}.` : first;
  return [cut, ...words.slice(1)].join(' ');
}
