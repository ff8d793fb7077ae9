import { mayKeepOrganisations } from '@saqbol/shared/organisations/organisation.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { ListSkeleton } from '../activities/list/list-skeleton.tsx';
import { useRegisters } from '../territory/names.ts';
import { registersQuery } from '../territory/queries.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { OrganisationsList } from './organisations-list.tsx';

const route = getRouteApi('/signed-in/organisations');

/** `/organisations`: the register, kept by an editor; proposals first. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const actor = useActor();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/organisations' });
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  if (!actor) return null;
  if (!mayKeepOrganisations(actor)) return <OnlyEditor />;
  if (!known) {
    return (
      <>
        <PageHead title={t('organisations.list.title')} />
        {registers.error ? (
          <ErrorState error={registers.error} onRetry={() => void registers.refetch()} />
        ) : (
          <ListSkeleton />
        )}
      </>
    );
  }
  return (
    <OrganisationsList
      actor={actor}
      registers={known.registers}
      names={known.names}
      search={search}
      onSearch={(next, how) =>
        void navigate({ search: next, replace: how?.replace ?? false, resetScroll: false })
      }
    />
  );
}

/** For whoever comes by an address that is not theirs. */
export function OnlyEditor() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('organisations.list.title')} />
      <EmptyState title={t('organisations.list.onlyEditor')}>
        {t('organisations.list.onlyEditorDetail')}
      </EmptyState>
    </>
  );
}
