import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { PageHead } from '../ui/page.tsx';
import { AsOf, type Live } from './as-of.tsx';
import { BasisSwitch, RepliedNotice } from './basis-switch.tsx';
import { CampaignSelect } from './campaign-select.tsx';
import { CentralTiles } from './central-tiles.tsx';
import styles from './desktop-map.module.css';
import { IndicatorMenu } from './indicator-menu.tsx';
import { LoggedLine } from './logged-line.tsx';
import { MapStage } from './map/map-stage.tsx';
import { MapExports } from './map-exports.tsx';
import { MapNotes } from './map-notes.tsx';
import { NationDays } from './nation-days.tsx';
import { NationStrip } from './nation-strip.tsx';
import { PeriodMenu } from './period-menu.tsx';
import { RankList } from './rank-list.tsx';
import { ReplyLine } from './reply-line.tsx';
import type { MapAddress } from './use-map-address.ts';
import type { SceneState } from './use-scene.ts';
import { ViewSwitch } from './view-switch.tsx';

const NationTable = lazy(() => import('./nation-table.tsx'));

export interface MapGiven {
  address: MapAddress;
  state: SceneState;
  live: Live;
}

/** On a wide screen all of it stands side by side. */
export function DesktopMap(props: MapGiven) {
  const { address, state, live } = props;
  const { t } = useTranslation();
  const isTable = address.search.view === 'table';
  return (
    <>
      <PageHead
        title={t('figures.map.title')}
        beside={
          <CampaignSelect
            campaigns={state.campaigns}
            value={state.campaign?.id}
            onChoose={address.showCampaign}
            className={styles.letter}
          />
        }
        actions={
          <>
            <AsOf asOf={state.scene?.figures.asOf} isFailing={state.isFailing} live={live} />
            <BasisSwitch
              basis={address.search.basis}
              onShow={address.show}
              figures={state.scene?.figures ?? null}
            />
            <MapExports address={address} state={state} />
          </>
        }
      />
      <RepliedNotice
        basis={address.search.basis}
        onShow={address.show}
        rows={state.scene?.figures.rows}
      />
      <div className={classes(state.isOld && styles.old)} aria-busy={state.isOld}>
        <NationStrip scene={state.scene} />
        <div className={classes(styles.columns, isTable && styles.whole)}>
          <div>
            <div className={styles.tools}>
              <IndicatorMenu address={address} />
              <PeriodMenu address={address} campaign={state.campaign} />
              <ViewSwitch address={address} className={styles.views} />
            </div>
            {isTable ? (
              <Suspense fallback={<div className={styles.tableToCome} />}>
                <NationTable scene={state.scene} address={address} />
              </Suspense>
            ) : (
              <MapStage scene={state.scene} address={address} />
            )}
            <NationDays scene={state.scene} address={address} />
          </div>
          {!isTable && <RankList scene={state.scene} address={address} />}
        </div>
        <div className={styles.foot}>
          <div>
            <ReplyLine scene={state.scene} isLive={live.isLive} />
            <LoggedLine scene={state.scene} address={address} />
          </div>
          <CentralTiles scene={state.scene} address={address} />
        </div>
      </div>
      <MapNotes address={address} />
    </>
  );
}
