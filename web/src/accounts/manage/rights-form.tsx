import { accountEdit } from '@saqbol/shared/accounts/account.schema.ts';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblems, focusFirstError } from '../../ui/form-problems.tsx';
import { FormColumn } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useErrorFocus } from '../focus.ts';
import { useDeviceState } from './device-state.ts';
import {
  type FieldMessages,
  refusedFields,
  useRightsMessages,
  useSchemaMessages,
} from './field-messages.ts';
import styles from './manage.module.css';
import { keepAccount, type ReadAccount } from './queries.ts';
import { Refused } from './refused.tsx';
import { RightsConflict } from './rights-conflict.tsx';
import { RightsFields } from './rights-fields.tsx';
import {
  type RightsValues,
  rightsBody,
  rightsFaults,
  rightsOf,
  sameRights,
} from './rights-values.ts';
import { saveOver, VersionClash } from './save-over.ts';

interface FormGiven {
  actor: Actor;
  read: ReadAccount;
  registers: Registers;
}

/** What is chosen, with the version on which the choice began. */
interface Typed {
  readonly values: RightsValues | null;
  readonly base: ReadAccount | null;
}

/** The rights of one account. Nobody's change is overwritten unseen. */
export function RightsForm(props: FormGiven) {
  const { actor, read, registers } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const typed = useDeviceState<Typed>(`rights.${actor.userId}.${read.account.id}`, {
    values: null,
    base: null,
  });
  const values = typed.value.values ?? rightsOf(read.account);
  const base = typed.value.base ?? read;
  const hasDistricts = districtsOf(registers, values.unitId).length > 0;
  const body = rightsBody(values, hasDistricts);
  const isChanged = !sameRights({ ...base.account, ...body }, base.account);
  const [checked, setChecked] = useState(false);
  const faults = useFaults(values, hasDistricts);
  const saving = useMutation({
    mutationFn: (over: ReadAccount) => saveOver(over, body),
    onSuccess: (next) => {
      typed.clear();
      setChecked(false);
      keepAccount(queryClient, next);
      showToast({ text: t('people.rights.saved') });
    },
    onError: (error) => {
      if (error instanceof VersionClash) keepAccount(queryClient, error.theirs);
    },
  });
  useErrorFocus(saving.error);
  const clash = saving.error instanceof VersionClash ? saving.error : null;
  const messages = checked ? { ...refusedFields(saving.error), ...faults } : {};
  const change = (next: RightsValues) => {
    if (saving.isError) saving.reset();
    typed.set({ values: next, base });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faults).length > 0) return void setTimeout(focusFirstError);
    if (isChanged && !saving.isPending) saving.mutate(base);
  };
  return (
    <form noValidate onSubmit={submit} aria-labelledby="account-rights">
      <FormColumn>
        <h2 id="account-rights">{t('people.rights.title')}</h2>
        <RightsFields
          actor={actor}
          registers={registers}
          values={values}
          messages={messages}
          onChange={change}
        />
        {clash ? (
          <RightsConflict
            theirs={clash.theirs.account}
            yours={body}
            registers={registers}
            busy={saving.isPending}
            onKeepYours={() => saving.mutate(clash.theirs)}
            onTakeTheirs={() => {
              saving.reset();
              typed.clear();
            }}
          />
        ) : (
          <Refused error={saving.error} />
        )}
        <FormProblems errors={Object.values(messages).filter(Boolean).length} />
        {!clash && (
          <div className={styles.row}>
            <Button
              type="submit"
              kind="primary"
              busy={saving.isPending}
              busyLabel={t('people.rights.saving')}
              disabled={!isChanged}
            >
              {t('people.rights.save')}
            </Button>
            {isChanged && (
              <Button kind="quiet" onClick={() => typed.clear()}>
                {t('common.actions.cancel')}
              </Button>
            )}
          </div>
        )}
        <p className={styles.quiet}>
          {isChanged && body.role !== base.account.role
            ? t('people.rights.roleChangeNote')
            : !isChanged && t('people.rights.unchanged')}
        </p>
      </FormColumn>
    </form>
  );
}

function useFaults(values: RightsValues, hasDistricts: boolean): FieldMessages {
  const schemaMessages = useSchemaMessages();
  const rightsMessages = useRightsMessages();
  return {
    ...schemaMessages(accountEdit, rightsBody(values, hasDistricts)),
    ...rightsMessages(rightsFaults(values, hasDistricts)),
  };
}
