import { organisationTransitions } from '@saqbol/shared/organisations/organisation.codes.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../platform/client/command-key.ts';
import { isProblem } from '../platform/client/problem.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { showToast } from '../ui/toast.tsx';
import {
  changeOrganisation,
  commandOrganisation,
  invalidateOrganisations,
  type ReadOrganisation,
  showOrganisation,
} from './queries.ts';

/** What an editor may do now: confirm first, where somebody waits for it. */
export function OrganisationCommands(props: { read: ReadOrganisation }) {
  const { read } = props;
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const confirming = useCommand(read, 'confirm');
  const retiring = useCommand(read, 'retire', () => setAsks(false));
  const { id, status } = read.organisation;
  const may = organisationTransitions[status];
  if (status === 'merged') return null;
  return (
    <>
      {may.confirm && (
        <Button
          kind="primary"
          icon="check"
          busy={confirming.isPending}
          onClick={() => confirming.mutate()}
        >
          {t(
            status === 'retired'
              ? 'organisations.detail.reinstate'
              : 'organisations.detail.confirm',
          )}
        </Button>
      )}
      <Link
        to="/organisations/$id"
        params={{ id }}
        search={{ edit: 'yes' }}
        className={buttonClass('secondary')}
      >
        <Icon name="pencil" />
        {t('common.actions.edit')}
      </Link>
      {may.retire && (
        <Button kind="danger" icon="excluded" onClick={() => setAsks(true)}>
          {t('organisations.detail.retire')}
        </Button>
      )}
      {confirming.error && <Refusal error={confirming.error} />}
      {asks && (
        <Dialog
          title={t('organisations.detail.retireTitle')}
          onClose={() => setAsks(false)}
          actions={
            <>
              <Button
                kind="danger"
                icon="excluded"
                busy={retiring.isPending}
                onClick={() => retiring.mutate()}
              >
                {t('organisations.detail.retire')}
              </Button>
              <Button onClick={() => setAsks(false)}>{t('common.actions.cancel')}</Button>
            </>
          }
        >
          <p>{t('organisations.detail.retireText')}</p>
          <Refusal error={retiring.error} />
        </Dialog>
      )}
    </>
  );
}

function useCommand(read: ReadOrganisation, verb: 'confirm' | 'retire', onDone?: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyFor = useCommandKey();
  const { short: name, status } = read.organisation;
  return useMutation({
    mutationFn: () => commandOrganisation(verb, read, keyFor([verb, read.etag])),
    onSuccess: (after) => {
      showOrganisation(queryClient, after);
      onDone?.();
      const done =
        verb === 'retire' ? 'retired' : status === 'retired' ? 'reinstated' : 'confirmed';
      showToast({ text: t(`organisations.detail.${done}`, { name }) });
    },
    onError: (error) => {
      // Somebody was faster: what stands now is shown, and the press after it is about that.
      const isOlder =
        isProblem(error, 'entity/version-conflict') || isProblem(error, 'organisation/wrong-state');
      if (isOlder) invalidateOrganisations(queryClient);
    },
  });
}

/** Takes the note away: what was doubtful has been looked up. */
export function SettleNote(props: { read: ReadOrganisation }) {
  const { read } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id, short: name } = read.organisation;
  const settling = useMutation({
    mutationFn: () => changeOrganisation(id, read.etag, { note: null }),
    onSuccess: (after) => {
      showOrganisation(queryClient, after);
      showToast({ text: t('organisations.detail.settled', { name }) });
    },
  });
  return (
    <>
      <Button size="small" busy={settling.isPending} onClick={() => settling.mutate()}>
        {t('organisations.detail.settle')}
      </Button>
      {settling.error && <Refusal error={settling.error} />}
    </>
  );
}
