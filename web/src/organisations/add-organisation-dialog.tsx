import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Registers } from '../territory/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusFirstError } from '../ui/form-problems.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Notice } from '../ui/states.tsx';
import { showToast } from '../ui/toast.tsx';
import { LikelyList, likelyOf } from './likely-list.tsx';
import { factsOf, judgeDraft, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationFields, useMessages } from './organisation-fields.tsx';
import styles from './organisations.module.css';
import { addOrganisation, keepOrganisation } from './queries.ts';

interface DialogProps {
  registers: Registers;
  /** The identity for life, made with the draft: a second press makes no second one. */
  id: string;
  draft: OrganisationDraft;
  onDraft: (draft: OrganisationDraft) => void;
  /** The new one, or one that was there already: it is chosen where the dialog was opened. */
  onChosen: (id: string) => void;
  onClose: () => void;
}

/**
 * Proposes an organisation from within another form, whose fields stay as they are. Whom it
 * resembles is shown first: choosing one of them is one press.
 */
export function AddOrganisationDialog(props: DialogProps) {
  const { registers, id, draft, onDraft, onChosen, onClose } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const formId = useId();
  const [tried, setTried] = useState(false);
  const found = judgeDraft(draft);
  const facts = factsOf(draft);
  const adding = useMutation({
    mutationFn: () => addOrganisation({ id, ...(facts as Required<typeof facts>) }),
    onSuccess: (read) => {
      keepOrganisation(queryClient, read);
      showToast({ text: t('organisations.add.added', { name: read.organisation.short }) });
      onChosen(read.organisation.id);
    },
    onError: () => requestAnimationFrame(focusFirstError),
  });
  const { messages, refusedAtFields } = useMessages(found, tried, adding.error);
  const names = [draft.short, draft.kk, draft.ru, draft.en].filter((name) => name.trim() !== '');
  const likely = likelyOf(registers, { names, bin: facts.bin ?? null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form around, of which this one is no part, must not be sent with it.
    event.stopPropagation();
    setTried(true);
    if (found.length > 0) requestAnimationFrame(focusFirstError);
    else if (!adding.isPending) adding.mutate();
  };
  return createPortal(
    <Dialog
      title={t('organisations.add.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            form={formId}
            busy={adding.isPending}
            busyLabel={t('organisations.add.adding')}
          >
            {t('organisations.add.submit')}
          </Button>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className={styles.dialogForm}>
        <p className={styles.detail}>{t('organisations.add.lead')}</p>
        {likely.length > 0 && (
          <Notice icon="question" tone="gold" title={t('organisations.add.likely')}>
            <p>{t('organisations.add.likelyText')}</p>
            <LikelyList
              likely={likely}
              action={(one) => (
                <Button size="small" onClick={() => onChosen(one.id)}>
                  {t('organisations.add.useThis')}
                  <span className="only-heard">: {one.short}</span>
                </Button>
              )}
            />
          </Notice>
        )}
        <OrganisationFields
          draft={draft}
          errors={messages}
          onChange={(next) => {
            if (adding.error) adding.reset();
            onDraft(next);
          }}
        />
        {adding.error && !refusedAtFields && <Refusal error={adding.error} />}
      </form>
    </Dialog>,
    document.body,
  );
}
