import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { DesktopMap } from './desktop-map.tsx';
import { MovedFigures } from './moved-figures.tsx';
import { PhoneMap } from './phone-map.tsx';
import { useMapAddress } from './use-map-address.ts';
import { useScene } from './use-scene.ts';

/** The national map: the Committee's first screen. */
export function MapPage() {
  const { t } = useTranslation();
  const address = useMapAddress();
  const [isLive, setLive] = useState(true);
  const state = useScene(address.search, isLive);
  const isPhone = usePhone();

  if (state.campaign === null) {
    return (
      <>
        <PageHead title={t('figures.map.title')} />
        <EmptyState title={t('figures.map.noLetter')}>{t('figures.map.noLetterDetail')}</EmptyState>
      </>
    );
  }
  if (state.error) {
    return (
      <>
        <PageHead title={t('figures.map.title')} />
        <ErrorState error={state.error} onRetry={state.retry} />
      </>
    );
  }
  const given = { address, state, live: { isLive, setLive } };
  return (
    <>
      {isPhone ? <PhoneMap {...given} /> : <DesktopMap {...given} />}
      <MovedFigures scene={state.isOld ? undefined : state.scene} />
    </>
  );
}
