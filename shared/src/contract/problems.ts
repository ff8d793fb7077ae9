/**
 * The catalogue of errors that a person or program can meet: stable code → HTTP status.
 * Texts (title, detail, what to do) stand in the words under `problems.<code with / as .>`.
 * Sent as RFC 9457 problem details. Codes are never renamed.
 */
export const problemStatus = {
  'request/broken-json': 400,
  'request/unknown-path': 404,
  'request/method-not-allowed': 405,
  'request/too-large': 413,
  'request/not-json': 415,
  'request/not-binary': 415,
  'request/invalid': 422,
  'request/foreign-origin': 403,
  'request/too-many': 429,
  'request/overloaded': 503,
  'request/not-acceptable': 406,
  'server/unavailable': 503,
  'server/failed': 500,
  'account/signed-out': 401,
  'account/wrong-credentials': 401,
  'account/disabled': 401,
  'account/too-many-attempts': 429,
  'account/not-allowed': 403,
  'account/above-own-rights': 403,
  'account/email-taken': 409,
  'account/last-administrator': 409,
  'account/own-account': 409,
  'account/link-invalid': 410,
  'account/password-weak': 422,
  'entity/not-found': 404,
  'entity/version-missing': 428,
  'entity/version-conflict': 412,
  'idempotency/other-body': 422,
  'idempotency/in-progress': 409,
  'activity/id-taken': 409,
  'activity/not-your-district': 403,
  'activity/not-yours': 403,
  'activity/rules': 422,
  'activity/wrong-state': 409,
  'activity/in-version': 409,
  'partnership/id-taken': 409,
  'partnership/exists': 409,
  'partnership/wrong-state': 409,
  'organisation/id-taken': 409,
  'organisation/bin-taken': 409,
  'organisation/wrong-state': 409,
  'campaign/closed': 409,
  'import/id-taken': 409,
  'import/not-yours': 403,
  'import/wrong-state': 409,
  'import/changed': 409,
  'import/with-errors': 409,
  'view/id-taken': 409,
  'view/too-many': 409,
  'reply/wrong-state': 409,
  'reply/claimed': 409,
  'reply/own-data': 403,
  'reply/incomplete': 422,
  'file/refused': 422,
  'file/too-large': 413,
  'file/id-taken': 409,
  'file/is-evidence': 409,
  'file/quota-full': 409,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** One error of a field. `code` is an entry of the words `fieldErrors`, `params` its slots. */
export interface FieldError {
  /** RFC 6901 pointer into the body (`/reach/0/count`), `?name` for a query, `:name` for a path parameter. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The body of an error answer, in the language of Accept-Language (kk when unsaid). */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { pointer: string; code: string; message: string }[];
  /** 412: the version that stands now. 409 of states: the state it is in, who and when. */
  readonly current?: unknown;
}
