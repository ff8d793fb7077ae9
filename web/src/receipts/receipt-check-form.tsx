import { isDigest, plainDigest, type ReceiptKey } from '@saqbol/shared/replies/receipt-link.ts';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/client/api.ts';
import { checkReceipt } from '../replies/replies.calls.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { focusFirstError } from '../ui/form-problems.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { TextArea, TextInput } from '../ui/text-input.tsx';
import { ReceiptAnswer } from './receipt-answer.tsx';
import styles from './receipt-check.module.css';

const longestNumber = 40;
const digestLength = 64;

/** Number and digest, and what came of the check. A link fills both in and checks at once. */
export function ReceiptCheckForm(props: { given: ReceiptKey | null }) {
  const { given } = props;
  const { t } = useTranslation();
  const [number, setNumber] = useState(given?.receiptNo ?? '');
  const [typed, setTyped] = useState(given?.digest ?? '');
  const [checked, setChecked] = useState(false);
  const check = useMutation({
    mutationFn: (body: ReceiptKey) => api(checkReceipt, { body }),
  });
  const { mutate } = check;
  const fromLink = given && `${given.receiptNo} ${given.digest}`;
  useEffect(() => {
    const [receiptNo, digest] = fromLink?.split(/ (?=[^ ]*$)/) ?? [];
    if (receiptNo && digest) mutate({ receiptNo, digest });
  }, [fromLink, mutate]);

  const receiptNo = number.trim();
  const digest = plainDigest(typed);
  const faults = {
    number: receiptNo === '' ? t('fieldErrors.required') : null,
    digest: digestFault(digest, t),
  };
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    check.reset(); // an answer stands only beside what it is about
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (faults.number || faults.digest) return void setTimeout(focusFirstError);
    if (!check.isPending) mutate({ receiptNo, digest });
  };
  return (
    <>
      <form className={styles.form} noValidate onSubmit={submit}>
        <Field label={t('receipts.number')} error={checked ? faults.number : null} required>
          <TextInput
            value={number}
            maxLength={longestNumber}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change(setNumber)(event.target.value)}
          />
        </Field>
        <Field
          label={t('receipts.digest')}
          hint={t('receipts.digestHint')}
          error={checked ? faults.digest : null}
          required
        >
          <TextArea
            value={typed}
            rows={3}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => change(setTyped)(event.target.value)}
          />
        </Field>
        <Button
          type="submit"
          kind="primary"
          wide
          busy={check.isPending}
          busyLabel={t('receipts.checking')}
        >
          {t('receipts.check')}
        </Button>
      </form>
      <Refusal error={check.error} />
      <div role="status">{check.data && <ReceiptAnswer answer={check.data} />}</div>
    </>
  );
}

function digestFault(digest: string, t: TFunction): string | null {
  if (digest === '') return t('fieldErrors.required');
  if (isDigest(digest)) return null;
  return digest.length === digestLength
    ? t('receipts.digestSigns')
    : t('receipts.digestWrong', { count: digest.length });
}
