import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { mayImport } from '@saqbol/shared/imports/import.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { useCampaign } from '../../campaigns/queries.ts';
import { type Registers, registersQuery } from '../../territory/queries.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Notice } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import styles from './grid.module.css';
import { GridWork } from './grid-work.tsx';

const route = getRouteApi('/signed-in/imports/grid');

export interface GridGiven {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly registers: Registers;
}

/** `/imports/grid`: lines typed or pasted from a spreadsheet, on their way through the same dry run. */
export function GridPage() {
  const { t } = useTranslation();
  const phone = usePhone();
  const actor = useActor();
  const search = route.useSearch();
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const error = letter.error ?? registers.error;
  return (
    <>
      <PageHead title={t('imports.grid.title')} lead={t('imports.grid.lead')} />
      {phone && <Notice icon="info" tone="acc" title={t('imports.grid.narrow')} />}
      {error ? (
        <ErrorState error={error} onRetry={letter.retry} />
      ) : letter.campaign === null || (actor && !mayImport(actor)) ? (
        <EmptyState title={t('imports.history.empty')} />
      ) : actor && letter.campaign && registers.data ? (
        <GridWork actor={actor} campaign={letter.campaign} registers={registers.data} />
      ) : (
        <div className={styles.skeleton} aria-hidden="true" />
      )}
    </>
  );
}
