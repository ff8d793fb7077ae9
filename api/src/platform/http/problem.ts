import type { FieldError, ProblemCode, ProblemDetails } from '@saqbol/shared/contract/problems.ts';
import { problemStatus } from '@saqbol/shared/contract/problems.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { fieldErrorText, problemText } from '@saqbol/shared/words/translate.ts';

interface Extras {
  readonly errors?: readonly FieldError[];
  /** What stands now: the newer version, or the state with who and when. */
  readonly current?: unknown;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
  /** Methods that the address knows. */
  readonly allow?: readonly string[];
  /** Another request was faster: tried anew, this one sees what came of it. */
  readonly tryAnew?: boolean;
}

/** A refusal that a person or program understands; every other error is a fault of ours. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly extras: Extras;
  constructor(code: ProblemCode, extras: Extras = {}) {
    super(code, { cause: extras.cause });
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
export function problemResponse(problem: Problem, lang: Language, instance: string): Response {
  const { errors, current, retryAfter, allow } = problem.extras;
  const status = problemStatus[problem.code];
  const { title, detail } = problemText(lang, problem.code);
  const body: ProblemDetails = {
    type: `/api/docs#${problem.code}`,
    title,
    status,
    code: problem.code,
    detail,
    instance,
    ...(errors && {
      errors: errors.map(({ pointer, code, params }) => ({
        pointer,
        code,
        message: fieldErrorText(lang, code, params),
      })),
    }),
    ...(current !== undefined && { current }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': lang,
      'Cache-Control': 'no-store',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      ...(allow && { Allow: allow.join(', ') }),
    },
  });
}
