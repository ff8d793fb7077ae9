import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import {
  formatAverage,
  formatBorder,
  formatClass,
  formatValue,
  indicatorRules,
} from './indicators.ts';
import styles from './legend.module.css';
import type { MapClass } from './map-classes.ts';
import type { Scene } from './scene.ts';

/** The classes with their borders and how many units lie in each; zero and no data apart. */
export function Legend(props: { scene: Scene }) {
  const { scene } = props;
  const { t } = useTranslation();
  const { territories, classes: mapClasses, average, indicator, language } = scene;
  const countOf = (level: number | null) =>
    territories.filter((unit) => unit.level === level).length;
  const zeros = countOf(0);
  const missing = countOf(null);
  const textOf = (each: MapClass, i: number, isShort: boolean) => {
    if (each.from === 0 && each.to !== null) {
      const value = formatBorder(indicator, mapClasses[i + 1]?.from ?? each.to, language);
      return t('figures.legend.below', { value });
    }
    if (each.to === null) {
      const value = formatBorder(indicator, each.from, language);
      return t('figures.legend.above', { value });
    }
    if (isShort && each.from !== each.to) return formatBorder(indicator, each.from, language);
    return formatClass(indicator, each.from, each.to, language);
  };
  return (
    <div className={styles.legend}>
      <ul className={styles.classes} aria-label={t('figures.legend.label')}>
        {mapClasses
          .map((each, i) => (
            <Entry
              key={each.level}
              swatch={styles[`level-${each.level}`]}
              label={textOf(each, i, false)}
              short={textOf(each, i, true)}
              count={countOf(each.level)}
            />
          ))
          .reverse()}
      </ul>
      <ul className={styles.others}>
        {zeros > 0 && (
          <Entry swatch={styles.zero} label={formatValue(indicator, 0, language)} count={zeros} />
        )}
        {missing > 0 && (
          <Entry swatch={styles.hatch} label={t('figures.legend.noData')} count={missing} />
        )}
        {average !== null && (
          <li className={styles.average}>
            <AverageText scene={scene} />
          </li>
        )}
      </ul>
    </div>
  );
}

/** «ел орташасы 18,0», or the mean of a unit for counts. */
export function AverageText(props: { scene: Scene }) {
  const { average, indicator, language } = props.scene;
  const { t } = useTranslation();
  if (average === null) return null;
  const isMean = indicatorRules[indicator].kind === 'count';
  return t(isMean ? 'figures.legend.mean' : 'figures.legend.average', {
    value: formatAverage(indicator, average, language),
  });
}

function Entry(props: {
  swatch: string | undefined;
  label: string;
  short?: string;
  count: number;
}) {
  const { t } = useTranslation();
  const { label, short = label, count } = props;
  return (
    <li className={styles.entry}>
      <span className={classes(styles.swatch, props.swatch)} aria-hidden="true" />
      <span className={styles.long}>{label}</span>
      <span className={styles.short}>{short}</span>
      <span className={styles.count}>{t('figures.legend.unitCount', { count })}</span>
    </li>
  );
}
