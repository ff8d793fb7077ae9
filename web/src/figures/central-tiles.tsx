import { formatCompact, formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShownStates } from '../replies/board/use-shown-states.ts';
import { ReplyStateIcon, type ShownState } from '../replies/reply-state.tsx';
import styles from './central-tiles.module.css';
import { FigureLink } from './figure-link.tsx';
import { Ghost } from './ghost.tsx';
import type { Scene, UnitFigure } from './scene.ts';
import type { MapAddress } from './use-map-address.ts';

/** The central bodies: recipients without a place on the map. */
export function CentralTiles(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  const { t } = useTranslation();
  const states = useShownStates(scene?.campaign.id);
  return (
    <section className={styles.central} aria-label={t('figures.central.title')}>
      <h2 className={styles.title}>{t('figures.central.title')}</h2>
      <ul className={styles.tiles}>
        {scene
          ? scene.central.map((unit) => (
              <Tile
                key={unit.id}
                scene={scene}
                unit={unit}
                address={address}
                state={states?.get(unit.id)}
              />
            ))
          : [1, 2, 3, 4].map((i) => (
              <li key={i} className={styles.tile}>
                <Ghost letters={6} />
                <Ghost letters={10} />
                <Ghost letters={14} />
              </li>
            ))}
      </ul>
    </section>
  );
}

function Tile(props: {
  scene: Scene;
  unit: UnitFigure;
  address: MapAddress;
  state: ShownState | undefined;
}) {
  const { scene, unit, address } = props;
  const { t } = useTranslation();
  const { language } = scene;
  const { row, isSilent } = unit;
  const place = { ...scene.place, unitId: unit.id };
  const count = row?.activities ?? 0;
  const name = (figure: 'activities' | 'delivered' | 'seen') =>
    `${t(`codes.figureFilters.${figure}`)}, ${unit.title}`;
  const contacts = (['delivered', 'seen'] as const).map((figure) => {
    const value = row?.[figure] ?? null;
    return value === null || isSilent ? null : (
      <FigureLink key={figure} opens={figure} place={place} name={name(figure)}>
        {t(`figures.central.${figure}`, { value: formatCompact(value, language) })}
      </FigureLink>
    );
  });
  return (
    <li className={styles.tile}>
      <span className={styles.head}>
        <Link
          to="/units/$unitId"
          params={{ unitId: unit.id }}
          search={{ campaign: address.search.campaign, basis: address.search.basis }}
          className={styles.name}
          title={unit.title}
        >
          {unit.short}
          <span className="only-heard">, {unit.title}</span>
        </Link>
        {props.state && <ReplyStateIcon state={props.state} />}
      </span>
      <span className={styles.main}>
        {isSilent ? (
          <>
            {noData} <span className={styles.none}>{t('figures.legend.noData')}</span>
          </>
        ) : (
          <FigureLink opens="activities" place={place} name={name('activities')}>
            {t('figures.central.activities', { count, n: formatNumber(count, language) })}
          </FigureLink>
        )}
      </span>
      <span className={styles.contacts}>{contacts}</span>
    </li>
  );
}
