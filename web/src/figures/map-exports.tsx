import { useTranslation } from 'react-i18next';
import { addressOf } from '../platform/client/api.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { exportAddresses } from './figures.calls.ts';
import type { MapAddress } from './use-map-address.ts';
import type { SceneState } from './use-scene.ts';

/** Exactly what the map shows, as files: the figures of all recipients, and the entries behind. */
export function MapExports(props: {
  address: MapAddress;
  state: SceneState;
  /** Opens upward, in a sheet at the bottom of a phone. */
  upward?: boolean;
}) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const { basis = 'live', from, to } = props.address.search;
  const params = { id: props.state.campaign?.id ?? '-' };
  const figures = { by: 'unit', basis, from, to, lang };
  const entries = { figure: 'activities', from, to, lang };
  const item = (
    address: keyof typeof exportAddresses,
    query: object,
    words: 'figures' | 'activities',
  ) => {
    const format = address.endsWith('Xlsx') ? 'XLSX' : 'CSV';
    return {
      key: address,
      icon: format === 'XLSX' ? ('table' as const) : ('document' as const),
      label: t(`figures.exports.${words}`, { format }),
      href: addressOf(exportAddresses[address], { params, query }),
    };
  };
  return (
    <Menu
      label={t('figures.exports.title')}
      upward={props.upward ?? false}
      align={props.upward ? 'start' : 'end'}
      items={[
        item('figuresXlsx', figures, 'figures'),
        item('figuresCsv', figures, 'figures'),
        item('activitiesXlsx', entries, 'activities'),
        item('activitiesCsv', entries, 'activities'),
      ]}
    >
      <Icon name="download" />
      {t('figures.exports.title')}
    </Menu>
  );
}
