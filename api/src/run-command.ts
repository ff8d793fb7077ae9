/** What the commands of an operator have in common: settings, database, plain words, exit code. */
import { AdministratorRefused } from './accounts/make-administrator.ts';
import { CommandError, openDatabase } from './open-database.ts';
import { type Connection, connectOwner } from './platform/database/database.ts';
import { createLog, type Log } from './platform/log.ts';
import { readSettings, type Settings, SettingsError } from './platform/settings.ts';
import { isPrepared } from './seed/is-prepared.queries.ts';
import { WrongModeError } from './seed/prepare-installation.ts';

export interface Command {
  readonly settings: Settings;
  readonly log: Log;
  /** Address of the database; `owner` is connected to it. */
  readonly url: string;
  readonly owner: Connection;
  say(line: string): void;
  /** @throws CommandError when the database holds no installation yet */
  requireInstallation(): Promise<void>;
}

interface Options {
  /** Looks at the settings and arguments before any database is opened. */
  readonly check?: (settings: Settings) => void;
  /** The command may be the first one ever: it makes the database when there is none. */
  readonly mayMake?: boolean;
}

/**
 * Runs a command to its end and leaves with its exit code: 0 done, 1 found something wrong or could
 * not be done, 2 called wrongly.
 */
export async function runCommand(
  work: (command: Command) => Promise<number>,
  { mayMake = false, check }: Options = {},
): Promise<never> {
  // The starter is gone: nothing of ours stays behind.
  process.on('disconnect', () => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(1));
  const ends: (() => Promise<unknown>)[] = [];
  let code: number;
  try {
    const settings = readSettings(process.env);
    check?.(settings);
    const log = createLog(settings.logLevel);
    const database = await openDatabase(settings, log, mayMake);
    ends.push(() => database.stop());
    const owner = connectOwner(database.url);
    ends.push(() => owner.close());
    const say = (line: string) => void process.stdout.write(`${line}\n`);
    const requireInstallation = async () => {
      if (!(await isPrepared(owner.db)))
        throw new CommandError(
          'The database holds no installation yet: start it once (npm start).',
        );
    };
    code = await work({ settings, log, url: database.url, owner, say, requireInstallation });
  } catch (error) {
    process.stderr.write(`${textOf(error)}\n`);
    code = error instanceof UsageError ? 2 : 1;
  }
  for (const end of ends.reverse()) await end();
  process.exit(code);
}

/** The command was called with arguments that it does not know, or without those that it needs. */
export class UsageError extends CommandError {}

/** Plain for what an operator can mend, with its place in the program for what only we can. */
function textOf(error: unknown): string {
  const isPlain =
    error instanceof CommandError ||
    error instanceof AdministratorRefused ||
    error instanceof SettingsError ||
    error instanceof WrongModeError ||
    ((error as Error).name ?? '').startsWith('EmbeddedPostgres');
  return isPlain ? (error as Error).message : ((error as Error).stack ?? String(error));
}
