import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { registersQuery } from '../territory/queries.ts';
import licenceUrl from './map/LICENSE.amcharts?url';
import styles from './map-notes.module.css';
import type { MapAddress } from './use-map-address.ts';

/** Whose borders these are, and by which population rates are counted. */
export function MapNotes(props: { address: MapAddress }) {
  const { address } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: registers } = useQuery(registersQuery);
  const doubtful = registers?.units.filter((unit) => unit.population?.uncertain).length ?? 0;
  return (
    <p className={styles.notes}>
      {registers && (
        <>
          {t('figures.map.population', { source: registers.nationPopulation.source[language] })}{' '}
          {doubtful > 0 && t('figures.map.populationDoubt', { count: doubtful })}{' '}
          {doubtful > 0 && address.search.view !== 'table' && (
            <button
              type="button"
              className={styles.where}
              onClick={() => address.show({ view: 'table' })}
            >
              {t('figures.map.populationWhere')}
            </button>
          )}{' '}
        </>
      )}
      <span className={styles.credit}>
        {t('figures.map.borders')}:{' '}
        <a href="https://www.amcharts.com/" target="_blank" rel="noreferrer">
          amCharts
        </a>
        ,{' '}
        <a href={licenceUrl} target="_blank" rel="noreferrer">
          {t('figures.map.licence')}
        </a>
      </span>
    </p>
  );
}
