import { mayWritePartnership } from '@saqbol/shared/partnerships/partnership.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { useCampaign } from '../campaigns/queries.ts';
import { useRegisters } from '../territory/names.ts';
import { registersQuery } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { useTaskFrame } from '../ui/frame/task-frame.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { PartnershipAdd } from './form/partnership-add.tsx';
import { partnershipsAddress } from './list-address.ts';

const route = getRouteApi('/signed-in/partnerships/new');

/** `/partnerships/new`: for the coordinator, while the campaign runs. */
export function PartnershipNewPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const actor = useActor();
  const search = route.useSearch();
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  useTaskFrame({
    title: t('common.nav.partnerships'),
    onBack: () => router.history.back(),
    hideTabs: true,
  });

  if (!actor) return null;
  const titled = (body: ReactNode) => (
    <>
      <PageHead title={t('partnerships.form.newTitle')} />
      {body}
    </>
  );
  const refused = (title: string, detail: string) =>
    titled(
      <EmptyState
        title={title}
        actions={
          <Link
            to="/partnerships"
            search={partnershipsAddress()}
            className={buttonClass('primary')}
          >
            {t('partnerships.detail.toList')}
          </Link>
        }
      >
        {detail}
      </EmptyState>,
    );
  if (mayWritePartnership(actor, actor) !== null) {
    return refused(
      t('partnerships.form.onlyCoordinator'),
      t('partnerships.form.onlyCoordinatorDetail'),
    );
  }
  const error = letter.error ?? registers.error;
  if (error) {
    const retry = () => {
      letter.retry();
      void registers.refetch();
    };
    return titled(<ErrorState error={error} onRetry={retry} />);
  }
  if (letter.campaign === null) return titled(<EmptyState title={t('entries.list.noLetter')} />);
  if (!letter.campaign || !known) return titled(<Skeleton lines={10} height="1.5rem" />);
  if (letter.campaign.status !== 'published') {
    return refused(t('problems.campaign.closed.title'), t('problems.campaign.closed.detail'));
  }
  return (
    <PartnershipAdd
      actor={actor}
      campaign={letter.campaign}
      registers={known.registers}
      names={known.names}
      given={search}
    />
  );
}
