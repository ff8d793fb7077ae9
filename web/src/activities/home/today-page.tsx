import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../accounts/session.ts';
import { useCampaign } from '../../campaigns/queries.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { CoordinatorHome } from './coordinator-home.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { ObserverHome } from './observer-home.tsx';
import { OfficerHome } from './officer-home.tsx';

/** `/today`: what is to be done now, by role. */
export function TodayPage() {
  const search = useSearch({ from: '/signed-in/today' });
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { campaign, error, retry } = useCampaign(search.campaign);
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
  const Home = { officer: OfficerHome, coordinator: CoordinatorHome }[me.user.role as 'officer'];
  return Home ? <Home me={me} campaign={campaign} /> : <ObserverHome me={me} campaign={campaign} />;
}
