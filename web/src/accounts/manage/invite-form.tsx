import { type Account, invitationInput } from '@saqbol/shared/accounts/account.schema.ts';
import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblems, focusFirstError } from '../../ui/form-problems.tsx';
import { ActionBar, FormColumn } from '../../ui/page.tsx';
import { useErrorFocus } from '../focus.ts';
import { useDeviceState } from './device-state.ts';
import {
  type FieldMessages,
  refusedFields,
  useRightsMessages,
  useSchemaMessages,
} from './field-messages.ts';
import { EmailField, type InviteValues, LanguageField, UnitField } from './invite-fields.tsx';
import { invalidateAccounts, type ShownLink, sendInvitation } from './queries.ts';
import { Refused } from './refused.tsx';
import { RightsFields } from './rights-fields.tsx';
import { grantableRoles, noRights, rightsBody, rightsFaults } from './rights-values.ts';

interface FormGiven {
  actor: Actor;
  registers: Registers;
  onMade: (made: { account: Account; link: ShownLink }) => void;
}

/** For whom the account is and what it may do. What is typed stays on the device until it is sent. */
export function InviteForm(props: FormGiven) {
  const { actor, registers, onMade } = props;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyFor = useCommandKey();
  const typed = useDeviceState<InviteValues>(`invite.${actor.userId}`, emptyFor(actor));
  const values = typed.value;
  const [checked, setChecked] = useState(false);
  const faults = useFaults(values, registers);
  const invitation = useMutation({
    mutationFn: () => {
      const body = bodyOf(values, registers);
      return sendInvitation(body, keyFor(body));
    },
    onSuccess: (made) => {
      typed.clear();
      invalidateAccounts(queryClient);
      onMade(made);
    },
  });
  useErrorFocus(invitation.error);
  const messages = checked ? { ...refusedFields(invitation.error), ...faults } : {};
  const change = (part: Partial<InviteValues>) => {
    if (invitation.isError) invitation.reset();
    typed.set({ ...values, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(faults).some(Boolean)) return void setTimeout(focusFirstError);
    if (!invitation.isPending) invitation.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <FormColumn>
        <EmailField values={values} messages={messages} onChange={change} />
        <UnitField {...props} values={values} messages={messages} onChange={change} />
        <RightsFields
          actor={actor}
          registers={registers}
          values={values}
          messages={messages}
          onChange={change}
        />
        <LanguageField values={values} onChange={change} />
        <Refused error={invitation.error} />
      </FormColumn>
      <ActionBar>
        <FormProblems errors={Object.values(messages).filter(Boolean).length} />
        <Button
          type="submit"
          kind="primary"
          busy={invitation.isPending}
          busyLabel={t('people.invite.sending')}
        >
          {t('people.invite.submit')}
        </Button>
        {typed.wasKept && (
          <Button kind="quiet" onClick={() => typed.clear()}>
            {t('people.invite.discard')}
          </Button>
        )}
      </ActionBar>
    </form>
  );
}

function emptyFor(actor: Actor): InviteValues {
  const isAdministrator = actor.role === 'administrator';
  const [only, ...others] = isAdministrator ? [] : grantableRoles(actor, actor.unitId);
  return {
    ...noRights,
    email: '',
    language: 'kk',
    unitId: isAdministrator ? '' : actor.unitId,
    role: only && others.length === 0 ? only : '',
  };
}

function bodyOf(values: InviteValues, registers: Registers) {
  const { email, unitId, language } = values;
  const hasDistricts = districtsOf(registers, unitId).length > 0;
  return { email, unitId, language, ...rightsBody(values, hasDistricts) };
}

/** Errors that the form can know: what is not chosen, and what the contract's schema says. */
function useFaults(values: InviteValues, registers: Registers): FieldMessages {
  const schemaMessages = useSchemaMessages();
  const rightsMessages = useRightsMessages();
  const hasDistricts = districtsOf(registers, values.unitId).length > 0;
  const found = schemaMessages(invitationInput, bodyOf(values, registers));
  const isOpen = values.unitId === '';
  return {
    ...(isOpen ? { email: found.email } : found),
    ...rightsMessages(rightsFaults(values, hasDistricts)),
  };
}
