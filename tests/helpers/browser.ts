import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Places where a Chromium of the machine may lie; SAQBOL_CHROMIUM goes before them. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Quiet flags only: web security, site isolation and the process model stay as users have them,
 * so that what passes here passes in a real browser. The sandbox is off because root and most
 * containers cannot have it, and the pages are our own.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const PREFIX = 'saqbol-chromium-';

interface Program {
  executablePath: string;
  env: Record<string, string>;
}

let unpacked: { folder: string; program: Promise<Program> } | null = null;
let open = 0;

/**
 * Starts a real Chromium: the one that SAQBOL_CHROMIUM names, the machine's, or the one of the
 * npm package `@sparticuz/chromium`, unpacked into a folder of this process that goes away with
 * the last browser. Works as root and as an ordinary user, without installing anything.
 */
export async function launchBrowser(
  options: { args?: string[]; slowMo?: number } = {},
): Promise<Browser> {
  const { executablePath, env } = await findProgram();
  open += 1;
  try {
    const browser = await chromium.launch({
      executablePath,
      env: { ...definedEnv(), ...env },
      args: [...FLAGS, ...(options.args ?? [])],
      slowMo: options.slowMo,
    });
    browser.once('disconnected', release);
    return browser;
  } catch (error) {
    release();
    throw error;
  }
}

async function findProgram(): Promise<Program> {
  const named = process.env.SAQBOL_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`SAQBOL_CHROMIUM names no file: ${named}`);
    return { executablePath: named, env: {} };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  unpacked ??= startUnpacking();
  return unpacked.program;
}

function startUnpacking() {
  sweepOrphans();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, program: unpack(folder) };
}

/** Unpacks the program, and the libraries and fonts that this machine lacks (about 3 s). */
async function unpack(folder: string): Promise<Program> {
  if (process.platform !== 'linux') {
    throw new Error('No Chromium found. Install Chrome, or name one in SAQBOL_CHROMIUM.');
  }
  const bin = join(packageFolder(), 'bin');
  const withFonts = !existsSync('/etc/fonts/fonts.conf');
  const inflateHere = (archive: string) => inflateInto(folder, join(bin, archive));
  const work = [inflateHere('chromium.br'), inflateHere('swiftshader.tar.br')];
  if (withFonts) work.push(inflateHere('fonts.tar.br'));
  const [executablePath = ''] = await Promise.all(work);

  const env: Record<string, string> = {};
  if (withFonts) env.FONTCONFIG_PATH = join(folder, 'fonts');
  // A user without a home (nobody) would otherwise have no place for the browser's own files.
  if (!process.env.HOME || !existsSync(process.env.HOME)) env.HOME = folder;
  if (lacksLibraries(executablePath)) {
    const libraries = await inflateHere('al2023.tar.br');
    env.LD_LIBRARY_PATH = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
  return { executablePath, env };
}

/** The package always writes to os.tmpdir() and reads it before its first wait: lend it ours. */
function inflateInto(folder: string, archive: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return inflate(archive);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Asks the program itself: it does not start when one of its libraries is missing. */
function lacksLibraries(executablePath: string): boolean {
  return spawnSync(executablePath, ['--version']).status !== 0;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

/** A run that was killed leaves its folder of 200 MB behind: the next one removes it. */
function sweepOrphans() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      // Another user's leftovers cannot be removed by us, and need not be.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function release() {
  open -= 1;
  if (open > 0 || !unpacked) return;
  const { folder } = unpacked;
  unpacked = null;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
