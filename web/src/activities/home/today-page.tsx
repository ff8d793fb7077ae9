import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../accounts/session.ts';
import { campaignsQuery, chosenCampaign, useCampaign } from '../../campaigns/queries.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { CoordinatorHome } from './coordinator-home.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { ObserverHome } from './observer-home.tsx';
import { OfficerHome } from './officer-home.tsx';
import { useOfficerLists } from './officer-lists.ts';

/** `/today`: what is to be done now, by role. */
export function TodayPage() {
  const search = useSearch({ from: '/signed-in/today' });
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { campaign, error, retry } = useCampaign(search.campaign);
  const { data: campaigns } = useQuery(campaignsQuery);
  const lists = useOfficerLists(me, campaigns && chosenCampaign(campaigns, search.campaign)?.id);
  if (error && campaign === undefined) return <ErrorState error={error} onRetry={retry} />;
  if (campaign === null) {
    return (
      <>
        <PageHead title={t('activities.home.title')} display />
        <EmptyState title={t('activities.trouble.noCampaignTitle')}>
          {t('activities.trouble.noCampaignDetail')}
        </EmptyState>
      </>
    );
  }
  if (!me || !campaign) return <HomeSkeleton />;
  switch (me.user.role) {
    case 'officer':
      return <OfficerHome me={me} campaign={campaign} lists={lists} />;
    case 'coordinator':
      return <CoordinatorHome me={me} campaign={campaign} />;
    default:
      return <ObserverHome me={me} campaign={campaign} />;
  }
}
