import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber, formatPercent, noData } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../accounts/session.ts';
import { FigureLink, type FigurePlace } from '../../figures/figure-link.tsx';
import type { Opens } from '../../figures/indicators.ts';
import { figuresQuery } from '../../figures/queries.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { registersQuery } from '../../territory/queries.ts';
import { buttonClass } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { type FigureGiven, FiguresStrip } from '../../ui/figures-strip.tsx';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { DaysToDeadline, useDeadlineText } from './deadline-head.tsx';
import { DistrictTable } from './district-table.tsx';
import styles from './home.module.css';
import { HomeSkeleton } from './home-skeleton.tsx';
import { districtFigures } from './unit-figures.ts';

/** An observer's first screen: the unit's figures, each opening the entries that make it. */
export function ObserverHome(props: { me: Me; campaign: Campaign }) {
  const { me, campaign } = props;
  const { unitId } = me.user;
  const { t } = useTranslation();
  const language = useLanguage();
  const deadline = useDeadlineText(campaign, unitId);
  const registers = useQuery(registersQuery);
  const figures = useQuery(figuresQuery({ campaignId: campaign.id, by: 'district', unit: unitId }));
  const unit = registers.data?.unitOf.get(unitId);
  if (figures.isPending || registers.isPending) return <HomeSkeleton />;
  return (
    <>
      <div className={classes(styles.head, styles.headAlone)}>
        <PageHead
          title={unit?.title[language] ?? t('activities.home.observer.title')}
          lead={
            <>
              {deadline.title}. {deadline.lead}
            </>
          }
          display
        />
        <DaysToDeadline campaign={campaign} unitId={unitId} summary={deadline.title} />
      </div>
      <div className={styles.main}>
        {figures.error && !figures.data && (
          <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />
        )}
        {figures.data?.total.activities === 0 && (
          <EmptyState title={t('activities.home.observer.emptyTitle')}>
            {t('activities.home.observer.emptyDetail')}
          </EmptyState>
        )}
        {figures.data && figures.data.total.activities > 0 && (
          <>
            <MainFigures total={figures.data.total} place={{ campaign: campaign.id, unitId }} />
            <p className={styles.rowDetail}>
              {t('activities.home.observer.asOf', {
                at: formatDateTime(figures.data.asOf, language),
              })}
            </p>
          </>
        )}
        <div className={styles.linkRow}>
          <Link to="/activities" search={{ campaign: campaign.id }} className={buttonClass()}>
            {t('activities.home.observer.entries')}
          </Link>
          <Link to="/partnerships" search={{ campaign: campaign.id }} className={buttonClass()}>
            {t('activities.home.observer.partnerships')}
          </Link>
        </div>
        {registers.data && figures.data && unit && unit.kind !== 'central' && (
          <DistrictTable
            campaign={campaign}
            unitId={unitId}
            districts={districtFigures(registers.data, unitId, figures.data.rows, language)}
          />
        )}
      </div>
    </>
  );
}

function MainFigures(props: { total: FigureRow; place: FigurePlace }) {
  const { total, place } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (value: number | null) => (value === null ? noData : formatNumber(value, language));
  const labels = {
    activities: t('codes.figureFilters.activities'),
    met: t('codes.figureFilters.met'),
    contacts: t('codes.figureFilters.contacts'),
    engaged: t('codes.figureFilters.engaged'),
    'source-named': t('codes.indicators.attributionShare'),
    partnerships: t('codes.indicators.partnerships'),
  };
  const figure = (key: Opens & keyof typeof labels, value: string): FigureGiven => ({
    key,
    label: labels[key],
    value: (
      <FigureLink opens={key} place={place} name={labels[key]}>
        {value}
      </FigureLink>
    ),
  });
  const plain = (key: string, label: string, value: ReactNode): FigureGiven => ({
    key,
    label,
    value,
  });
  const ofWhole = (part: number | null, whole: number | null) =>
    part === null || whole === null
      ? noData
      : t('activities.home.observer.of', { part: count(part), whole: count(whole) });
  return (
    <div>
      <FiguresStrip
        label={t('activities.home.observer.figures')}
        figures={[
          figure('activities', count(total.activities)),
          figure('met', count(total.metInPerson)),
          figure('contacts', count(total.contacts)),
          {
            ...plain(
              'people',
              t('codes.indicators.people'),
              <People total={total} place={place} />,
            ),
            wide: true,
          },
        ]}
      />
      <FiguresStrip
        label={t('activities.home.observer.coverage')}
        figures={[
          figure('partnerships', count(total.partnerships)),
          plain(
            'districts',
            t('codes.indicators.districtsCovered'),
            ofWhole(total.districtsCovered, total.districtsTotal),
          ),
          plain(
            'schemes',
            t('codes.indicators.schemesCovered'),
            ofWhole(total.schemesCovered, total.schemesTotal),
          ),
          figure(
            'source-named',
            formatPercent(
              total.attributionShare === null ? null : total.attributionShare * 100,
              language,
            ),
          ),
        ]}
      />
    </div>
  );
}

/** People as a range: each end opens the entries that make it. */
function People(props: { total: FigureRow; place: FigurePlace }) {
  const { total, place } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const end = (opens: 'people-low' | 'people-high', value: number | null) => (
    <FigureLink opens={opens} place={place} name={t(`codes.figureFilters.${opens}`)}>
      {formatNumber(value, language)}
    </FigureLink>
  );
  return (
    <>
      {end('people-low', total.peopleLow)} – {end('people-high', total.peopleHigh)}
    </>
  );
}
