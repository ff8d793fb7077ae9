import { useTranslation } from 'react-i18next';
import type { IconName } from '../ui/icons.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { type MapView, mapViews } from './map-search.ts';
import type { MapAddress } from './use-map-address.ts';

const icons: Record<MapView, IconName> = { map: 'map', tiles: 'tiles', table: 'table' };

/** Map, equal tiles or table: the same data. */
export function ViewSwitch(props: {
  address: MapAddress;
  wide?: boolean;
  className?: string | undefined;
}) {
  const { address, wide = false, className } = props;
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('figures.map.view')}
      wide={wide}
      className={className ?? ''}
      value={address.search.view ?? 'map'}
      options={mapViews.map((view) => ({
        value: view,
        icon: icons[view],
        label: t(`figures.map.views.${view}`),
      }))}
      onChange={(view) => address.show({ view: view === 'map' ? undefined : view })}
    />
  );
}
