import { mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorOf } from '../../accounts/actor.ts';
import { isProblem } from '../../platform/client/problem.ts';
import { useInVersion } from '../../replies/use-in-version.ts';
import { ErrorState } from '../../ui/states.tsx';
import { activityQuery } from '../queries.ts';
import { EntryFormHost } from './entry-form-host.tsx';
import { valuesOf } from './entry-values.ts';
import { FormSkeleton } from './form-skeleton.tsx';
import { NoForm, NotAllowed } from './form-trouble.tsx';
import { useFormData } from './use-form-data.ts';

/** `/activities/:id/edit`: the form of the version that stands now. */
export function ActivityEditPage() {
  const { id } = useParams({ from: '/signed-in/activities/$id/edit' });
  const { t } = useTranslation();
  // Always asked for anew: an edit must not begin on a version that is known to be old.
  const entry = useQuery({ ...activityQuery(id), refetchOnMount: 'always', gcTime: 0 });
  const activity = entry.isFetchedAfterMount ? entry.data?.activity : undefined;
  const { me, registers, campaign, error, retry } = useFormData(activity?.campaignId);
  const inVersion = useInVersion(activity);

  if (isProblem(entry.error, 'entity/not-found'))
    return (
      <NoForm
        title={t('activities.trouble.draftMissing')}
        detail={t('problems.entity.not-found.detail')}
      />
    );
  if (entry.error && !activity)
    return <ErrorState error={entry.error} onRetry={() => void entry.refetch()} />;
  if (error && (!registers || !campaign)) return <ErrorState error={error} onRetry={retry} />;
  if (!activity || !entry.data || !me || !registers || !campaign) return <FormSkeleton />;
  if (campaign.id !== activity.campaignId) return <FormSkeleton />;

  const refusal = mayWriteActivity(actorOf(me), activity);
  if (refusal) return <NotAllowed problem={refusal} />;
  if (campaign.status !== 'published') return <NotAllowed problem="campaign/closed" />;
  const unit = registers.unitOf.get(activity.unitId);
  if (!unit) throw new Error(`The registers lack ${activity.unitId}`);
  const values = valuesOf(activity);
  return (
    <EntryFormHost
      key={id}
      me={me}
      campaign={campaign}
      registers={registers}
      unit={unit}
      id={id}
      first={values}
      base={{ etag: entry.data.etag, values }}
      inVersion={inVersion ?? false}
    />
  );
}
