import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayKeepOrganisations } from '@saqbol/shared/organisations/organisation.policy.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { useActor } from '../accounts/actor.ts';
import { useKept } from '../platform/drafts/kept.ts';
import { useRegisters } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { useTaskFrame } from '../ui/frame/task-frame.ts';
import { PageHead } from '../ui/page.tsx';
import { Notice } from '../ui/states.tsx';
import { showToast } from '../ui/toast.tsx';
import { LikelyList, likelyOf } from './likely-list.tsx';
import { draftOfText, factsOf, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { OrganisationSkeleton } from './organisation-page.tsx';
import { organisationsAddress } from './organisation-search.ts';
import { OnlyEditor } from './organisations-page.tsx';
import { addOrganisation, showOrganisation } from './queries.ts';

/** `/organisations/new`: an editor's, which stands in the register at once. */
export function OrganisationNewPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const actor = useActor();
  const known = useRegisters();
  useTaskFrame({
    title: t('common.nav.organisations'),
    onBack: () => router.history.back(),
    hideTabs: true,
  });
  if (!actor) return null;
  if (!mayKeepOrganisations(actor)) return <OnlyEditor />;
  if (!known) return <OrganisationSkeleton />;
  return <NewOrganisation actor={actor} registers={known.registers} />;
}

interface Kept {
  readonly id: string;
  readonly draft: OrganisationDraft;
}

function isKept(value: unknown): value is Kept {
  const kept = value as Kept | null;
  return typeof kept?.id === 'string' && typeof kept.draft?.aliases === 'string';
}

function NewOrganisation(props: { actor: Actor; registers: Registers }) {
  const { actor, registers } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState<Kept>(() => ({ id: v7(), draft: draftOfText('') }));
  const kept = useKept(`${actor.userId}.organisation.new`, initial, isKept);
  const { id, draft } = kept.value;
  const facts = factsOf(draft);
  const adding = useMutation({
    mutationFn: () => addOrganisation({ id, ...(facts as Required<typeof facts>) }),
    onSuccess: (read) => {
      kept.drop();
      showOrganisation(queryClient, read);
      showToast({ text: t('organisations.form.added', { name: read.organisation.short }) });
      void navigate({ to: '/organisations/$id', params: { id }, replace: true });
    },
  });
  const names = [draft.short, draft.kk, draft.ru, draft.en].filter((name) => name.trim() !== '');
  const likely = likelyOf(registers, { names, bin: facts.bin ?? null });
  return (
    <>
      <PageHead title={t('organisations.form.newTitle')} />
      <OrganisationForm
        draft={draft}
        onDraft={(next) => {
          if (adding.error) adding.reset();
          kept.set({ id, draft: next });
        }}
        busy={adding.isPending}
        error={adding.error}
        belowNames={
          likely.length > 0 && (
            <Notice icon="question" tone="gold" title={t('organisations.add.likely')}>
              <LikelyList
                likely={likely}
                action={(one) => (
                  <Link
                    to="/organisations/$id"
                    params={{ id: one.id }}
                    className={buttonClass('secondary', 'small')}
                  >
                    {t('common.actions.open')}
                    <span className="only-heard">: {one.short}</span>
                  </Link>
                )}
              />
            </Notice>
          )
        }
        onSave={() => adding.mutate()}
        onCancel={() => void navigate({ to: '/organisations', search: organisationsAddress() })}
      />
    </>
  );
}
