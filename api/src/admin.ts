/**
 * `npm run admin -- --email a@b.kz --name "Name"`: the first administrator of production and a
 * one-time link by which that person sets a password. `--another` makes one more.
 */
import { parseArgs } from 'node:util';
import { email } from '@saqbol/shared/accounts/account.schema.ts';
import { line } from '@saqbol/shared/contract/primitives.ts';
import * as z from 'zod/mini';
import { makeAdministrator, refuseDemo } from './accounts/make-administrator.ts';
import { createChanges } from './platform/changes.ts';
import { realClock } from './platform/clock.ts';
import { connectApp } from './platform/database/database.ts';
import { createMailer } from './platform/mail/mailer.ts';
import type { Services } from './platform/services.ts';
import { type Command, runCommand, UsageError } from './run-command.ts';
import { prepareInstallation } from './seed/prepare-installation.ts';

const usage = 'Usage: npm run admin -- --email a@b.kz --name "First Last" [--another]';

function readArguments() {
  let given: { email?: string; name?: string; another?: boolean };
  try {
    const options = {
      email: { type: 'string' },
      name: { type: 'string' },
      another: { type: 'boolean' },
    } as const;
    given = parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
  const address = z.safeParse(email, given.email ?? '');
  const name = z.safeParse(line(120), given.name ?? '');
  if (!address.success)
    throw new UsageError(`${given.email ?? 'Nothing'} is no e-mail address.\n${usage}`);
  if (!name.success) throw new UsageError(`The name is missing or too long.\n${usage}`);
  return { email: address.data, name: name.data, another: given.another ?? false };
}

function servicesOf({ settings, log, url }: Command): Services {
  const database = connectApp(url, 1);
  return {
    settings,
    log,
    database,
    clock: realClock,
    mailer: createMailer(settings, log),
    changes: createChanges(database.pool, log),
    demoStartedAt: null,
  };
}

await runCommand(
  async (command) => {
    const wanted = readArguments();
    await prepareInstallation(command.owner, 'production', new Date());
    const services = servicesOf(command);
    try {
      const link = await makeAdministrator(services, wanted);
      command.say(`${wanted.name} (${wanted.email}) is invited as administrator.`);
      command.say(`The link works once, until ${link.expiresAt}:`);
      command.say(link.url);
      command.say(
        link.mailed ? 'It was sent by mail as well.' : 'Give it to that person by a way you trust.',
      );
      return 0;
    } finally {
      await services.database.close();
    }
  },
  {
    mayMake: true,
    check(settings) {
      readArguments();
      refuseDemo(settings);
    },
  },
);
