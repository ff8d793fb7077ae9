/** Stands in every text of the staged records: whoever may not see them must never receive it. */
export const secret = 'Құпия белгі';

/** The request of one cell of the matrix. */
export interface StagedRequest {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
