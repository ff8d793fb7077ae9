import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { PageHead } from '../ui/page.tsx';
import { LiveChip, StateChip } from '../ui/state-chip.tsx';
import { AsOf } from './as-of.tsx';
import { BasisSwitch, RepliedNotice } from './basis-switch.tsx';
import { CampaignSelect } from './campaign-select.tsx';
import { CentralTiles } from './central-tiles.tsx';
import type { MapGiven } from './desktop-map.tsx';
import { IndicatorMenu } from './indicator-menu.tsx';
import { LoggedLine } from './logged-line.tsx';
import { MapStage } from './map/map-stage.tsx';
import { MapExports } from './map-exports.tsx';
import { MapNotes } from './map-notes.tsx';
import { NationDays } from './nation-days.tsx';
import { NationStrip } from './nation-strip.tsx';
import { PeriodMenu } from './period-menu.tsx';
import styles from './phone-map.module.css';
import { RankList } from './rank-list.tsx';
import { ReplyLine } from './reply-line.tsx';
import { ViewSwitch } from './view-switch.tsx';

const NationTable = lazy(() => import('./nation-table.tsx'));

/** On a phone: tap the map, read the card, go through the list; the rest below. */
export function PhoneMap(props: MapGiven) {
  const { address, state, live } = props;
  const { t } = useTranslation();
  const isTable = address.search.view === 'table';
  return (
    <>
      <div className={styles.head}>
        <PageHead title={t('figures.map.title')} beside={<Basis address={address} />} />
        <Settings {...props} />
      </div>
      <RepliedNotice
        basis={address.search.basis}
        onShow={address.show}
        rows={state.scene?.figures.rows}
      />
      <div className={classes(state.isOld && styles.old)} aria-busy={state.isOld}>
        <IndicatorMenu address={address} />
        {isTable ? (
          <Suspense fallback={<div className={styles.tableToCome} />}>
            <NationTable scene={state.scene} address={address} />
          </Suspense>
        ) : (
          <>
            <MapStage scene={state.scene} address={address} />
            <RankList scene={state.scene} address={address} />
          </>
        )}
        <div className={styles.strip}>
          <NationStrip scene={state.scene} />
        </div>
        <NationDays scene={state.scene} address={address} />
        <ReplyLine scene={state.scene} isLive={live.isLive} />
        <LoggedLine scene={state.scene} address={address} />
        <CentralTiles scene={state.scene} address={address} />
      </div>
      <AsOf asOf={state.scene?.figures.asOf} isFailing={state.isFailing} live={live} />
      <MapNotes address={address} />
    </>
  );
}

/** Live or as replied is always in sight. */
function Basis(props: Pick<MapGiven, 'address'>) {
  const { t } = useTranslation();
  const isReplied = props.address.search.basis === 'replied';
  return isReplied ? (
    <StateChip icon="submitted" tone="frame">
      {t('codes.figureBases.replied')}
    </StateChip>
  ) : (
    <LiveChip>{t('codes.figureBases.live')}</LiveChip>
  );
}

/** What a wide screen has in its bars stands in a sheet. */
function Settings(props: MapGiven) {
  const { address, state } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t('figures.map.settings');
  return (
    <>
      <IconButton icon="filter" framed label={title} onClick={() => setOpen(true)} />
      {open && (
        <Dialog
          title={title}
          onClose={() => setOpen(false)}
          actions={
            <Button kind="primary" wide onClick={() => setOpen(false)}>
              {t('figures.period.apply')}
            </Button>
          }
        >
          <ViewSwitch address={address} wide />
          <BasisSwitch
            basis={address.search.basis}
            onShow={address.show}
            figures={state.scene?.figures ?? null}
            wide
          />
          <Field label={t('figures.map.letter')}>
            <CampaignSelect
              campaigns={state.campaigns}
              value={state.campaign?.id}
              onChoose={address.showCampaign}
            />
          </Field>
          <PeriodMenu address={address} campaign={state.campaign} upward />
          <MapExports address={address} state={state} upward />
        </Dialog>
      )}
    </>
  );
}
