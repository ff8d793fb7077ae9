import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { ListSkeleton } from '../activities/list/list-skeleton.tsx';
import { useCampaign } from '../campaigns/queries.ts';
import { useRegisters } from '../territory/names.ts';
import { registersQuery } from '../territory/queries.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { MatrixView } from './matrix-view.tsx';

const route = getRouteApi('/signed-in/partnerships/matrix');

/** `/partnerships/matrix`: which bank or firm works where, and where nobody was asked yet. */
export function MatrixPage() {
  const { t } = useTranslation();
  const actor = useActor();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/partnerships/matrix' });
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  if (!actor) return null;
  const titled = (body: ReactNode) => (
    <>
      <PageHead title={t('partnerships.matrix.title')} />
      {body}
    </>
  );
  const error = letter.error ?? registers.error;
  if (error) {
    const retry = () => {
      letter.retry();
      void registers.refetch();
    };
    return titled(<ErrorState error={error} onRetry={retry} />);
  }
  if (letter.campaign === null) return titled(<EmptyState title={t('entries.list.noLetter')} />);
  if (!letter.campaign || !known) return titled(<ListSkeleton />);
  return (
    <MatrixView
      actor={actor}
      campaign={letter.campaign}
      registers={known.registers}
      names={known.names}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
