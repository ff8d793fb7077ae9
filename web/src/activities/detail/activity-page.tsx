import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { campaignQuery } from '../../campaigns/queries.ts';
import { isProblem } from '../../platform/client/problem.ts';
import { useRegisters } from '../../territory/names.ts';
import { registersQuery } from '../../territory/queries.ts';
import { buttonClass } from '../../ui/button.tsx';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { listAddress } from '../list/list-address.ts';
import { activityQuery } from '../queries.ts';
import { ActivityView } from './activity-view.tsx';
import styles from './detail.module.css';

const route = getRouteApi('/signed-in/activities/$id');

/** `/activities/:id`: one entry, readable whole; what may be done with it, by the policies. */
export function ActivityPage() {
  const { id } = route.useParams();
  const { t } = useTranslation();
  const router = useRouter();
  const actor = useActor();
  const entry = useQuery(activityQuery(id));
  const campaignId = entry.data?.activity.campaignId;
  const campaign = useQuery({ ...campaignQuery(campaignId ?? ''), enabled: Boolean(campaignId) });
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  useTaskFrame({
    title: t('common.nav.activities'),
    onBack: () =>
      router.history.canGoBack()
        ? router.history.back()
        : void router.navigate({ to: '/activities', search: listAddress() }),
  });

  if (!actor) return null;
  if (isProblem(entry.error, 'entity/not-found')) return <NoSuchEntry />;
  const error = entry.error ?? campaign.error ?? registers.error;
  // What was read before stays in sight when asking again fails.
  if (error && !(entry.data && campaign.data && known)) {
    const retry = () => {
      for (const one of [entry, campaign, registers]) if (one.error) void one.refetch();
    };
    return (
      <>
        <PageHead title={t('common.nav.activities')} />
        <ErrorState error={error} onRetry={retry} />
      </>
    );
  }
  if (!entry.data || !campaign.data || !known) return <EntrySkeleton />;
  return (
    <ActivityView
      key={id}
      actor={actor}
      read={entry.data}
      campaign={campaign.data}
      names={known.names}
    />
  );
}

/** Foreign, deleted or never there: all the same to whoever asks. */
function NoSuchEntry() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('entries.detail.notFoundTitle')} />
      <EmptyState
        title={t('entries.detail.notFoundDetail')}
        actions={
          <Link to="/activities" search={listAddress()} className={buttonClass('primary')}>
            {t('entries.detail.toList')}
          </Link>
        }
      />
    </>
  );
}

function EntrySkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton lines={1} height="1.75rem" />
      <Skeleton lines={2} />
      <Skeleton lines={3} height="1.25rem" />
      <Skeleton lines={8} height="1.25rem" />
    </div>
  );
}
