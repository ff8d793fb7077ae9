import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber, formatPercent, noData } from '@saqbol/shared/format/numbers.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable, type Sort } from '../ui/data-table.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { FigureLink, type FigurePlace } from './figure-link.tsx';
import { formatRow, indicatorLabel, indicatorRules, indicatorValue } from './indicators.ts';
import { type Indicator, mapIndicators } from './map-indicators.ts';
import { tableColumns } from './map-search.ts';
import styles from './nation-table.module.css';
import type { Scene, UnitFigure } from './scene.ts';
import type { MapAddress } from './use-map-address.ts';

/** All recipients × all indicators: the twin of the map, sorted by any column. */
export default function NationTable(props: { scene: Scene | undefined; address: MapAddress }) {
  const { scene, address } = props;
  if (!scene) return <div className={styles.toCome} />;
  return <Table scene={scene} address={address} />;
}

function Table(props: { scene: Scene; address: MapAddress }) {
  const { scene, address } = props;
  const { t } = useTranslation();
  const columns = useColumns(scene, address);
  const sort = sortOf(address.search.sort ?? `-${scene.indicator}`);
  const setSort = ({ key, direction }: Sort) =>
    address.sort(`${direction === 'descending' ? '-' : ''}${key}` as typeof address.search.sort);
  return (
    <div className={styles.table}>
      <div className={styles.sort}>
        <Field label={t('figures.table.sort')}>
          <Select
            value={sort.key}
            options={tableColumns.map((key) => ({
              value: key,
              label: key === 'name' ? t('figures.table.unit') : indicatorLabel(key, t),
            }))}
            onChange={(key) =>
              setSort({ key, direction: key === 'name' ? 'ascending' : 'descending' })
            }
          />
        </Field>
      </div>
      <DataTable
        caption={t('figures.table.caption')}
        columns={columns}
        rows={sorted(scene, sort)}
        rowKey={(unit) => unit.id}
        rowTone={(unit) => (unit.id === address.search.unit ? 'selected' : undefined)}
        sort={sort}
        onSort={setSort}
        legend={t('figures.table.legend')}
      />
    </div>
  );
}

function sortOf(sort: string): Sort {
  return sort.startsWith('-')
    ? { key: sort.slice(1), direction: 'descending' }
    : { key: sort, direction: 'ascending' };
}

/** Those without data stand last, whichever way it is sorted. */
function sorted(scene: Scene, { key, direction }: Sort): UnitFigure[] {
  const compare = compareNames(scene.language);
  const turn = direction === 'descending' ? -1 : 1;
  const byName = (a: UnitFigure, b: UnitFigure) => compare(a.title, b.title);
  const units = [...scene.territories, ...scene.central];
  if (key === 'name') return units.sort((a, b) => turn * byName(a, b));
  const value = ({ row, isSilent }: UnitFigure) =>
    row && indicatorValue(key as Indicator, row, isSilent);
  return units.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || byName(a, b);
    }
    return turn * (left - right) || byName(a, b);
  });
}

function useColumns(scene: Scene, address: MapAddress): Column<UnitFigure>[] {
  const { t } = useTranslation();
  const { campaign, basis } = address.search;
  return [
    {
      key: 'name',
      head: t('figures.table.unit'),
      width: '17rem',
      sortable: true,
      onCard: 'title',
      total: t('figures.table.total'),
      cell: (unit) => (
        <>
          <Link
            to="/units/$unitId"
            params={{ unitId: unit.id }}
            search={{ campaign, basis }}
            className={styles.unit}
          >
            {unit.title}
          </Link>
          <Residents scene={scene} unit={unit} />
        </>
      ),
    },
    ...mapIndicators.map((indicator): Column<UnitFigure> => {
      const name = indicatorLabel(indicator, t);
      return {
        key: indicator,
        // Neither «іс-шара» nor «1 000» is broken.
        head: name.replaceAll('-', '\u2011').replace(/(\d) (\d)/, '$1\u00A0$2'),
        numeric: true,
        sortable: true,
        cell: ({ row, isSilent, id, title }) => (
          <Figures
            scene={scene}
            indicator={indicator}
            row={row}
            isSilent={isSilent}
            place={{ ...scene.place, unitId: id }}
            name={`${name}, ${title}`}
          />
        ),
        total: (
          <Figures
            scene={scene}
            indicator={indicator}
            row={scene.total}
            isSilent={scene.territories.every((unit) => unit.isSilent)}
            place={scene.place}
            name={name}
          />
        ),
      };
    }),
  ];
}

/** By how many residents it is divided, of which day, and whether that is certain. */
function Residents(props: { scene: Scene; unit: UnitFigure }) {
  const { scene, unit } = props;
  const { t } = useTranslation();
  const { population } = unit.unit;
  if (!population) return null;
  const { language } = scene;
  const doubt = population.uncertain?.[language];
  return (
    <span className={styles.residents} title={[population.source[language], doubt].join('. ')}>
      {t('figures.card.residents', {
        value: formatNumber(population.value, language),
        on: formatDate(population.on, language, 'numeric'),
      })}
      {doubt && `, ${t('figures.table.doubtful')}`}
    </span>
  );
}

interface FiguresGiven {
  scene: Scene;
  indicator: Indicator;
  row: FigureRow | null;
  isSilent: boolean;
  place: FigurePlace;
  name: string;
}

/** One cell: the figure as a link; both ends of people; the share beside its parts. */
function Figures(props: FiguresGiven) {
  const { scene, indicator, row, isSilent, place, name } = props;
  const { language } = scene;
  const { opens, of } = indicatorRules[indicator];
  const text = formatRow(indicator, row, isSilent, language);
  if (!row || text === noData) return noData;
  if (indicator === 'people' && row.peopleLow !== row.peopleHigh) {
    return (
      <span className={styles.both}>
        <FigureLink opens="people-low" place={place} name={name}>
          {formatNumber(row.peopleLow, language)}
        </FigureLink>
        {' – '}
        <FigureLink opens="people-high" place={place} name={name}>
          {formatNumber(row.peopleHigh, language)}
        </FigureLink>
      </span>
    );
  }
  return (
    <>
      <FigureLink opens={opens} place={place} name={name}>
        {text}
      </FigureLink>
      {indicator === 'districtsCovered' && (
        <span className={styles.share}>{formatPercent(of(row), language, { decimals: 0 })}</span>
      )}
    </>
  );
}
