/**
 * Photographs the screens in three languages, two themes and two widths into `tests/gallery/out`:
 *
 *   npm run gallery -- --url=http://127.0.0.1:3000 [--only=sign-in,kit] [--langs=kk] [--themes=dark]
 *                      [--widths=390]
 *
 * Without an address it asks the demo at 127.0.0.1:3000 (`npm start`). Exits with 1 when a page
 * complained in its console or scrolls sideways.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import { type GalleryScreen, screens } from './screens.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    only: { type: 'string' },
    langs: { type: 'string', default: 'kk,ru,en' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '390,1440' },
  },
});
const out = fileURLToPath(new URL('./out/', import.meta.url));
const wanted = values.only?.split(',');
const isDev = /vite|@vite/.test(await (await fetch(values.url)).text());
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
}
console.log(`${chosen.length} screens × ${variants.length} variants in ${out}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function photographAll(browser: Browser, variant: Variant) {
  const roles = new Set(chosen.map((screen) => screen.role));
  for (const role of roles) {
    const context = await newContext(browser, variant);
    if (role) await signIn(context, role);
    for (const screen of chosen.filter((each) => each.role === role)) {
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
    baseURL: values.url,
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

/** Signs in as the demo's featured account of the role. */
async function signIn(context: BrowserContext, role: string) {
  const answer = await context.request.get('/api/v1/demo/accounts');
  const { items } = (await answer.json()) as {
    items: { role: string; email: string; password: string; featured: boolean }[];
  };
  const account =
    items.find((item) => item.role === role && item.featured) ??
    items.find((item) => item.role === role);
  if (!account) throw new Error(`The demo has no ${role}`);
  const { email, password } = account;
  const entry = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password },
    headers: { origin: new URL(values.url).origin },
  });
  if (!entry.ok()) throw new Error(`Signing in as ${role}: ${entry.status()}`);
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
  await page.goto(screen.path);
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
