/** What can keep the embedded PostgreSQL from starting, for programs that must tell the cases apart. */
export type EmbeddedPostgresProblem =
  | 'busy' // another process owns the data directory
  | 'no-binaries' // no PostgreSQL for this platform, or its package is not installed
  | 'no-user' // started by root, and no ordinary user to run PostgreSQL under
  | 'bad-place' // the data directory cannot be used where it is
  | 'init-failed'
  | 'start-failed'
  | 'stop-failed';

/** The message is written for the operator: what is wrong, where, and what to do about it. */
export class EmbeddedPostgresError extends Error {
  readonly problem: EmbeddedPostgresProblem;

  constructor(problem: EmbeddedPostgresProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.problem = problem;
  }
}

/** Another live process owns the data directory: nothing was touched, nothing needs repair. */
export class EmbeddedPostgresBusy extends EmbeddedPostgresError {
  readonly ownerPid: number | null;

  constructor(dataDir: string, ownerPid: number | null) {
    const who = ownerPid === null ? 'Another process' : `Another process (number ${ownerPid})`;
    super(
      'busy',
      `${who} is already using the database in ${dataDir}. Stop it first, or give this one its own data directory.`,
    );
    this.name = 'EmbeddedPostgresBusy';
    this.ownerPid = ownerPid;
  }
}
