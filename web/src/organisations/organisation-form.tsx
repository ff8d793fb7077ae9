import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { FormProblems, focusFirstError } from '../ui/form-problems.tsx';
import { ActionBar, FormColumn } from '../ui/page.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { judgeDraft, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationFields, useMessages } from './organisation-fields.tsx';

/** The form on a page of its own. Errors stand at their fields once a save was tried. */
export function OrganisationForm(props: {
  draft: OrganisationDraft;
  onDraft: (draft: OrganisationDraft) => void;
  kindFixed?: boolean;
  busy: boolean;
  error: unknown;
  /** Something is to be chosen first. */
  blocked?: boolean;
  belowNames?: ReactNode;
  onSave: () => void;
  onCancel: () => void;
}) {
  const { draft, busy, error, blocked = false } = props;
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const found = judgeDraft(draft);
  const { messages, refusedAtFields } = useMessages(found, tried, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length > 0) requestAnimationFrame(focusFirstError);
    else if (!busy && !blocked) props.onSave();
  };
  return (
    <form noValidate onSubmit={submit}>
      <FormColumn>
        <OrganisationFields
          draft={draft}
          onChange={props.onDraft}
          errors={messages}
          kindFixed={props.kindFixed ?? false}
          belowNames={props.belowNames}
          withAliases
        />
      </FormColumn>
      <ActionBar>
        {error !== null && !refusedAtFields && <Refusal error={error} />}
        <FormProblems errors={messages.size} />
        <Button
          type="submit"
          kind="primary"
          busy={busy}
          busyLabel={t('organisations.form.saving')}
          disabled={blocked}
        >
          {t('organisations.form.save')}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {t('common.actions.cancel')}
        </Button>
      </ActionBar>
    </form>
  );
}
