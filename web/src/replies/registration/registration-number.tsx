import { formatDate } from '@saqbol/shared/format/dates.ts';
import { personalNumbers } from '@saqbol/shared/replies/reply.rules.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../../platform/client/command-key.ts';
import { ProblemError } from '../../platform/client/problem.ts';
import { useToday } from '../../platform/clock/today.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Field } from '../../ui/field.tsx';
import { OptionalDate } from '../../ui/optional-date.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { commandReply, keepReply, type ReadReply } from '../queries.ts';
import { registerReply } from '../replies.calls.ts';
import styles from './registration.module.css';

/** Longest number that the contract takes. */
const mostCharacters = 40;

/** Outgoing number and date: blanks of the letter until they are given. */
export function RegistrationNumber(props: { read: ReadReply }) {
  const { reply } = props.read;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const today = useToday();
  const keyOf = useCommandKey();
  const [typed, setTyped] = useState(() => valuesOf(reply));
  const body = {
    outgoingNo: typed.outgoingNo.replace(/\s+/g, ' ').trim() || null,
    outgoingOn: typed.outgoingOn,
  };
  const isChanged = body.outgoingNo !== reply.outgoingNo || body.outgoingOn !== reply.outgoingOn;
  const saving = useMutation({
    mutationFn: () =>
      commandReply(registerReply, reply, body, keyOf({ body, at: props.read.etag })),
    onSuccess: (saved) => {
      keepReply(queryClient, saved);
      setTyped(valuesOf(saved.reply));
      showToast({ text: t('files.registration.saved') });
    },
  });
  const [found] = personalNumbers(body);
  const errorAt = (pointer: string) =>
    fieldError(saving.error, pointer) ??
    (found?.pointer === pointer ? t(`fieldErrors.${found.code as 'personal-number'}`) : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !found && !saving.isPending) saving.mutate();
  };
  return (
    <form noValidate onSubmit={submit} className={styles.numbers}>
      <Field label={t('files.registration.outgoingNo')} error={errorAt('/outgoingNo')} optional>
        <TextInput
          autoComplete="off"
          maxLength={mostCharacters}
          value={typed.outgoingNo}
          onChange={(event) => setTyped({ ...typed, outgoingNo: event.target.value })}
        />
      </Field>
      <Field label={t('files.registration.outgoingOn')} error={errorAt('/outgoingOn')} optional>
        <OptionalDate
          label={t('files.registration.outgoingOn')}
          value={typed.outgoingOn}
          today={today}
          max={today}
          clearLabel={t('files.registration.clearDate')}
          onChange={(outgoingOn) => setTyped({ ...typed, outgoingOn })}
        />
      </Field>
      {saving.error && !isAtFields(saving.error) && <Refusal error={saving.error} />}
      <Button
        type="submit"
        className={styles.save}
        disabled={!isChanged}
        busy={saving.isPending}
        busyLabel={t('files.registration.saving')}
      >
        {t('files.registration.save')}
      </Button>
    </form>
  );
}

/** The same for whoever only reads. */
export function RegistrationFacts(props: { reply: Reply }) {
  const { outgoingNo, outgoingOn } = props.reply;
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    { key: 'no', label: t('files.registration.outgoingNo'), value: outgoingNo },
    {
      key: 'on',
      label: t('files.registration.outgoingOn'),
      value: outgoingOn && formatDate(outgoingOn, language, 'long'),
    },
  ];
  return <FactList facts={facts} none={t('files.registration.none')} />;
}

function valuesOf({ outgoingNo, outgoingOn }: Reply) {
  return { outgoingNo: outgoingNo ?? '', outgoingOn };
}

function fieldError(error: unknown, pointer: string): string | null {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return errors.find((one) => one.pointer === pointer)?.message ?? null;
}

function isAtFields(error: unknown): boolean {
  return ['/outgoingNo', '/outgoingOn'].some((pointer) => fieldError(error, pointer) !== null);
}
