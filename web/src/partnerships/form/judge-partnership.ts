/** What is wrong with the form: the schema and the rules of the contract, by pointers. */
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import {
  checkPartnership,
  type PartnershipContext,
} from '@saqbol/shared/partnerships/partnership.rules.ts';
import { partnershipEdit } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { factsOf, type PartnershipValues } from './form-values.ts';

/** Errors of the form, those of one field next to each other; empty when it may be sent. */
export function judgePartnership(
  values: PartnershipValues,
  context: PartnershipContext,
): FieldError[] {
  const facts = factsOf(values);
  const shape = partnershipEdit.safeParse(facts);
  const errors = shape.success ? [] : toFieldErrors(shape.error.issues, '/');
  if (values.organisationId === null) {
    // The rules need one; which one it is they do not look at here.
    const any = { ...context, isOrganisation: () => true };
    return [
      { pointer: '/organisationId', code: 'required' },
      ...errors,
      ...checkPartnership({ ...facts, organisationId: '' }, any),
    ];
  }
  return [
    ...errors,
    ...checkPartnership({ ...facts, organisationId: values.organisationId }, context),
  ];
}

/** The field of a pointer: `/districtIds/3` belongs to `districtIds`. */
export function fieldOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}
