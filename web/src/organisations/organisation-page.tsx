import { mayKeepOrganisations } from '@saqbol/shared/organisations/organisation.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { isProblem } from '../platform/client/problem.ts';
import { useRegisters } from '../territory/names.ts';
import { registersQuery } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { useTaskFrame } from '../ui/frame/task-frame.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { OrganisationEditForm } from './organisation-edit-form.tsx';
import { organisationsAddress } from './organisation-search.ts';
import { OrganisationView } from './organisation-view.tsx';
import styles from './organisations.module.css';
import { OnlyEditor } from './organisations-page.tsx';
import { organisationQuery } from './queries.ts';

const route = getRouteApi('/signed-in/organisations/$id');

/** `/organisations/:id`: one organisation; with `?edit=yes` its form. For the editor. */
export function OrganisationPage() {
  const { id } = route.useParams();
  const { edit } = route.useSearch();
  const { t } = useTranslation();
  const router = useRouter();
  const actor = useActor();
  const one = useQuery(organisationQuery(id));
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  useTaskFrame({
    title: t('common.nav.organisations'),
    onBack: () =>
      router.history.canGoBack()
        ? router.history.back()
        : void router.navigate({ to: '/organisations', search: organisationsAddress() }),
    hideTabs: edit === 'yes',
  });
  if (!actor) return null;
  if (!mayKeepOrganisations(actor)) return <OnlyEditor />;
  if (isProblem(one.error, 'entity/not-found')) return <NoSuchOrganisation />;
  const error = one.error ?? registers.error;
  if (error && !(one.data && known)) {
    const retry = () => {
      for (const each of [one, registers]) if (each.error) void each.refetch();
    };
    return (
      <>
        <PageHead title={t('organisations.list.title')} />
        <ErrorState error={error} onRetry={retry} />
      </>
    );
  }
  if (!one.data || !known) return <OrganisationSkeleton />;
  const given = { ...known, read: one.data };
  return edit && one.data.organisation.status !== 'merged' ? (
    <OrganisationEditForm key={id} actor={actor} {...given} />
  ) : (
    <OrganisationView key={id} {...given} />
  );
}

export function OrganisationSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton lines={1} height="1.75rem" />
      <Skeleton lines={8} height="1.25rem" />
    </div>
  );
}

export function NoSuchOrganisation() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('organisations.detail.notFoundTitle')} />
      <EmptyState
        title={t('organisations.detail.notFoundDetail')}
        actions={
          <Link
            to="/organisations"
            search={organisationsAddress()}
            className={buttonClass('primary')}
          >
            {t('organisations.detail.toList')}
          </Link>
        }
      />
    </>
  );
}
