import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Ghost } from './ghost.tsx';
import styles from './logged-line.module.css';
import type { Scene } from './scene.ts';
import type { MapAddress } from './use-map-address.ts';

/** More names than this are not read; the table has them all. */
const mostNames = 8;

/** How many recipients have entered anything; those that have not, by name. */
export function LoggedLine(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  const { t } = useTranslation();
  if (!scene) {
    return (
      <section className={styles.logged}>
        <h2 className={styles.title}>
          <Ghost letters={32} />
        </h2>
        <p className={styles.silent}>
          <Ghost letters={24} />
        </p>
      </section>
    );
  }
  const all = [...scene.territories, ...scene.central];
  const silent = all.filter((unit) => unit.isSilent);
  const { campaign, basis } = address.search;
  // Of replies the line above says who has answered.
  if (basis === 'replied') return null;
  return (
    <section className={styles.logged}>
      <h2 className={styles.title}>
        {t('figures.logged.title', { count: all.length - silent.length, total: all.length })}
      </h2>
      <p className={styles.silent}>
        {silent.length === 0 ? t('figures.logged.none') : <b>{t('figures.logged.silent')}</b>}{' '}
        {silent.slice(0, mostNames).map((unit, i) => (
          <Fragment key={unit.id}>
            {i > 0 && ', '}
            <Link
              to="/units/$unitId"
              params={{ unitId: unit.id }}
              search={{ campaign, basis }}
              title={unit.title}
            >
              {unit.short}
            </Link>
          </Fragment>
        ))}
        {silent.length > mostNames && (
          <>
            {', '}
            <button
              type="button"
              className={styles.more}
              onClick={() => address.show({ view: 'table', sort: 'activities' })}
            >
              {t('figures.logged.more', { count: silent.length - mostNames })}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
