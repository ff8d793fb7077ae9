import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber, formatPercent } from '@saqbol/shared/format/numbers.ts';
import { formatRank } from '@saqbol/shared/format/ordinals.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShownStates } from '../replies/board/use-shown-states.ts';
import { ReplyStateChip } from '../replies/reply-state.tsx';
import { classes } from '../ui/classes.ts';
import { usePhone } from '../ui/use-phone.ts';
import { entriesOf, partnershipsOf } from './figure-link.tsx';
import { formatRow, indicatorRules } from './indicators.ts';
import type { Scene, UnitFigure } from './scene.ts';
import styles from './unit-card.module.css';
import type { MapAddress } from './use-map-address.ts';

interface CardGiven {
  scene: Scene | undefined;
  /** The unit pointed at, else the selected one. */
  unit: UnitFigure | undefined;
  isSelected: boolean;
  address: MapAddress;
  className?: string | undefined;
}

/** What the map says of one unit, with the ways to its page and to its entries. */
export function UnitCard(props: CardGiven) {
  const { scene, unit, isSelected, className } = props;
  const { t } = useTranslation();
  return (
    <section
      className={classes(styles.card, unit && isSelected && styles.selected, className)}
      aria-label={t('figures.card.label')}
    >
      {scene && unit ? (
        <Content {...props} scene={scene} unit={unit} />
      ) : (
        <p className={styles.hint}>{t('figures.card.hint')}</p>
      )}
    </section>
  );
}

function Content(props: CardGiven & { scene: Scene; unit: UnitFigure }) {
  const { scene, unit, address } = props;
  const { t } = useTranslation();
  const { indicator, language, territories } = scene;
  const { search } = address;
  const isPhone = usePhone();
  const state = useShownStates(scene.campaign.id)?.get(unit.id);
  const { parts, residents } = useDetail(scene, unit);
  const isState = indicatorRules[indicator].kind === 'state';
  const place = formatRank(unit.rank ?? 0, language);
  const rank = isPhone
    ? t('figures.card.rankOf', { rank: place, total: territories.length })
    : `· ${place}`;
  return (
    <>
      <h2 className={styles.title}>
        {unit.title}
        {state && !isState && <ReplyStateChip state={state} />}
      </h2>
      <p className={styles.figure}>
        <strong className={styles.value}>
          {formatRow(indicator, unit.row, unit.isSilent, language)}
        </strong>{' '}
        <span className={styles.detail}>
          {unit.rank === null ? t('figures.legend.noData') : isState ? '' : rank}
          {parts && `, ${parts}`}
        </span>
      </p>
      {residents && <p className={styles.detail}>{residents}</p>}
      <p className={styles.links}>
        <Link
          to="/units/$unitId"
          params={{ unitId: unit.id }}
          search={{ campaign: search.campaign, basis: search.basis }}
        >
          {t('figures.card.openUnit')}
        </Link>
        {unit.rank !== null && <Entries scene={scene} unit={unit} />}
      </p>
    </>
  );
}

/** The entries, or partnerships, that make the figure; their count is that of the row. */
function Entries(props: { scene: Scene; unit: UnitFigure }) {
  const { scene, unit } = props;
  const { t } = useTranslation();
  const place = { ...scene.place, unitId: unit.id };
  const { opens } = indicatorRules[scene.indicator];
  const shown = (value: number | undefined) => ({ value: formatNumber(value, scene.language) });
  if (opens === 'partnerships' || opens === 'banks') {
    return (
      <Link to="/partnerships" search={partnershipsOf(place, opens)}>
        {t('figures.card.partnerships', shown(unit.row?.partnerships))}
      </Link>
    );
  }
  if (opens === 'replies') {
    const search = { campaign: place.campaign };
    return (
      <Link to="/replies/$unitId" params={{ unitId: unit.id }} search={search}>
        {t('figures.card.openReply')}
      </Link>
    );
  }
  return (
    <Link to="/activities" search={entriesOf(place, opens)}>
      {t('figures.card.openEntries')}
    </Link>
  );
}

interface Detail {
  /** What the figure is made of. */
  readonly parts?: string | null;
  /** By how many residents it is divided, and of which day they are. */
  readonly residents?: string | null;
}

function useDetail(scene: Scene, { row, unit, isSilent }: UnitFigure): Detail {
  const { t } = useTranslation();
  const { indicator, language } = scene;
  if (!row || isSilent) return {};
  const number = (value: number) => formatNumber(value, language);
  const residents =
    unit.population &&
    t('figures.card.residents', {
      value: number(unit.population.value),
      on: formatDate(unit.population.on, language, 'numeric'),
    });
  const counted = (words: 'people' | 'activities', count: number | null) =>
    count === null ? null : t(`figures.card.${words}`, { count, n: number(count) });
  switch (indicator) {
    case 'metInPersonPer1000':
      return { parts: counted('people', row.metInPerson), residents };
    case 'activitiesPer100k':
      return { parts: counted('activities', row.activities), residents };
    case 'people':
      return { residents };
    case 'districtsCovered':
      return { parts: formatPercent(indicatorRules.districtsCovered.of(row), language) };
    case 'attributionShare':
      return {
        parts: t('figures.card.publications', {
          count: row.publications,
          n: number(row.publications),
          part: number(row.sourceNamed),
        }),
      };
    default:
      return {};
  }
}
