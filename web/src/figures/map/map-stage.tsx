import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Ghost } from '../ghost.tsx';
import { Legend } from '../legend.tsx';
import type { Scene } from '../scene.ts';
import { TileGrid } from '../tile-grid.tsx';
import { UnitCard } from '../unit-card.tsx';
import type { MapAddress } from '../use-map-address.ts';
import { Land } from './land.tsx';
import styles from './map-stage.module.css';
import { shapesQuery } from './shapes.ts';

/** The map or its tiles, the card of the unit pointed at or selected, and the legend. */
export function MapStage(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  const { data: shapes } = useQuery(shapesQuery);
  const [pointed, setPointed] = useState<string | null>(null);
  const selected = address.search.unit;
  const shown = scene?.territories.find((unit) => unit.id === (pointed ?? selected));
  const given = {
    shapes,
    scene,
    selected,
    pointed,
    onPoint: setPointed,
    onTravel: address.select,
    onChoose: (id: string) => (id === selected ? address.openUnit(id) : address.select(id)),
  };
  return (
    <div className={styles.stage}>
      {address.search.view === 'tiles' ? <TileGrid {...given} /> : <Land {...given} />}
      <div className={styles.legend}>{scene ? <Legend scene={scene} /> : <LegendToCome />}</div>
      <UnitCard
        scene={scene}
        unit={shown}
        isSelected={shown?.id === selected}
        address={address}
        className={styles.card}
      />
    </div>
  );
}

function LegendToCome() {
  return [0, 1, 2, 3, 4, 5].map((row) => (
    <div key={row} className={styles.legendRow}>
      <Ghost letters={18} />
    </div>
  ));
}
