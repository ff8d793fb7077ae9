/** What handlers need of the installation, made once by main.ts (or by a test) and handed down. */
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './database/database.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Settings } from './settings.ts';

export interface Services {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly database: Connection;
  readonly mailer: Mailer;
  readonly changes: Changes;
  readonly log: Log;
  /** Demo only: the domain's instant at which the demo began. */
  readonly demoStartedAt: string | null;
}
