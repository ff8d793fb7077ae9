import type { ActivityKind } from '@saqbol/shared/activities/activity.codes.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actorOf } from '../../accounts/actor.ts';
import type { Me } from '../../accounts/session.ts';
import { domainNow } from '../../platform/clock/domain-clock.ts';
import type { Registers } from '../../territory/queries.ts';
import { ErrorState } from '../../ui/states.tsx';
import { latestOwnQuery } from '../latest-own.ts';
import { activityQuery } from '../queries.ts';
import { mayWriteSomewhere } from '../write-rights.ts';
import { EntryFormHost } from './entry-form-host.tsx';
import { type EntryValues, freshValues, repeatOf } from './entry-values.ts';
import { firstDistrict, placeChoice } from './form-setting.ts';
import { FormSkeleton } from './form-skeleton.tsx';
import { NoForm } from './form-trouble.tsx';
import { readHabits } from './habits.ts';
import { KindChoice } from './kind-choice.tsx';
import { useFormData } from './use-form-data.ts';

/** `/activities/new`: first the kind, then the form. */
export function ActivityNewPage() {
  const search = useSearch({ from: '/signed-in/activities/new' });
  const { t } = useTranslation();
  const { me, registers, campaign, error, retry } = useFormData(search.campaign);
  // The entry to be repeated; without it the form begins empty.
  const from = useQuery({
    ...activityQuery(search.from ?? ''),
    enabled: search.from !== undefined,
  });
  // Places of earlier entries stand in the form: drawn with it, they push nothing down later.
  const own = useQuery({ ...latestOwnQuery(campaign?.id ?? ''), enabled: Boolean(campaign) });
  const waitsForOther =
    (search.from !== undefined && from.isPending) || (own.isPending && own.failureCount === 0);

  if (me && !mayWriteSomewhere(actorOf(me)))
    return (
      <NoForm
        title={t('activities.trouble.readOnlyTitle')}
        detail={t('activities.trouble.readOnlyDetail')}
      />
    );
  if (error && (!registers || !campaign)) return <ErrorState error={error} onRetry={retry} />;
  if (campaign === null)
    return (
      <NoForm
        title={t('activities.trouble.noCampaignTitle')}
        detail={t('activities.trouble.noCampaignDetail')}
      />
    );
  if (campaign && campaign.status !== 'published')
    return (
      <NoForm
        title={t('activities.trouble.closedTitle')}
        detail={t('activities.trouble.closedDetail')}
      />
    );
  if (!search.kind || !search.draft) return <KindChoice search={search} />;
  const unit = me && registers?.unitOf.get(me.user.unitId);
  if (!me || !registers || !campaign || !unit || waitsForOther) return <FormSkeleton />;

  const today = astanaDay(domainNow());
  const first = from.data
    ? { ...repeatOf(from.data.activity, today), kind: search.kind }
    : newValues(search.kind, today, me, registers);
  return (
    <EntryFormHost
      key={search.draft}
      me={me}
      campaign={campaign}
      registers={registers}
      unit={unit}
      id={search.draft}
      first={first}
      base={null}
    />
  );
}

function newValues(kind: ActivityKind, today: string, me: Me, registers: Registers): EntryValues {
  const { districtId, languages, methods } = readHabits(me.user.id);
  return freshValues({
    kind,
    today,
    districtId: firstDistrict(placeChoice(actorOf(me), registers), districtId),
    languages,
    methods,
    national: registers.unitOf.get(me.user.unitId)?.kind === 'central',
  });
}
