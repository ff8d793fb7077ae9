import { noData } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useShownStates } from '../replies/board/use-shown-states.ts';
import { ReplyStateIcon, type ShownState } from '../replies/reply-state.tsx';
import { BarRow, BarRows } from '../ui/bar-row.tsx';
import { FigureLink } from './figure-link.tsx';
import { Ghost } from './ghost.tsx';
import { formatRow, type IndicatorRule, indicatorRules } from './indicators.ts';
import { AverageText } from './legend.tsx';
import styles from './rank-list.module.css';
import { progressClasses } from './reply-progress.ts';
import type { Scene, UnitFigure } from './scene.ts';
import type { MapAddress } from './use-map-address.ts';

/** The units in order, with their bars and the line of the nation's average. */
export function RankList(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  const { t } = useTranslation();
  const longest = scene ? lengthOf(scene) : 0;
  const kind = scene ? indicatorRules[scene.indicator].kind : 'rate';
  const states = useShownStates(scene?.campaign.id);
  return (
    <section className={styles.rank}>
      <div className={styles.head}>
        <h2>{t('figures.rank.title')}</h2>
        {scene && scene.average !== null && (
          <p className={styles.average}>
            <span className={styles.line} aria-hidden="true" />
            <AverageText scene={scene} />
          </p>
        )}
      </div>
      <BarRows
        label={t('figures.rank.title')}
        nameWidth="8rem"
        valueWidth={valueWidths[kind] ?? '3.5rem'}
        average={scene?.average && longest ? Math.min(1, scene.average / longest) : null}
      >
        {scene
          ? scene.territories.map((unit) => (
              <Row
                key={unit.id}
                scene={scene}
                unit={unit}
                longest={longest}
                address={address}
                state={states?.get(unit.id)}
              />
            ))
          : Array.from({ length: 20 }, (_unused, i) => (
              <BarRow
                // biome-ignore lint/suspicious/noArrayIndexKey: places of rows to come
                key={i}
                rank={i + 1}
                name={<Ghost letters={9} />}
                share={null}
                value={<Ghost letters={4} />}
                after=""
              />
            ))}
      </BarRows>
    </section>
  );
}

/** Room for the values, where it is more than a number takes. */
const valueWidths: Partial<Record<IndicatorRule['kind'], string>> = {
  people: '8.5rem',
  state: '6.5rem',
};

/** The length of the longest bar; of people the higher end. */
function lengthOf(scene: Scene): number {
  if (scene.indicator === 'replyStatus') return progressClasses.length;
  const ends = scene.territories.map((unit) =>
    scene.indicator === 'people' && unit.value !== null ? unit.row?.peopleHigh : unit.value,
  );
  return Math.max(0, ...ends.map((end) => end ?? 0));
}

function Row(props: {
  scene: Scene;
  unit: UnitFigure;
  longest: number;
  address: MapAddress;
  state: ShownState | undefined;
}) {
  const { scene, unit, longest, address } = props;
  const { t } = useTranslation();
  const { indicator, language } = scene;
  const isSelected = address.search.unit === unit.id;
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? null : longest > 0 ? value / longest : 0;
  const text = formatRow(indicator, unit.row, unit.isSilent, language);
  return (
    <BarRow
      // How far a reply has come is no contest.
      rank={indicator === 'replyStatus' ? '' : (unit.rank ?? '')}
      name={
        <button
          type="button"
          className={styles.name}
          aria-pressed={isSelected}
          title={unit.title}
          onClick={() => (isSelected ? address.openUnit(unit.id) : address.select(unit.id))}
        >
          {unit.short}
        </button>
      }
      share={share(unit.value)}
      shareTo={indicator === 'people' && unit.value !== null ? share(unit.row?.peopleHigh) : null}
      level={unit.level || 1}
      selected={isSelected}
      after={props.state ? <ReplyStateIcon state={props.state} /> : ''}
      noData={t('figures.rank.noData')}
      value={
        unit.value === null ? (
          noData
        ) : (
          <FigureLink
            opens={indicatorRules[indicator].opens}
            place={{ ...scene.place, unitId: unit.id }}
            name={unit.title}
            className={styles.value}
          >
            {text}
          </FigureLink>
        )
      }
    />
  );
}
