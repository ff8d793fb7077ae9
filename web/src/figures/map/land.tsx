import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { indicatorLabel } from '../indicators.ts';
import type { UnitFigure } from '../scene.ts';
import styles from './land.module.css';
import { LandNames } from './land-names.tsx';
import { drawing, type UnitShape } from './shapes.ts';
import { type UnitsGiven, useSpoken, useUnitKeys } from './unit-keys.ts';

/** The choropleth: units in five classes, zero and no data apart, cities as circles. */
export function Land(props: UnitsGiven) {
  const { shapes, scene, selected, pointed } = props;
  const { t } = useTranslation();
  const id = useId();
  const stops = (shapes?.units ?? []).map((one) => ({ id: one.id, ...one.point }));
  const keys = useUnitKeys(props, stops);
  const spoken = useSpoken(scene);
  const hatch = `url(#${id}-hatch)`;
  const shapeOf = (unitId: string | null | undefined) =>
    shapes?.units.find((one) => one.id === unitId);
  const drawn = (isCity: boolean) =>
    (scene?.territories ?? []).map((unit) => {
      const shape = shapeOf(unit.id);
      return shape?.isCity === isCity ? (
        <Unit
          key={unit.id}
          unit={unit}
          shape={shape}
          hatch={hatch}
          label={spoken(unit)}
          keys={keys}
        />
      ) : null;
    });
  // Those of the land run below the cities in it, and the wide ring of the focus below the gold.
  const outlines = (isCity: boolean) =>
    (
      [
        ['pointed', pointed === selected ? null : pointed],
        ['focused', keys.focused],
        ['selected', selected],
      ] as const
    ).map(([kind, unitId]) => {
      const shape = shapeOf(unitId);
      return shape?.isCity === isCity ? <Outline key={kind} shape={shape} kind={kind} /> : null;
    });
  return (
    <div className={styles.land} data-units="">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        className={styles.drawing}
        role="group"
        aria-label={t('figures.land.label', {
          indicator: scene ? indicatorLabel(scene.indicator, t) : '',
        })}
        aria-describedby={`${id}-how`}
      >
        <defs>
          <pattern
            id={`${id}-hatch`}
            width="9"
            height="9"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="9" height="9" className={styles.hatchGround} />
            <path d="M0 0V9" className={styles.hatchLine} />
          </pattern>
        </defs>
        {!scene &&
          shapes?.units.map((one) => <path key={one.id} d={one.path} className={styles.waiting} />)}
        {drawn(false)}
        {shapes && <path d={shapes.inner} className={styles.inner} />}
        {shapes && <path d={shapes.outer} className={styles.outer} />}
        {outlines(false)}
        {drawn(true)}
        {outlines(true)}
      </svg>
      {scene && shapes && <LandNames scene={scene} shapes={shapes} onChoose={props.onChoose} />}
      <p id={`${id}-how`} className="only-heard">
        {t('figures.land.how')}
      </p>
    </div>
  );
}

function Unit(props: {
  unit: UnitFigure;
  shape: UnitShape;
  hatch: string;
  label: string;
  keys: ReturnType<typeof useUnitKeys>;
}) {
  const { unit, shape, hatch, label, keys } = props;
  const name = classes(styles.fill, styles[`level-${unit.level ?? 'none'}`]);
  const fill = unit.level === null ? hatch : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g {...keys.propsOf(unit)} className={styles.unit} aria-label={label} role="button">
      <path d={shape.path} className={name} style={{ fill }} />
      {shape.isCity && (
        <>
          <circle cx={shape.point.x} cy={shape.point.y} className={styles.reach} />
          <circle cx={shape.point.x} cy={shape.point.y} className={styles.cityGround} />
          <circle
            cx={shape.point.x}
            cy={shape.point.y}
            className={classes(styles.city, name)}
            style={{ fill }}
          />
        </>
      )}
    </g>
  );
}

/** Gold: selected; ink: pointed at; petrol: the keyboard is here. */
function Outline(props: { shape: UnitShape; kind: 'selected' | 'pointed' | 'focused' }) {
  const { shape, kind } = props;
  const line = (name: string | undefined) =>
    shape.isCity ? (
      <circle cx={shape.point.x} cy={shape.point.y} className={classes(styles.ring, name)} />
    ) : (
      <path d={shape.path} className={name} />
    );
  return (
    <g className={styles.outline}>
      {line(styles[`${kind}Ground`])}
      {line(styles[kind])}
    </g>
  );
}
