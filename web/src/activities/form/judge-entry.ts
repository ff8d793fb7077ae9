import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import {
  checkActivity,
  type JudgedActivity,
  type RuleContext,
} from '@saqbol/shared/activities/activity.rules.ts';
import { activityInput } from '@saqbol/shared/activities/activity.schema.ts';
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import { type EntryBody, entryBody, fieldOf, type Places } from './entry-body.ts';
import type { EntryValues } from './entry-values.ts';

/** One error or warning, at the field where it is mended. */
export interface FormProblem {
  /** `/title`, `/reach/<row>/count`, `/links/<n>` … */
  readonly at: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The server's own words, where it was the server that found it. */
  readonly message?: string;
}

export interface Judgement {
  readonly body: EntryBody;
  readonly places: Places;
  readonly errors: readonly FormProblem[];
  readonly warnings: readonly FormProblem[];
}

/** Any id will do: the form knows its own, and the schema only asks that there be one. */
const someId = '00000000-0000-7000-8000-000000000000';

/** Judges what is typed as an entry of this status, by the schema and the rules of the contract. */
export function judgeEntry(
  values: EntryValues,
  status: ActivityStatus,
  context: RuleContext,
): Judgement {
  const { body, places } = entryBody(values, status);
  const parsed = activityInput.safeParse(
    { id: someId, campaignId: someId, ...body },
    { reportInput: true }, // tells a missing value from a wrong one
  );
  const shape = parsed.success ? [] : toFieldErrors(parsed.error.issues, '/').map(asMissing(body));
  const open: FieldError[] =
    values.districtId === '' && status !== 'draft'
      ? [{ pointer: '/districtId', code: 'district-required' }]
      : [];
  const told = new Set([...shape, ...open].map((one) => one.pointer));
  const { errors, warnings } = checkActivity(judgeable(body, context.today), context);
  return {
    body,
    places,
    errors: [...shape, ...open, ...errors.filter((one) => !told.has(one.pointer))].map(at(places)),
    warnings: warnings.filter((one) => !told.has(one.pointer)).map(at(places)),
  };
}

function at(places: Places) {
  return ({ pointer, code, params }: FieldError): FormProblem => ({
    at: fieldOf(pointer, places),
    code,
    ...(params && { params }),
  });
}

/** A choice not made yet is «empty», not «no such choice». */
function asMissing(body: EntryBody) {
  return (error: FieldError): FieldError => {
    const index = /^\/reach\/(\d+)\/method$/.exec(error.pointer)?.[1];
    const isOpen = index !== undefined && body.reach?.[Number(index)]?.method === undefined;
    return isOpen ? { ...error, code: 'required' } : error;
  };
}

/** The rules judge the rest while one field is still wrong, so such a field gives them nothing. */
function judgeable(body: EntryBody, today: string): JudgedActivity {
  const whole = (count: unknown) =>
    typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
  return {
    ...body,
    startsOn: body.startsOn ?? today,
    reach: (body.reach ?? []).map((one) => ({ ...one, count: whole(one.count) })),
  } as JudgedActivity;
}
