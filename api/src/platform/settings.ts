/** The settings of the installation: read from the environment and checked once, at the start. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

export interface Settings {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly port: number;
  /** Address of a PostgreSQL server; null: the embedded one in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Signs session cookies. */
  readonly secret: string;
  /** Where people reach the installation; links in mails are built from it alone. */
  readonly baseUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export class SettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The settings are not right:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
const leastSecretLength = 32;
const loopback = ['127.0.0.1', 'localhost', '::1'];

/**
 * Reads and checks the settings.
 * @throws SettingsError naming every wrong one and how to mend it
 */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const mode = choice(env, 'SAQBOL_MODE', ['demo', 'production'], 'demo', problems);
  const host = env.HOST || '127.0.0.1';
  const port = wholeNumber(env, 'PORT', 3000, problems);
  const dataDir = resolve(env.SAQBOL_DATA_DIR || '.data');
  const baseUrl =
    address(env, 'SAQBOL_BASE_URL', ['http:', 'https:'], problems) ?? `http://${host}:${port}`;
  const settings: Settings = {
    mode,
    host,
    port,
    databaseUrl: address(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems),
    dataDir,
    secret: secretOf(env, mode, dataDir, problems),
    baseUrl: baseUrl.replace(/\/+$/, ''),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:'], problems),
    mailFrom: env.MAIL_FROM || 'Saqbol <saqbol@localhost>',
    trustedProxies: (env.SAQBOL_TRUSTED_PROXIES ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    logLevel: choice(
      env,
      'SAQBOL_LOG',
      ['debug', 'info', 'warn', 'error', 'silent'],
      'warn',
      problems,
    ),
  };
  if (mode === 'demo' && !loopback.includes(host)) {
    problems.push(
      `HOST is ${host}: the demo has open accounts and listens on loopback only (127.0.0.1).`,
    );
  }
  if (mode === 'production' && !env.SAQBOL_BASE_URL) {
    problems.push(
      'SAQBOL_BASE_URL is missing: production needs the address that people use, for links in mails.',
    );
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

function secretOf(
  env: Environment,
  mode: Settings['mode'],
  dataDir: string,
  problems: string[],
): string {
  const given = env.SAQBOL_SECRET;
  if (given && given.length >= leastSecretLength) return given;
  if (given)
    problems.push(
      `SAQBOL_SECRET is too short: at least ${leastSecretLength} characters are needed.`,
    );
  else if (mode === 'production') {
    problems.push(
      'SAQBOL_SECRET is missing: production refuses to start without one (openssl rand -hex 32).',
    );
  }
  // The demo's sessions need no secrecy, only constancy over restarts of the same data.
  return createHash('sha256').update(`saqbol demo ${dataDir}`).digest('hex');
}

function choice<const T extends readonly string[]>(
  env: Environment,
  name: string,
  values: T,
  usual: T[number],
  problems: string[],
): T[number] {
  const given = env[name];
  if (!given) return usual;
  if (values.includes(given)) return given;
  problems.push(`${name} is "${given}": it must be one of ${values.join(', ')}.`);
  return usual;
}

function wholeNumber(env: Environment, name: string, usual: number, problems: string[]): number {
  const given = env[name];
  if (!given) return usual;
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  problems.push(`${name} is "${given}": it must be a whole number from 0 to 65535.`);
  return usual;
}

function address(
  env: Environment,
  name: string,
  protocols: string[],
  problems: string[],
): string | null {
  const given = env[name];
  if (!given) return null;
  if (protocols.includes(URL.parse(given)?.protocol ?? '')) return given;
  problems.push(
    `${name} is not an address beginning with ${protocols.map((one) => `${one}//`).join(' or ')}.`,
  );
  return null;
}
