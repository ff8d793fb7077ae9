import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { buttonClass, IconButton } from '../../ui/button.tsx';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { PageHead } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { AsOf, type Live } from '../as-of.tsx';
import { BasisSwitch } from '../basis-switch.tsx';
import { CampaignSelect } from '../campaign-select.tsx';
import { entriesOf } from '../figure-link.tsx';
import { Ghost } from '../ghost.tsx';
import type { UnitSearch } from '../map-search.ts';
import { unitTitle } from '../unit-title.ts';
import styles from './unit-page.module.css';
import type { UnitState } from './use-unit.ts';

export interface UnitGiven {
  state: UnitState;
  search: UnitSearch;
  onShow: (change: UnitSearch) => void;
  live: Live;
}

/** The way here, the name, the letter, the instant and the basis. */
export function UnitHead(props: UnitGiven) {
  const { state, search, onShow, live } = props;
  const { t } = useTranslation();
  const isPhone = usePhone();
  const title = state.unit ? unitTitle(state.unit, state.language) : t('common.frame.loading');
  const isShort = state.isCentral;
  useTaskFrame({
    // The bar has one line; the page then says the whole name.
    title: isShort ? (state.unit?.short[state.language] ?? title) : title,
    onBack: useWayBack(state.seesNation),
    action: <CopyLink />,
    hideTabs: true,
  });
  const letter = (
    <CampaignSelect
      campaigns={state.campaigns}
      value={state.campaignRow?.id}
      onChoose={(campaign) => onShow({ campaign })}
      className={styles.letter}
    />
  );
  const basis = <BasisSwitch basis={search.basis} onShow={onShow} wide={isPhone} />;
  if (isPhone) {
    return (
      <>
        {/* The header of the phone shows the name, unless it is too long for it. */}
        <div className={isShort ? undefined : 'only-heard'}>
          <PageHead title={title} />
        </div>
        {basis}
        {letter}
      </>
    );
  }
  return (
    <>
      {state.seesNation && (
        <Breadcrumbs
          label={t('figures.unit.way')}
          links={[
            <Link key="map" to="/map" search={{ ...search, unit: state.place.unitId }}>
              {t('common.nav.map')}
            </Link>,
          ]}
          here={title}
        />
      )}
      <PageHead
        title={title}
        beside={letter}
        actions={
          <>
            <AsOf asOf={state.asOf} isFailing={state.isFailing} live={live} />
            {basis}
            <EntriesButton state={state} />
          </>
        }
      />
    </>
  );
}

/** All entries that count. */
export function EntriesButton(props: { state: UnitState; wide?: boolean }) {
  const { state, wide = false } = props;
  const { t } = useTranslation();
  const value = formatNumber(state.row?.activities, state.language);
  return (
    <Link
      to="/activities"
      search={entriesOf(state.place, 'activities')}
      className={buttonClass(wide ? 'primary' : 'secondary', 'regular', wide)}
    >
      {t('figures.unit.openEntries', { value })}
    </Link>
  );
}

/** By how many residents rates are counted, of which day and source, and whether that is certain. */
export function Residents(props: { state: UnitState }) {
  const { unit, language } = props.state;
  const { t } = useTranslation();
  if (unit === undefined) {
    return (
      <p className={styles.residents}>
        <Ghost letters={60} />
      </p>
    );
  }
  if (!unit?.population) return null;
  const { value, on, source, uncertain } = unit.population;
  return (
    <p className={styles.residents}>
      {t('figures.unit.residents', {
        value: formatNumber(value, language),
        on: formatDate(on, language, 'long'),
        source: source[language],
      })}{' '}
      {uncertain && t('figures.unit.residentsDoubt', { why: uncertain[language] })}
    </p>
  );
}

function CopyLink() {
  const { t } = useTranslation();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      showToast({ text: t('figures.unit.linkCopied') });
    } catch {
      // Old browsers and pages without encryption have no clipboard: the address bar has the link.
      showToast({ tone: 'failed', text: t('figures.unit.linkNotCopied') });
    }
  };
  return <IconButton icon="link" label={t('figures.unit.copyLink')} onClick={() => void copy()} />;
}

function useWayBack(seesNation: boolean): () => void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => {
    if (canGoBack) router.history.back();
    else void router.navigate({ to: seesNation ? '/map' : '/' });
  };
}
