import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../platform/drafts/kept.ts';
import { PageHead } from '../../ui/page.tsx';
import { Notice } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { PartnershipProps } from '../partnership-view.tsx';
import { keepPartnership } from '../queries.ts';
import styles from './form.module.css';
import { isValues, type PartnershipValues, valuesOf } from './form-values.ts';
import { PartnershipForm } from './partnership-form.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { OtherVersion, saveChanged } from './save-partnership.ts';
import { VersionChoice } from './version-choice.tsx';

/** What is typed, and the version on which it was typed. */
interface Draft {
  readonly etag: string;
  readonly values: PartnershipValues;
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Draft | null;
  return typeof draft?.etag === 'string' && isValues(draft.values);
}

/**
 * The form of a partnership that the server has. A draft keeps the version on which it began, so
 * that a newer one is never overwritten unseen.
 */
export function PartnershipEdit(
  props: PartnershipProps & {
    /** A white spot of the matrix: put in beside the districts that there are. */
    districtId?: string | undefined;
  },
) {
  const { actor, read, campaign, names, districtId } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { partnership } = read;
  const [initial] = useState<Draft>(() => ({ etag: read.etag, values: valuesOf(partnership) }));
  const draft = useKept(`${actor.userId}.partnership.${partnership.id}`, initial, isDraft);
  const { etag, values } = draft.value;
  const { districtIds } = values;
  const isAdded = districtId !== undefined && districtIds.includes(districtId);
  // Once, when the form is entered; taken off again, it stays off.
  const [added, setAdded] = useState(false);
  useEffect(() => {
    if (added || districtId === undefined) return;
    setAdded(true);
    // No district named: it is for the whole unit already.
    if (districtIds.length === 0 || districtIds.includes(districtId)) return;
    draft.set({ etag, values: { ...values, districtIds: [...districtIds, districtId] } });
  }, [added, districtId, districtIds, draft, etag, values]);

  const leave = () =>
    void navigate({
      to: '/partnerships/$id',
      params: { id: partnership.id },
      search: {},
      replace: true,
    });
  const saving = useMutation({
    mutationFn: (version: string) => saveChanged(version, values),
    onSuccess: (saved) => {
      draft.drop();
      keepPartnership(queryClient, saved);
      const organisation = names.organisation(partnership.organisationId);
      showToast({ text: t('partnerships.form.saved', { organisation }) });
      leave();
    },
  });
  const other = saving.error instanceof OtherVersion ? saving.error.theirs : null;

  return (
    <>
      <PageHead
        title={`${names.organisation(partnership.organisationId)}: ${t('partnerships.form.editTitle')}`}
      />
      <div className={styles.notices}>
        {draft.restored && <RestoredNotice onDrop={draft.drop} />}
        {isAdded && !partnership.districtIds.includes(districtId) && (
          <Notice icon="info" tone="acc" title={names.district(districtId)}>
            {t('partnerships.matrix.districtAdded')}
          </Notice>
        )}
      </div>
      {other && (
        <VersionChoice
          mine={values}
          theirs={other}
          campaign={campaign}
          names={names}
          busy={saving.isPending}
          onKeepMine={() => saving.mutate(other.etag)}
          onTakeTheirs={() => {
            draft.drop();
            keepPartnership(queryClient, other);
            leave();
          }}
        />
      )}
      <PartnershipForm
        {...props}
        values={values}
        onValues={(next) => draft.set({ etag, values: next })}
        from={other?.partnership.status ?? partnership.status}
        busy={saving.isPending}
        error={other ? null : saving.error}
        onSave={() => saving.mutate(etag)}
        onCancel={leave}
      />
    </>
  );
}
