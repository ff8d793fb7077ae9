import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { campaignQuery } from '../campaigns/queries.ts';
import { isProblem } from '../platform/client/problem.ts';
import { useRegisters } from '../territory/names.ts';
import { registersQuery } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { useTaskFrame } from '../ui/frame/task-frame.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { PartnershipEdit } from './form/partnership-edit.tsx';
import { partnershipsAddress } from './list-address.ts';
import { mayWriteNow, PartnershipView } from './partnership-view.tsx';
import styles from './partnerships.module.css';
import { partnershipQuery } from './queries.ts';

const route = getRouteApi('/signed-in/partnerships/$id');

/** `/partnerships/:id`: one partnership; with `?edit=yes` its form, for the coordinator. */
export function PartnershipPage() {
  const { id } = route.useParams();
  const { edit, districtId } = route.useSearch();
  const { t } = useTranslation();
  const router = useRouter();
  const actor = useActor();
  const one = useQuery(partnershipQuery(id));
  const campaignId = one.data?.partnership.campaignId;
  const campaign = useQuery({ ...campaignQuery(campaignId ?? ''), enabled: Boolean(campaignId) });
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  useTaskFrame({
    title: t('common.nav.partnerships'),
    onBack: () =>
      router.history.canGoBack()
        ? router.history.back()
        : void router.navigate({ to: '/partnerships', search: partnershipsAddress() }),
    hideTabs: edit === 'yes',
  });

  if (!actor) return null;
  if (isProblem(one.error, 'entity/not-found')) return <NoSuchPartnership />;
  const error = one.error ?? campaign.error ?? registers.error;
  if (error && !(one.data && campaign.data && known)) {
    const retry = () => {
      for (const each of [one, campaign, registers]) if (each.error) void each.refetch();
    };
    return (
      <>
        <PageHead title={t('common.nav.partnerships')} />
        <ErrorState error={error} onRetry={retry} />
      </>
    );
  }
  if (!one.data || !campaign.data || !known) {
    return (
      <div className={styles.skeleton}>
        <Skeleton lines={1} height="1.75rem" />
        <Skeleton lines={10} height="1.25rem" />
      </div>
    );
  }
  const given = { ...known, actor, read: one.data, campaign: campaign.data };
  return edit && mayWriteNow(given) ? (
    <PartnershipEdit key={id} {...given} districtId={districtId} />
  ) : (
    <PartnershipView key={id} {...given} />
  );
}

/** Foreign, deleted or never there: all the same to whoever asks. */
function NoSuchPartnership() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('partnerships.detail.notFoundTitle')} />
      <EmptyState
        title={t('partnerships.detail.notFoundDetail')}
        actions={
          <Link
            to="/partnerships"
            search={partnershipsAddress()}
            className={buttonClass('primary')}
          >
            {t('partnerships.detail.toList')}
          </Link>
        }
      />
    </>
  );
}
