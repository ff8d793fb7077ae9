import type { FieldError, ProblemCode, ProblemDetails } from '@saqbol/shared/contract/problems.ts';
import { problemStatus } from '@saqbol/shared/contract/problems.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { fieldErrorText, problemText } from '@saqbol/shared/words/translate.ts';

interface Extras {
  readonly errors?: readonly FieldError[];
  /** What stands now: the newer version, or the state. */
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that a person or program understands; every other error is a fault of ours. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly extras: Extras;
  constructor(code: ProblemCode, extras: Extras = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.extras = extras;
  }
}

/** The refusal of fields: each with its pointer and text. */
export function invalid(
  errors: readonly FieldError[],
  code: ProblemCode = 'request/invalid',
): Problem {
  return new Problem(code, { errors });
}

/** Problem details in the language of the request (RFC 9457). */
export function problemDetails(
  { code, extras }: Problem,
  lang: Language,
  instance: string,
): ProblemDetails {
  const { title, detail } = problemText(lang, code);
  return {
    type: `/api/docs#${code}`,
    title,
    status: problemStatus[code],
    code,
    detail,
    instance,
    ...(extras.errors && {
      errors: extras.errors.map((one) => ({
        pointer: one.pointer,
        code: one.code,
        message: fieldErrorText(lang, one.code, one.params),
      })),
    }),
    ...(extras.current !== undefined && { current: extras.current }),
  };
}
