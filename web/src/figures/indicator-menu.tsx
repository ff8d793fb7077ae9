import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icons.tsx';
import styles from './indicator-menu.module.css';
import { indicatorLabel } from './indicators.ts';
import { type Indicator, mapIndicators } from './map-indicators.ts';
import { defaultIndicator } from './map-search.ts';
import type { MapAddress } from './use-map-address.ts';

/**
 * Which indicator is shown: name and unit in two lines, and over them the browser's own control,
 * which phones open as their sheet.
 */
export function IndicatorMenu(props: { address: MapAddress }) {
  const { address } = props;
  const { t } = useTranslation();
  const indicator = address.search.indicator ?? defaultIndicator;
  return (
    <div className={styles.menu}>
      <p className={styles.text} aria-hidden="true">
        <strong>{t(`figures.names.${indicator}`)}</strong>
        <span className={styles.unit}>{t(`figures.units.${indicator}`)}</span>
      </p>
      <Icon name="down" size={18} />
      <select
        className={styles.select}
        aria-label={t('figures.map.indicator')}
        value={indicator}
        onChange={(event) => {
          const chosen = event.target.value as Indicator;
          address.show({ indicator: chosen === defaultIndicator ? undefined : chosen });
        }}
      >
        {mapIndicators.map((each) => (
          <option key={each} value={each}>
            {indicatorLabel(each, t)}
          </option>
        ))}
      </select>
    </div>
  );
}
