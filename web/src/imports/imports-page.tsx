import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { mayImport } from '@saqbol/shared/imports/import.policy.ts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../accounts/actor.ts';
import { useCampaign } from '../campaigns/queries.ts';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { DryRun } from './dry-run.tsx';
import { History } from './history.tsx';
import type { ImportSearch } from './import-search.ts';
import { TemplatePart } from './template-part.tsx';
import { UploadPart } from './upload-part.tsx';

const route = getRouteApi('/signed-in/imports');

/** `/imports`: take the table, upload it, see what it would do, confirm; what was imported before. */
export function ImportsPage() {
  const { t } = useTranslation();
  const actor = useActor();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/imports' });
  const letter = useCampaign(search.campaign);
  const onSearch = (next: ImportSearch) => void navigate({ search: next, resetScroll: false });
  if (!actor) return null;
  return (
    <>
      <PageHead title={t('imports.title')} lead={t('imports.lead')} />
      {letter.error ? (
        <ErrorState error={letter.error} onRetry={letter.retry} />
      ) : letter.campaign === null || !mayImport(actor) ? (
        <EmptyState title={t('imports.history.empty')} />
      ) : (
        letter.campaign && <Work campaign={letter.campaign} search={search} onSearch={onSearch} />
      )}
    </>
  );
}

function Work(props: {
  campaign: Campaign;
  search: ImportSearch;
  onSearch: (search: ImportSearch) => void;
}) {
  const { campaign, search, onSearch } = props;
  const { import: id, show, ...rest } = search;
  const open = (next: string) => onSearch({ ...rest, import: next });
  if (id) {
    return (
      <DryRun
        key={id}
        id={id}
        filter={show}
        onFilter={(filter) => onSearch({ ...rest, import: id, show: filter })}
        onLeave={() => onSearch(rest)}
      />
    );
  }
  return (
    <>
      <TemplatePart campaign={campaign} />
      <UploadPart campaignId={campaign.id} onChecked={({ id: made }) => open(made)} />
      <History onOpen={open} />
    </>
  );
}
