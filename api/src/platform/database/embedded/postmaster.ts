/** A running server, however the platform starts and stops one. */
export interface Postmaster {
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** fast: sessions are ended and everything is written out; immediate: recovery at the next start. */
  end(how: 'fast' | 'immediate'): void;
}
