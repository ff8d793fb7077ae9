import { mayKeepOrganisations } from '@saqbol/shared/organisations/organisation.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { isProblem } from '../platform/client/problem.ts';
import { useRegisters } from '../territory/names.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Field } from '../ui/field.tsx';
import { useTaskFrame } from '../ui/frame/task-frame.ts';
import { PageHead } from '../ui/page.tsx';
import { SearchSelect } from '../ui/search-select.tsx';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import { MergeChoice } from './merge-choice.tsx';
import { useOrganisationOptions } from './organisation-options.ts';
import { NoSuchOrganisation, OrganisationSkeleton } from './organisation-page.tsx';
import { organisationsAddress } from './organisation-search.ts';
import styles from './organisations.module.css';
import { OnlyEditor } from './organisations-page.tsx';
import { organisationQuery } from './queries.ts';

const route = getRouteApi('/signed-in/organisations/$id/merge');

/** `/organisations/:id/merge?into=…&keep=…`: two of the register side by side. */
export function MergePage() {
  const { id } = route.useParams();
  const { into, keep } = route.useSearch();
  const { t } = useTranslation();
  const router = useRouter();
  const navigate = useNavigate({ from: '/organisations/$id/merge' });
  const actor = useActor();
  const known = useRegisters();
  const first = useQuery(organisationQuery(id));
  const second = useQuery({ ...organisationQuery(into ?? ''), enabled: into !== undefined });
  useTaskFrame({
    title: t('organisations.merge.title'),
    onBack: () => router.history.back(),
    hideTabs: true,
  });
  if (!actor) return null;
  if (!mayKeepOrganisations(actor)) return <OnlyEditor />;
  const missing = [first, second].some(({ error }) => isProblem(error, 'entity/not-found'));
  if (missing) return <NoSuchOrganisation />;
  if (!known || !first.data) {
    return first.error ? (
      <ErrorState error={first.error} onRetry={() => void first.refetch()} />
    ) : (
      <OrganisationSkeleton />
    );
  }
  const { organisation } = first.data;
  return (
    <>
      <div className={styles.crumbs}>
        <Breadcrumbs
          label={t('entries.detail.way')}
          links={[
            <Link key="list" to="/organisations" search={organisationsAddress()}>
              {t('common.nav.organisations')}
            </Link>,
            <Link key="one" to="/organisations/$id" params={{ id }}>
              {organisation.short}
            </Link>,
          ]}
          here={t('organisations.merge.title')}
        />
      </div>
      <PageHead title={t('organisations.merge.title')} lead={t('organisations.merge.lead')} />
      <OtherField
        id={id}
        into={into ?? null}
        onInto={(other) =>
          void navigate({ search: other ? { into: other } : {}, replace: true, resetScroll: false })
        }
      />
      {second.error && <ErrorState error={second.error} onRetry={() => void second.refetch()} />}
      {!into && <p className={styles.detail}>{t('organisations.merge.choose')}</p>}
      {into && !second.data && !second.error && <Skeleton lines={8} height="1.5rem" />}
      {into && second.data && (
        <MergeChoice
          key={`${first.data.etag} ${second.data.etag} ${into}`}
          pair={[first.data, second.data]}
          names={known.names}
          keep={keep}
          onKeep={(next) =>
            void navigate({ search: { into, keep: next }, replace: true, resetScroll: false })
          }
        />
      )}
    </>
  );
}

function OtherField(props: {
  id: string;
  into: string | null;
  onInto: (id: string | null) => void;
}) {
  const { id, into, onInto } = props;
  const { t } = useTranslation();
  const known = useRegisters();
  const options = useOrganisationOptions(
    known?.registers ?? { organisations: [] },
    into ? [into] : [],
  );
  return (
    <div className={styles.other}>
      <Field label={t('organisations.merge.other')}>
        <SearchSelect
          options={options.filter((one) => one.value !== id)}
          value={into}
          placeholder={t('organisations.merge.findOther')}
          onChange={onInto}
        />
      </Field>
    </div>
  );
}
