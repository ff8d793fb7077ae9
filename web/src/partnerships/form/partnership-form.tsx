import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import type { PartnershipStatus } from '@saqbol/shared/partnerships/partnership.codes.ts';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../platform/client/problem.ts';
import { useToday } from '../../platform/clock/today.ts';
import type { Names } from '../../territory/names.ts';
import { districtsOf, type Registers } from '../../territory/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblems, focusFirstError } from '../../ui/form-problems.tsx';
import { ActionBar, FormColumn } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import styles from './form.module.css';
import type { PartnershipValues } from './form-values.ts';
import { fieldOf, judgePartnership } from './judge-partnership.ts';
import { PartnershipFields } from './partnership-fields.tsx';

export interface FormSetting {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly registers: Registers;
  readonly names: Names;
}

/**
 * The form of a partnership. Errors are shown at their fields once a save was tried; what the server
 * refused stands at its field until that field changes.
 */
export function PartnershipForm(
  props: FormSetting & {
    values: PartnershipValues;
    onValues: (values: PartnershipValues) => void;
    /** The status that stands now: only what may follow is offered. Null: a new one. */
    from: PartnershipStatus | null;
    busy: boolean;
    /** What the last attempt came to; null: nothing is wrong. */
    error: unknown;
    onSave: () => void;
    /** Leaves the form; what is typed stays on the device. */
    onCancel: () => void;
    /** Stands below the organisation when it has a partnership already. */
    existing?: ReactNode;
  },
) {
  const { values, actor, campaign, registers, error, busy } = props;
  const { t } = useTranslation();
  const today = useToday();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly RefusedField[]>([]);
  const own = new Set(districtsOf(registers, actor.unitId).map((one) => one.id));
  const found = judgePartnership(values, {
    today,
    schemes: campaign.schemes.map((one) => one.code),
    isOrganisation: (id) => registers.organisationOf.has(id),
    isOwnDistrict: (id) => own.has(id),
    // It was uploaded here; the server looks again.
    isOwnDocument: () => true,
    from: props.from,
  });

  useEffect(() => {
    const fields = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    setRefused(fields.map(({ pointer, message }) => ({ field: fieldOf(pointer), message })));
    if (fields.length > 0) requestAnimationFrame(focusFirstError);
  }, [error]);

  const messages = new Map<string, string>();
  if (tried) for (const one of found) keepFirst(messages, fieldOf(one.pointer), said(one));
  for (const { field, message } of refused) keepFirst(messages, field, message);
  const isRefusedAtFields = refused.length > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    // The errors stand at their fields first, then the first of them takes the focus.
    if (found.length > 0) requestAnimationFrame(focusFirstError);
    else if (!busy) props.onSave();
  };
  const change = (next: Partial<PartnershipValues>) => {
    setRefused((before) => before.filter(({ field }) => !(field in next)));
    props.onValues({ ...values, ...next });
  };

  return (
    <form noValidate onSubmit={submit}>
      <FormColumn>
        <PartnershipFields
          {...props}
          today={today}
          errorAt={(field) => messages.get(field) ?? null}
          onChange={change}
        />
      </FormColumn>
      <ActionBar>
        {error !== null && !isRefusedAtFields && (
          // In the bar, which on a phone is in sight wherever the form is scrolled to.
          <div className={styles.refusal}>
            <Refusal error={error} />
          </div>
        )}
        <FormProblems errors={messages.size} />
        <Button type="submit" kind="primary" busy={busy} busyLabel={t('partnerships.form.saving')}>
          {t('partnerships.form.save')}
        </Button>
        {/* On a phone the arrow in the header does the same. */}
        <Button kind="quiet" className={styles.cancel} onClick={props.onCancel}>
          {t('common.actions.cancel')}
        </Button>
      </ActionBar>
    </form>
  );

  function said({ code }: FieldError): string {
    return t(`fieldErrors.${code as 'required'}`);
  }
}

interface RefusedField {
  readonly field: string;
  readonly message: string;
}

function keepFirst(messages: Map<string, string>, field: string, message: string) {
  if (!messages.has(field)) messages.set(field, message);
}
