import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { FigureLink } from '../../figures/figure-link.tsx';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import styles from './home.module.css';
import type { DistrictFigures } from './unit-figures.ts';

/** The districts of a unit: who has no event yet comes first. */
export function DistrictTable(props: {
  campaign: Campaign;
  unitId: string;
  districts: readonly DistrictFigures[];
}) {
  const { campaign, unitId, districts } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const place = { campaign: campaign.id, unitId };
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? noData : formatNumber(value, language);

  const columns: Column<DistrictFigures>[] = [
    {
      key: 'district',
      head: t('activities.home.coordinator.district'),
      onCard: 'title',
      cell: ({ district }) => district.name[language],
    },
    {
      key: 'activities',
      head: t('activities.home.coordinator.activities'),
      numeric: true,
      cell: ({ district, row }) => (
        <FigureLink
          opens="activities"
          place={place}
          also={{ districtId: district.id }}
          name={district.name[language]}
        >
          {count(row?.activities ?? 0)}
        </FigureLink>
      ),
    },
    {
      key: 'met',
      head: t('activities.home.coordinator.met'),
      numeric: true,
      cell: ({ district, row }) => (
        <FigureLink
          opens="met"
          place={place}
          also={{ districtId: district.id }}
          name={district.name[language]}
        >
          {count(row?.metInPerson)}
        </FigureLink>
      ),
    },
    {
      key: 'schemes',
      head: t('activities.home.coordinator.schemes'),
      numeric: true,
      onCard: 'hidden',
      cell: ({ row }) => (row ? `${count(row.schemesCovered)} / ${row.schemesTotal}` : noData),
    },
  ];
  return (
    <section id="districts" className={styles.block}>
      <h2>{t('activities.home.coordinator.districts')}</h2>
      <DataTable
        caption={t('activities.home.coordinator.districts')}
        columns={columns}
        rows={districts}
        rowKey={({ district }) => district.id}
        rowTone={({ row }) => (row ? undefined : 'needed')}
      />
    </section>
  );
}
