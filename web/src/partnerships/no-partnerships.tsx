import { mayWritePartnership } from '@saqbol/shared/partnerships/partnership.policy.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { EmptyState } from '../ui/states.tsx';
import { isFiltered } from './partnership-search.ts';
import type { PartnershipsProps } from './partnerships-list.tsx';

/** For the coordinator, while the campaign runs. */
export function AddPartnership(props: PartnershipsProps) {
  const { actor, campaign } = props;
  const { t } = useTranslation();
  if (mayWritePartnership(actor, actor) !== null || campaign.status !== 'published') return null;
  return (
    <Link
      to="/partnerships/new"
      search={{ campaign: props.search.campaign }}
      className={buttonClass('primary')}
    >
      <Icon name="plus" />
      {t('partnerships.list.add')}
    </Link>
  );
}

/** Nothing to show: because of the filter, or because nothing was agreed yet. */
export function NoPartnerships(props: PartnershipsProps & { onClear: () => void }) {
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
        {t('partnerships.empty.filtered')}
      </EmptyState>
    );
  }
  const writes = mayWritePartnership(actor, actor) === null && campaign.status === 'published';
  return (
    <EmptyState
      title={t('partnerships.empty.title')}
      actions={writes && <AddPartnership {...props} />}
    >
      {t(writes ? 'partnerships.empty.writer' : 'partnerships.empty.reader')}
    </EmptyState>
  );
}
