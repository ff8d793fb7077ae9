import type { Schema } from '@saqbol/shared/contract/endpoint.ts';
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { ProblemError } from '../../platform/client/problem.ts';
import type { RightsFaults } from './rights-values.ts';

/** Messages by the first part of their pointer: `/districtIds/2` stands at `districtIds`. */
export type FieldMessages = Readonly<Record<string, string | undefined>>;

/** What is still to be chosen in the rights, in words. */
export function useRightsMessages(): (faults: RightsFaults) => FieldMessages {
  const { t } = useTranslation();
  return (faults) =>
    Object.fromEntries(
      Object.entries(faults).map(([field, fault]) => [field, t(`people.rights.${fault}`)]),
    );
}

/** What the schema of the contract says to a body, in the words that the server would use. */
export function useSchemaMessages(): (schema: Schema, body: unknown) => FieldMessages {
  const { t: typed } = useTranslation();
  // Keys are made from codes; a test holds that each has its words.
  const t = typed as unknown as (key: string, slots?: object) => string;
  return (schema, body) => {
    const result = z.safeParse(schema, body, { reportInput: true });
    if (result.success) return {};
    const errors = toFieldErrors(result.error.issues, '/');
    return byField(
      errors.map(({ pointer, code, params }) => ({
        pointer,
        message: t(`fieldErrors.${code}`, { ...params }),
      })),
    );
  };
}

/** The server's messages at its fields; none for an error of another kind. */
export function refusedFields(error: unknown): FieldMessages {
  return error instanceof ProblemError ? byField(error.problem.errors ?? []) : {};
}

function byField(errors: readonly { pointer: string; message: string }[]): FieldMessages {
  const messages: Record<string, string> = {};
  for (const { pointer, message } of errors) {
    const field = pointer.split('/')[1];
    if (field) messages[field] ??= message;
  }
  return messages;
}
