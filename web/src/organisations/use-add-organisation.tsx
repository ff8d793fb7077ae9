import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { mayProposeOrganisation } from '@saqbol/shared/organisations/organisation.policy.ts';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import type { Registers } from '../territory/queries.ts';
import type { SearchSelectProps } from '../ui/search-select.tsx';
import { draftOfText, type OrganisationDraft } from './organisation-draft.ts';

const AddOrganisationDialog = lazy(async () => ({
  default: (await import('./add-organisation-dialog.tsx')).AddOrganisationDialog,
}));

interface Adding {
  /** For the search: offers to add what was typed; undefined for who may not. */
  readonly create: SearchSelectProps['create'];
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/**
 * "Add a new organisation" in place. What was typed in the dialog is there again when it was closed
 * by mistake and is opened anew for the same text.
 */
export function useAddOrganisation(
  actor: Actor,
  registers: Registers,
  onChosen: (id: string) => void,
): Adding {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (!mayProposeOrganisation(actor)) return { create: undefined, dialog: null };
  const open = (text: string) => {
    if (typed?.text !== text) setTyped({ text, id: v7(), draft: draftOfText(text) });
    setIsOpen(true);
  };
  return {
    create: {
      label: (name) => t('organisations.add.offer', { name }),
      onCreate: open,
    },
    dialog: isOpen && typed && (
      <Suspense>
        <AddOrganisationDialog
          registers={registers}
          id={typed.id}
          draft={typed.draft}
          onDraft={(draft) => setTyped({ ...typed, draft })}
          onChosen={(id) => {
            setIsOpen(false);
            setTyped(null);
            onChosen(id);
          }}
          onClose={() => setIsOpen(false)}
        />
      </Suspense>
    ),
  };
}

interface Typed {
  /** What was searched for. */
  readonly text: string;
  readonly id: string;
  readonly draft: OrganisationDraft;
}
