import { formatNumber, formatPercent, formatShare, noData } from '@saqbol/shared/format/numbers.ts';
import { formatRank } from '@saqbol/shared/format/ordinals.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type FigureGiven, FiguresStrip } from '../../ui/figures-strip.tsx';
import { FigureLink } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import type { Opens } from '../indicators.ts';
import { PeopleFigure } from '../people-figure.tsx';
import type { UnitState } from './use-unit.ts';

/** The unit in figures; each opens the entries, or partnerships, that make it. */
export function UnitStrip(props: { state: UnitState; withPeople: boolean }) {
  const { state, withPeople } = props;
  const { t } = useTranslation();
  const figures = useFigures(state, !withPeople);
  const people: FigureGiven = {
    key: 'people',
    wide: true,
    label: <span className="only-heard">{t('figures.strip.people')}</span>,
    value: <PeopleFigure row={state.row ?? null} place={state.place} />,
  };
  return (
    <FiguresStrip
      label={state.unit?.title[state.language] ?? ''}
      figures={withPeople ? [...figures, people] : figures}
    />
  );
}

function useFigures(state: UnitState, withDistricts: boolean): FigureGiven[] {
  const { row, ranks, isCentral, isEmpty, place, seesNation } = state;
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number | null | undefined) => formatNumber(value, language);
  const inNation = (rank: number | null | undefined) =>
    rank ? t('figures.unit.inNation', { rank: formatRank(rank, language) }) : undefined;
  const link = (opens: Opens, text: string, name: string, like: string): ReactNode => {
    if (!row) return <Ghost like={like} />;
    return (
      <FigureLink opens={opens} place={place} name={name}>
        {isEmpty && !(opens === 'banks' && row.partnerships > 0) ? noData : text}
      </FigureLink>
    );
  };
  const entries = (opens: 'activities' | 'met' | 'delivered' | 'seen', value = row?.[of[opens]]) =>
    link(opens, number(value), t(`codes.figureFilters.${opens}`), number(typical[opens]));
  const per1000 =
    row && row.metInPersonPer1000 !== null
      ? t('figures.strip.per1000', {
          value: formatNumber(row.metInPersonPer1000, language, { decimals: 1 }),
        })
      : undefined;
  const joined = [per1000, ranks?.met && formatRank(ranks.met, language)].filter(Boolean);
  const per1000Like = t('figures.strip.per1000', { value: number(100) });
  const metLike = seesNation ? `${per1000Like} · ${formatRank(10, language)}` : per1000Like;
  const publications = row?.publications ?? 0;
  const isRankToCome = seesNation && !isCentral && !ranks;
  return [
    {
      key: 'activities',
      value: entries('activities'),
      label: t('figures.strip.activities', { count: row?.activities ?? 0 }),
      detail: isRankToCome ? <Ghost like={inNation(10) ?? ''} /> : inNation(ranks?.activities),
    },
    {
      key: 'met',
      value: entries('met'),
      label: t('figures.strip.met'),
      detail: row && !isRankToCome ? joined.join(' · ') || undefined : <Ghost like={metLike} />,
    },
    {
      key: 'delivered',
      value: entries('delivered'),
      label: t('figures.strip.delivered'),
      detail: t('figures.unit.contacts'),
    },
    {
      key: 'seen',
      value: entries('seen'),
      label: t('figures.strip.seen'),
      detail: t('figures.unit.contacts'),
    },
    {
      key: 'banks',
      value: link(
        'banks',
        `${number(row?.banksEngaged)} / ${number(row?.banksTotal)}`,
        t('figures.unit.banks'),
        '5 / 23',
      ),
      label: t('figures.unit.banks'),
      detail: row ? (
        t('figures.unit.developers', { count: row.developersEngaged })
      ) : (
        <Ghost like={t('figures.unit.developers', { count: 1 })} />
      ),
    },
    // On a wide screen the districts stand above their table.
    ...(isCentral || !withDistricts
      ? []
      : [
          {
            key: 'districts',
            value: link(
              'activities',
              `${number(row?.districtsCovered)} / ${number(row?.districtsTotal)}`,
              t('figures.unit.districts'),
              '10 / 13',
            ),
            label: t('figures.unit.districts'),
            detail: row ? (
              formatShare(row.districtsCovered ?? 0, row.districtsTotal ?? 0, language)
            ) : (
              <Ghost letters={6} />
            ),
          },
        ]),
    {
      key: 'source',
      value: link(
        'publications',
        formatPercent(row?.attributionShare == null ? null : row.attributionShare * 100, language),
        t('codes.figureFilters.publications'),
        formatPercent(88.8, language),
      ),
      label: t('figures.unit.source'),
      detail: row ? (
        publications > 0 && (
          <FigureLink
            opens="source-named"
            place={place}
            name={t('codes.figureFilters.source-named')}
          >
            {t('figures.card.publications', {
              count: publications,
              n: number(publications),
              part: number(row.sourceNamed),
            })}
          </FigureLink>
        )
      ) : (
        <Ghost like={t('figures.card.publications', { count: 12, n: '12', part: '10' })} />
      ),
    },
  ];
}

/** What stands in the place of figures to come: about as wide. */
const typical = { activities: 40, met: 30_000, delivered: 60_000, seen: 200_000 } as const;

const of = {
  activities: 'activities',
  met: 'metInPerson',
  delivered: 'delivered',
  seen: 'seen',
} as const;
