import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { isProblem } from '../../platform/client/problem.ts';
import { useKept } from '../../platform/drafts/kept.ts';
import { buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast.tsx';
import { partnershipsAddress } from '../list-address.ts';
import { findPartnershipWith, keepPartnership, partnershipKeys } from '../queries.ts';
import styles from './form.module.css';
import { emptyValues, isValues } from './form-values.ts';
import { type FormSetting, PartnershipForm } from './partnership-form.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { saveNew } from './save-partnership.ts';

/** The form of a new partnership, kept on the device until the server has it. */
export function PartnershipAdd(
  props: FormSetting & {
    /** From the address: an organisation, a district. */
    given: { organisationId?: string | undefined; districtId?: string | undefined };
  },
) {
  const { actor, campaign, names, given } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState(() => emptyValues(v7(), given));
  const draft = useKept(
    `${actor.userId}.partnership.new.${campaign.id}.${given.organisationId ?? ''}`,
    initial,
    isValues,
  );
  const values = draft.value;
  const saving = useMutation({
    mutationFn: () => saveNew(campaign.id, values),
    onSuccess: (saved) => {
      draft.drop();
      keepPartnership(queryClient, saved);
      const organisation = names.organisation(saved.partnership.organisationId);
      showToast({ text: t('partnerships.form.saved', { organisation }) });
      void navigate({
        to: '/partnerships/$id',
        params: { id: saved.partnership.id },
        replace: true,
      });
    },
  });
  const exists = isProblem(saving.error, 'partnership/exists');
  return (
    <>
      <PageHead title={t('partnerships.form.newTitle')} lead={names.unit(actor.unitId)} />
      <div className={styles.notices}>
        {draft.restored && <RestoredNotice onDrop={draft.drop} />}
      </div>
      <PartnershipForm
        {...props}
        values={values}
        onValues={draft.set}
        from={null}
        busy={saving.isPending}
        error={saving.error}
        onSave={() => saving.mutate()}
        onCancel={() => void navigate({ to: '/partnerships', search: partnershipsAddress() })}
        existing={
          exists &&
          values.organisationId && (
            <ExistingLink
              campaignId={campaign.id}
              unitId={actor.unitId}
              organisationId={values.organisationId}
            />
          )
        }
      />
    </>
  );
}

/** Leads to the partnership that the unit has with the organisation already. */
function ExistingLink(props: { campaignId: string; unitId: string; organisationId: string }) {
  const { campaignId, unitId, organisationId } = props;
  const { t } = useTranslation();
  const { data: existing } = useQuery({
    queryKey: [...partnershipKeys.all, 'with', campaignId, unitId, organisationId],
    queryFn: async () => (await findPartnershipWith(campaignId, unitId, organisationId)) ?? null,
  });
  return (
    existing && (
      <Link
        to="/partnerships/$id"
        params={{ id: existing.id }}
        className={buttonClass('secondary', 'small')}
      >
        {t('partnerships.form.openExisting')}
      </Link>
    )
  );
}
