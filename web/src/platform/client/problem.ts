import type { ProblemCode, ProblemDetails } from '@saqbol/shared/contract/problems.ts';

/** An answer of the server that refuses: RFC 9457 problem details, in the person's language. */
export class ProblemError extends Error {
  readonly problem: ProblemDetails;
  /** Seconds after which the server asks to try again. */
  readonly retryAfter: number | null;

  constructor(problem: ProblemDetails, retryAfter: number | null) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer at all: no network, or the server is away. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('No answer from the server', { cause });
    this.name = 'NetworkError';
  }
}

/** True when the error is this problem of the server. */
export function isProblem(error: unknown, code: ProblemCode): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

/** Reads an error answer; one that is no problem details (a proxy's page) becomes a general one. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(seconds) && seconds > 0 ? seconds : null;
  if (isProblemDetails(body)) return new ProblemError(body, retryAfter);
  const code = response.status === 503 ? 'server/unavailable' : 'server/failed';
  const { status } = response;
  return new ProblemError(
    { type: 'about:blank', title: '', status, code, detail: '', instance: '' },
    retryAfter,
  );
}

function isProblemDetails(body: unknown): body is ProblemDetails {
  return (
    typeof body === 'object' &&
    body !== null &&
    typeof (body as ProblemDetails).code === 'string' &&
    typeof (body as ProblemDetails).status === 'number'
  );
}
