/** A whole site for browser tests: the built web and the api on a port, the demo's data, a standing clock. */
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from '@saqbol/api/app.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createTestApi, type TestApi } from './api.ts';
import { launchBrowser } from './browser.ts';
import { plantDemo } from './demo-data.ts';
import { freePort } from './free-port.ts';
import { watchPage } from './settled-page.ts';

export interface Site {
  readonly url: string;
  readonly api: TestApi;
  readonly browser: Browser;
  /** A fresh browser profile; console errors and page errors are gathered in `complaints`. */
  newPage(options?: PageOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: 390 | 1440 | 320;
  readonly language?: 'kk' | 'ru' | 'en';
  readonly theme?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** Nothing is on its way to the page any more, and it is drawn. */
  settled(): Promise<void>;
  /** Signs in with a demo account and comes to its first screen. */
  signIn(email: string): Promise<void>;
}

export async function startSite(now = '2026-03-10T04:00:00Z'): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const api = await createTestApi({
    now,
    env: { SAQBOL_MODE: 'demo', SAQBOL_BASE_URL: url },
    prepare: (owner) => plantDemo(owner),
  });
  const app = createApp(api.services);
  const server = await new Promise<ServerType>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () =>
      resolve(listening),
    );
  });
  const browser = await launchBrowser();
  return {
    url,
    api,
    browser,
    newPage: (options = {}) => newPage(browser, url, options),
    async close() {
      await browser.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.close();
    },
  };
}

async function newPage(
  browser: Browser,
  url: string,
  { width = 1440, language = 'kk', theme = 'light' }: PageOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width === 1440 ? 900 : 844 },
    locale: language === 'en' ? 'en-GB' : `${language}-KZ`,
    colorScheme: theme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.addInitScript(
    ({ lang, scheme }) => {
      localStorage.setItem('saqbol.language', lang);
      localStorage.setItem('saqbol.theme', scheme);
    },
    { lang: language, scheme: theme },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const settled = watchPage(page);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    page,
    context,
    complaints,
    settled,
    async signIn(email) {
      const answer = await page.request.post('/api/auth/sign-in/email', {
        data: { email, password: 'Saqbol-demo-2026' },
        headers: { origin: url },
      });
      if (!answer.ok()) throw new Error(`sign-in of ${email}: ${answer.status()}`);
      await page.goto('/');
      await page.locator('main h1').waitFor();
    },
  };
}
