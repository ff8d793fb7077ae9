/** What a verb of the mocks gives back; platform/serve.ts makes a response of it. */
export interface Answer<R> {
  readonly body?: R;
  /** Version of a single record: becomes its ETag. */
  readonly version?: number;
  /** Its ETag where the answer moves without a new version. */
  readonly tag?: string;
  /** Another success than the endpoint's own (200 for a repeated creation). */
  readonly status?: number;
  /** A file instead of JSON. */
  readonly file?: {
    readonly content: string | Uint8Array<ArrayBuffer>;
    readonly name: string;
    readonly type: string;
  };
  /** Session that begins (a token) or ends (null) with this answer. */
  readonly session?: string | null;
  /** What a write or a traced read was about, for the audit; several things, or none, in a list. */
  readonly about?: About | readonly About[];
}

export interface About {
  readonly chain: string;
  readonly id: string | null;
}
