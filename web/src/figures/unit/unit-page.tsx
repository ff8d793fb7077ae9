import { sees } from '@saqbol/shared/accounts/roles.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../accounts/session.ts';
import { buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { AsOf } from '../as-of.tsx';
import { RepliedNotice } from '../basis-switch.tsx';
import { readUnitSearch, type UnitSearch } from '../map-search.ts';
import { PeopleFigure } from '../people-figure.tsx';
import { ChannelBars } from './channel-bars.tsx';
import { HeatTable } from './heat-table.tsx';
import { LatestEntries } from './latest-entries.tsx';
import { UnitDays } from './unit-days.tsx';
import { EntriesButton, Residents, type UnitGiven, UnitHead } from './unit-head.tsx';
import styles from './unit-page.module.css';
import { UnitPartners } from './unit-partners.tsx';
import { UnitStrip } from './unit-strip.tsx';
import { useUnit } from './use-unit.ts';

const route = getRouteApi('/signed-in/units/$unitId');

/** One recipient: its figures, white spots, days, channels, partners and newest entries. */
export function UnitPage() {
  const { unitId } = route.useParams();
  const { data: me } = useQuery(meQuery);
  // As the server would answer: a foreign unit is as if there were none.
  if (me && !sees(me.user, unitId)) return <NoSuchUnit />;
  return <UnitOf unitId={unitId} />;
}

function NoSuchUnit() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('figures.unit.notFoundTitle')} lead={t('figures.unit.notFoundDetail')} />
      <Link to="/" className={buttonClass('primary')}>
        {t('common.actions.home')}
      </Link>
    </>
  );
}

function UnitOf(props: { unitId: string }) {
  const { unitId } = props;
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isLive, setLive] = useState(true);
  const state = useUnit(unitId, search, isLive);
  const onShow = (change: UnitSearch) =>
    void navigate({
      search: (old: UnitSearch) => readUnitSearch({ ...old, ...change }),
      resetScroll: false,
    });

  if (state.unit === null || state.unit?.kind === 'committee') {
    return <NoSuchUnit />;
  }
  const given = { state, search, onShow, live: { isLive, setLive } };
  return (
    <>
      <UnitHead {...given} />
      {state.campaignRow === null ? (
        <EmptyState title={t('figures.map.noLetter')}>{t('figures.map.noLetterDetail')}</EmptyState>
      ) : state.error ? (
        <ErrorState error={state.error} onRetry={state.retry} />
      ) : (
        <UnitBody key={unitId} {...given} />
      )}
    </>
  );
}

function UnitBody(props: UnitGiven) {
  const { state, search, onShow, live } = props;
  const isPhone = usePhone();
  return (
    <>
      <RepliedNotice basis={search.basis} onShow={onShow} rows={state.row && [state.row]} />
      {isPhone ? (
        <>
          <PhonePeople state={state} />
          <UnitStrip state={state} withPeople={false} />
          <div className={styles.phoneButtons}>
            <EntriesButton state={state} wide />
          </div>
        </>
      ) : (
        <UnitStrip state={state} withPeople />
      )}
      <Residents state={state} />
      {search.basis !== 'replied' && <Parts {...props} />}
      {isPhone && <AsOf asOf={state.asOf} isFailing={state.isFailing} live={live} />}
    </>
  );
}

function PhonePeople(props: Pick<UnitGiven, 'state'>) {
  const { state } = props;
  const { t } = useTranslation();
  return (
    <section className={styles.phonePeople}>
      <h2>{t('figures.unit.howMany')}</h2>
      <PeopleFigure
        row={state.row ?? null}
        place={state.place}
        note={t('figures.unit.peopleHow')}
        withPopulation
      />
    </section>
  );
}

/** The parts that are counted from the entries themselves. */
function Parts(props: UnitGiven) {
  const { state } = props;
  const { t } = useTranslation();
  const { campaign, place, isCentral, seesNation } = state;
  return (
    <>
      {state.isEmpty && (
        <div className={styles.empty}>
          <EmptyState title={t('figures.unit.emptyTitle')}>{t('figures.unit.empty')}</EmptyState>
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <HeatTable
            campaign={campaign}
            unitId={place.unitId ?? ''}
            isCentral={isCentral}
            covered={coveredOf(state)}
            place={place}
          />
          <LatestEntries campaignId={campaign?.id} place={place} />
        </div>
        <div className={styles.column}>
          <UnitDays campaign={campaign} place={place} seesNation={seesNation} />
          <ChannelBars campaignId={campaign?.id} place={place} />
          <UnitPartners campaignId={campaign?.id} place={place} />
        </div>
      </div>
    </>
  );
}

function coveredOf({ row, isEmpty }: UnitGiven['state']) {
  if (!row || isEmpty || row.districtsCovered === null || row.districtsTotal === null) return null;
  return { part: row.districtsCovered, whole: row.districtsTotal };
}
