import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { isProblem, ProblemError } from '../platform/client/problem.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { showToast } from '../ui/toast.tsx';
import { partnershipsAddress } from './list-address.ts';
import type { PartnershipProps } from './partnership-view.tsx';
import {
  bringPartnershipBack,
  invalidatePartnerships,
  keepPartnership,
  partnershipKeys,
  removePartnership,
} from './queries.ts';

/** Deletes after asking; the toast takes it back. */
export function DeletePartnership(props: PartnershipProps) {
  const { read, names } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  const [undoKey] = useState(() => v4());
  const { id, organisationId } = read.partnership;
  const organisation = names.organisation(organisationId);
  // Outlives this screen: the toast with it is shown on the list.
  const undoing = useMutation({
    mutationFn: () => bringPartnershipBack(id, undoKey),
    onSuccess: (restored) => {
      keepPartnership(queryClient, restored);
      showToast({ text: t('partnerships.restored.done', { organisation }) });
    },
    onError: (error) => {
      const text = error instanceof ProblemError ? error.problem.title : t('common.errors.title');
      showToast({ text, tone: 'failed' });
    },
  });
  const removal = useMutation({
    mutationFn: () => removePartnership(read),
    onSuccess: async () => {
      setAsks(false);
      await navigate({ to: '/partnerships', search: partnershipsAddress() });
      queryClient.removeQueries({ queryKey: partnershipKeys.one(id) });
      invalidatePartnerships(queryClient);
      showToast({
        text: t('partnerships.detail.deleted', { organisation }),
        icon: 'trash',
        undo: () => undoing.mutate(),
      });
    },
    onError: (error) => {
      // Somebody was faster: what is deleted by the next press is what is then on the screen.
      const newer = isProblem(error, 'entity/version-conflict');
      if (newer) void queryClient.invalidateQueries({ queryKey: partnershipKeys.one(id) });
    },
  });
  const close = () => {
    setAsks(false);
    removal.reset();
  };
  return (
    <>
      <Button kind="danger" icon="trash" onClick={() => setAsks(true)}>
        {t('common.actions.delete')}
      </Button>
      {asks && (
        <Dialog
          title={t('partnerships.detail.deleteTitle')}
          onClose={close}
          actions={
            <>
              <Button
                kind="danger"
                icon="trash"
                busy={removal.isPending}
                onClick={() => removal.mutate()}
              >
                {t('common.actions.delete')}
              </Button>
              <Button onClick={close}>{t('partnerships.detail.deleteKeep')}</Button>
            </>
          }
        >
          <p>{t('partnerships.detail.deleteText', { organisation })}</p>
          <Refusal error={removal.error} />
        </Dialog>
      )}
    </>
  );
}
