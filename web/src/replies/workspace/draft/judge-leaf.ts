/** What is wrong with a leaf: the schema and the rules of the contract, as the server judges it. */
import { toFieldErrors } from '@saqbol/shared/contract/field-errors.ts';
import type { FieldError } from '@saqbol/shared/contract/problems.ts';
import { checkReplyContent } from '@saqbol/shared/replies/reply.rules.ts';
import { type ReplyContent, replyContent, replyEdit } from '@saqbol/shared/replies/reply.schema.ts';
import {
  fieldOfLeaf,
  isBlankMeasure,
  type LeafKey,
  leafOf,
  storedOf,
  type TypedMeasure,
  withLeaf,
} from './leaves.ts';

export interface Judged {
  /** As it would be stored: trimmed, empty as null. */
  readonly value: unknown;
  /** May be sent. */
  readonly isSendable: boolean;
  /** All that is typed would be stored; false: a part waits for its other half. */
  readonly isWhole: boolean;
  /** It waits for the person: half written, or wrong. */
  readonly needsYou: boolean;
  /** What is wrong, besides what is not written yet; pointers into the content as it is typed. */
  readonly errors: readonly FieldError[];
}

const empty: ReplyContent = replyContent.parse({});

export function judgeLeaf(key: LeafKey, typed: unknown): Judged {
  const field = fieldOfLeaf(key);
  const edit = { [field]: withLeaf(empty, key, storedOf(key, typed))[field] };
  const parsed = replyEdit.safeParse(edit);
  const all = parsed.success
    ? checkReplyContent(parsed.data as Partial<ReplyContent>)
    : toFieldErrors(parsed.error.issues, '/');
  const isHalf = all.some((one) => one.code === 'required') || hasHalfMeasure(key, typed);
  const errors = all.filter((one) => one.code !== 'required').map((one) => asTyped(one, typed));
  const isSendable = parsed.success && all.length === 0;
  return {
    value: parsed.success ? leafOf({ ...empty, ...parsed.data } as ReplyContent, key) : null,
    isSendable,
    isWhole: isSendable && (key !== 'plannedMeasures' || isEachWhole(typed)),
    needsYou: isHalf || errors.length > 0,
    errors,
  };
}

function isEachWhole(typed: unknown): boolean {
  const measures = typed as readonly TypedMeasure[];
  return (storedOf('plannedMeasures', measures) as unknown[]).length === measures.length;
}

/** A measure that is begun and not finished; an empty new row is no fault. */
function hasHalfMeasure(key: LeafKey, typed: unknown): boolean {
  if (key !== 'plannedMeasures') return false;
  const measures = typed as readonly TypedMeasure[];
  const whole = storedOf(key, measures) as TypedMeasure[];
  return measures.some((one) => !whole.includes(one) && !isBlankMeasure(one));
}

/** Only whole measures are judged: their places among all that are typed. */
function asTyped(error: FieldError, typed: unknown): FieldError {
  const [, field, index, ...rest] = error.pointer.split('/');
  if (field !== 'plannedMeasures' || index === undefined) return error;
  const measures = typed as readonly TypedMeasure[];
  const one = (storedOf('plannedMeasures', measures) as TypedMeasure[])[Number(index)];
  const place = one ? measures.indexOf(one) : Number(index);
  return { ...error, pointer: ['', field, place, ...rest].join('/') };
}
