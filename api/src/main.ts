/** Starts the installation: settings, database, app, and one line with its address. */
import { startInstallation } from './installation.ts';
import { readSettings, SettingsError } from './platform/settings.ts';
import { WrongModeError } from './seed/prepare-installation.ts';

try {
  const settings = readSettings(process.env);
  const installation = await startInstallation(settings);
  process.stdout.write(`Сақбол: ${installation.address}\n`);
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await installation.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The starter is gone (killed): nothing of ours stays behind.
  process.on('disconnect', end);
} catch (error) {
  const plain =
    error instanceof SettingsError || error instanceof WrongModeError || isExpected(error);
  process.stderr.write(`${plain ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

function isExpected(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string };
  return code === 'EADDRINUSE' || code === 'EACCES' || (name ?? '').startsWith('EmbeddedPostgres');
}
