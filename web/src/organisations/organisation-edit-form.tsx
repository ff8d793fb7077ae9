import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../platform/client/problem.ts';
import { useKept } from '../platform/drafts/kept.ts';
import { Button } from '../ui/button.tsx';
import { PageHead } from '../ui/page.tsx';
import { Notice } from '../ui/states.tsx';
import { showToast } from '../ui/toast.tsx';
import { draftOf, factsOf, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import type { OrganisationProps } from './organisation-view.tsx';
import styles from './organisations.module.css';
import { changeOrganisation, invalidateOrganisations, showOrganisation } from './queries.ts';

/** What is typed, and the version on which it was typed. */
interface Kept {
  readonly etag: string;
  readonly draft: OrganisationDraft;
}

function isKept(value: unknown): value is Kept {
  const kept = value as Kept | null;
  return typeof kept?.etag === 'string' && typeof kept.draft?.aliases === 'string';
}

/** The editor's form; a newer version of somebody else is never overwritten unseen. */
export function OrganisationEditForm(props: OrganisationProps & { actor: Actor }) {
  const { actor, read } = props;
  const { id, short, isPublic } = read.organisation;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState<Kept>(() => ({ etag: read.etag, draft: draftOf(read.organisation) }));
  const kept = useKept(`${actor.userId}.organisation.${id}`, initial, isKept);
  const { etag, draft } = kept.value;
  const leave = () =>
    void navigate({ to: '/organisations/$id', params: { id }, search: {}, replace: true });
  const saving = useMutation({
    mutationFn: () => {
      const { kind, ...facts } = factsOf(draft);
      return changeOrganisation(id, etag, isPublic ? facts : { kind, ...facts });
    },
    onSuccess: (after) => {
      kept.drop();
      showOrganisation(queryClient, after);
      showToast({ text: t('organisations.form.saved', { name: after.organisation.short }) });
      leave();
    },
    onError: (error) => {
      if (isProblem(error, 'entity/version-conflict')) invalidateOrganisations(queryClient);
    },
  });
  const isNewer = isProblem(saving.error, 'entity/version-conflict') || etag !== read.etag;
  return (
    <>
      <PageHead title={`${short}: ${t('organisations.form.editTitle')}`} />
      <div className={styles.notices}>
        {isNewer && (
          <Notice
            icon="warning"
            tone="gold"
            title={t('problems.entity.version-conflict.title')}
            actions={
              <>
                <Button
                  size="small"
                  onClick={() => {
                    saving.reset();
                    kept.set({ etag: read.etag, draft });
                  }}
                >
                  {t('partnerships.conflict.keepMine')}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    saving.reset();
                    kept.set({ etag: read.etag, draft: draftOf(read.organisation) });
                  }}
                >
                  {t('organisations.form.takeNewer')}
                </Button>
              </>
            }
          >
            {t('organisations.form.newer')}
          </Notice>
        )}
      </div>
      <OrganisationForm
        draft={draft}
        onDraft={(next) => {
          if (saving.error) saving.reset();
          kept.set({ etag, draft: next });
        }}
        kindFixed={isPublic}
        busy={saving.isPending}
        error={isNewer ? null : saving.error}
        blocked={isNewer}
        onSave={() => saving.mutate()}
        onCancel={leave}
      />
    </>
  );
}
