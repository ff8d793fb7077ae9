/**
 * Photographs the screens in three languages, two themes and two widths into `tests/gallery/out`:
 *
 *   npm run gallery -- [--url=http://127.0.0.1:3000] [--only=sign-in,kit] [--langs=kk]
 *                      [--themes=dark] [--widths=390]
 *
 * Without an address it starts the web over the mocks, for the time of the pictures. Exits with 1
 * when a page complained in its console or scrolls sideways.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import { accountOf, addressOfScreen, type GalleryScreen, screens } from './screens.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    only: { type: 'string' },
    langs: { type: 'string', default: 'kk,ru,en' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '390,1440' },
  },
});
const out = fileURLToPath(new URL('./out/', import.meta.url));
const wanted = values.only?.split(',');
const server = values.url ? null : await startMockedWeb();
const url = values.url ?? server?.url ?? '';
const isDev = (await (await fetch(url)).text()).includes('/@vite/client');
const chosen = screens.filter(
  (screen) => (!wanted || wanted.includes(screen.name)) && (isDev || !screen.devOnly),
);
const heights: Record<string, number> = { '390': 844, '1440': 900 };

interface Variant {
  readonly language: string;
  readonly theme: string;
  readonly width: string;
}
const variants: Variant[] = values.langs
  .split(',')
  .flatMap((language) =>
    values.themes
      .split(',')
      .flatMap((theme) => values.widths.split(',').map((width) => ({ language, theme, width }))),
  );

if (!wanted) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const complaints: string[] = [];
const browser = await launchBrowser();
try {
  for (const variant of variants) await photographAll(browser, variant);
} finally {
  await browser.close();
  await server?.close();
}
console.log(`${chosen.length} screens × ${variants.length} variants in ${out}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function photographAll(browser: Browser, variant: Variant) {
  for (const [account, own] of Map.groupBy(chosen, accountOf)) {
    const context = await newContext(browser, variant);
    if (account) await signIn(context, account);
    for (const screen of own) {
      await photograph(context, screen, variant);
    }
    await context.close();
  }
}

async function newContext(browser: Browser, { language, theme, width }: Variant) {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: heights[width] ?? 900 },
    deviceScaleFactor: width === '390' ? 2 : 1,
    hasTouch: width === '390',
    isMobile: width === '390',
    baseURL: url,
  });
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      localStorage.setItem('saqbol.language', chosenLanguage ?? '');
      localStorage.setItem('saqbol.theme', chosenTheme ?? '');
    },
    [language, theme],
  );
  return context;
}

/** Signs in with a demo account, from a page: mocks live in pages only. */
async function signIn(context: BrowserContext, account: string) {
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (name) => {
    const answer = await fetch('/api/v1/demo/accounts');
    const { items } = (await answer.json()) as { items: { email: string; password: string }[] };
    const found = items.find(({ email }) => email.startsWith(`${name}@`));
    if (!found) throw new Error(`The demo has no ${name}`);
    const { email, password } = found;
    const entry = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!entry.ok) throw new Error(`Signing in as ${name}: ${entry.status}`);
  }, account);
  await page.close();
}

async function photograph(context: BrowserContext, screen: GalleryScreen, variant: Variant) {
  const { language, theme, width } = variant;
  const name = `${screen.name}-${width}-${language}-${theme}`;
  const page = await context.newPage();
  page.on('console', (message) => {
    // The browser itself reports every refused request (401 of a first visit): not a fault.
    if (message.type() !== 'error' || message.text().includes('Failed to load resource')) return;
    complaints.push(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  if (typeof screen.path !== 'string') await page.goto('/');
  await page.goto(await addressOfScreen(screen, page));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await screen.prepare?.(page);
  await settle(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) complaints.push(`${name}: scrolls sideways by ${overflow} px`);
  await page.screenshot({ path: `${out}${name}.png`, fullPage: true, animations: 'disabled' });
  await page.close();
}

/** Two frames after the last change: what React has to paint is painted. */
async function settle(page: Page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The web over the mocks, on a free port: vite is the web's tool and is found there. */
async function startMockedWeb() {
  const web = fileURLToPath(new URL('../../web/', import.meta.url));
  const path = createRequire(`${web}package.json`).resolve('vite');
  const vite = (await import(pathToFileURL(path).href)) as {
    createServer: (options: object) => Promise<{
      listen: () => Promise<unknown>;
      close: () => Promise<void>;
      resolvedUrls: { local: string[] } | null;
    }>;
  };
  const started = await vite.createServer({
    root: web,
    configFile: `${web}vite.config.ts`,
    mode: 'mocked',
    logLevel: 'warn',
    server: { port: 5290 },
  });
  await started.listen();
  return { url: started.resolvedUrls?.local[0] ?? '', close: () => started.close() };
}
