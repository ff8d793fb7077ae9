import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { mayWriteSomewhere } from '../write-rights.ts';
import { type ActivitySearch, isFiltered } from './activity-search.ts';

/** Nothing to show: because of the filter, or because nothing has been logged yet. */
export function NoEntries(props: {
  actor: Actor;
  campaign: Campaign;
  search: ActivitySearch;
  onClear: () => void;
}) {
  const { actor, campaign, search } = props;
  const { t } = useTranslation();
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={t('common.states.nothingFound')}
        actions={
          <Button kind="primary" onClick={props.onClear}>
            {t('common.states.clearFilters')}
          </Button>
        }
      >
        {t(search.figure ? 'entries.empty.figure' : 'entries.empty.filtered')}
      </EmptyState>
    );
  }
  const writes = mayWriteSomewhere(actor) && campaign.status === 'published';
  return (
    <EmptyState
      title={t('common.states.emptyTitle')}
      actions={
        writes && (
          <Link to="/activities/new" className={buttonClass('primary')}>
            {t('entries.list.add')}
          </Link>
        )
      }
    >
      {t(writes ? 'entries.empty.writer' : 'entries.empty.reader')}
    </EmptyState>
  );
}
