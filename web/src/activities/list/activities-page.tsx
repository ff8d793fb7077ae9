import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { useCampaign } from '../../campaigns/queries.ts';
import { useRegisters } from '../../territory/names.ts';
import { registersQuery } from '../../territory/queries.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { viewsQuery } from '../../views/queries.ts';
import { openingAddress, wholeList } from '../../views/view-address.ts';
import { ActivitiesList } from './activities-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';

const route = getRouteApi('/signed-in/activities');

/**
 * `/activities`: all entries in sight, narrowed by the address. Every figure of other screens opens
 * this list with its filter, so the title says which figure and whose entries it shows.
 */
export function ActivitiesPage() {
  const { t } = useTranslation();
  const actor = useActor();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/activities' });
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  const views = useQuery(viewsQuery);
  const opening = openingAddress(search, views.data ?? []);
  // The address says nothing: it may be the default view's. A moment is waited for it, not for ever.
  const waits = Object.keys(search).length === 0 && (views.isPending || opening !== null);
  useEffect(() => {
    if (opening) void navigate({ search: opening, replace: true, resetScroll: false });
  }, [opening, navigate]);

  if (!actor) return null;
  const error = letter.error ?? registers.error;
  if (error) {
    const retry = () => {
      letter.retry();
      void registers.refetch();
    };
    return (
      <Titled
        title={t('common.nav.activities')}
        body={<ErrorState error={error} onRetry={retry} />}
      />
    );
  }
  if (letter.campaign === null) {
    return (
      <Titled
        title={t('common.nav.activities')}
        body={<EmptyState title={t('entries.list.noLetter')} />}
      />
    );
  }
  if (!letter.campaign || !known || waits) {
    return <Titled title={t('common.nav.activities')} body={<ListSkeleton />} />;
  }
  return (
    <ActivitiesList
      actor={actor}
      campaign={letter.campaign}
      registers={known.registers}
      names={known.names}
      search={search}
      onSearch={(next, how) =>
        void navigate({
          // An empty address would open the default view; who has emptied it wants all entries.
          search: Object.keys(next).length === 0 && views.data?.length ? wholeList : next,
          replace: how?.replace ?? false,
          resetScroll: false,
        })
      }
    />
  );
}

function Titled(props: { title: string; body: React.ReactNode }) {
  return (
    <>
      <PageHead title={props.title} />
      {props.body}
    </>
  );
}
