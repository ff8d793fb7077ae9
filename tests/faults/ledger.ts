/** What the writers were told: every acknowledged state of every entry. */

export interface Facts {
  readonly title: string;
  /** Numbers by reach entry. */
  readonly reach: Readonly<Record<string, number>>;
}

export interface Acknowledged extends Facts {
  readonly version: number;
}

export class Ledger {
  /** The last acknowledged state by id. */
  readonly entries = new Map<string, Acknowledged>();
  /** Acknowledged writes in all. */
  writes = 0;
  /** Answers that were neither success nor "come again": each is a failure of the trial. */
  readonly surprises: string[] = [];
  /** Writes that were sent again because their answer never came, by what came of it. */
  readonly replayed = { madeNow: 0, wasThere: 0 };

  acknowledge(id: string, state: Acknowledged): void {
    this.entries.set(id, state);
    this.writes++;
  }
}
