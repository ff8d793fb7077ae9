/**
 * Every screen × theme in one language: accessible by axe, in the reader's language only, without a
 * word in the console, and without scrolling sideways. Two files a language, so that they run side by
 * side.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@saqbol/shared/format/language.ts';
import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountOf, addressOfScreen, type GalleryScreen, screens } from '../../gallery/screens.ts';
import { type Site, startSite, type Visitor } from '../../helpers/site.ts';

/** Latin in a Kazakh or Russian page: names of firms and file formats, codes, addresses, language names. */
const names = registeredOrganisations.flatMap((one) => [
  one.short,
  ...Object.values(one.name),
  ...one.aliases,
  ...one.unresolvedAliases,
]);
const allowedLatin = new Set([
  ...names.flatMap((name) => name.match(/[A-Za-z]+/g) ?? []),
  'English',
  'EN',
  'SMS',
  'XLSX',
  'Excel',
  'Esc',
  ...['PDF', 'DOCX', 'JPG', 'PNG', 'CMS', 'NCALayer', 'SHA', 'Word'],
  'CSV',
  'API',
  'UTC',
  'QR',
  'push',
  'Push',
  'LED',
  'deepfake',
  'ID',
  'amCharts',
  'Ctrl',
  'Enter',
  'TV',
  'Telegram',
  'WhatsApp',
  'Instagram',
  'TikTok',
  'Facebook',
  'YouTube',
]);
/** Columns of a sheet beyond Z. */
for (const letter of 'ABCDEFG') allowedLatin.add(`A${letter}`);
/** E-mail and web addresses, ids, hashes, codes of units, numbers of letters. */
const notWords =
  /\S+@\S+|https?:\/\/\S+|[0-9a-f]{8}-[0-9a-f-]{27,}|\b[0-9a-f]{8,}…?|KZ-[A-Z0-9]+|\b[a-z]+\.[a-z]{2,3}\b\/?\S*/gi;

/** All that a person reads or hears: texts, labels, placeholders, titles. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heard = [
      ...document.querySelectorAll('[aria-label],[placeholder],[title],[alt]'),
    ].flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    // A part marked with its own language (names of languages, a foreign title) is read as such.
    const marked = [...document.querySelectorAll('body [lang]')].map(
      (element) => (element as HTMLElement).innerText ?? '',
    );
    let text = [document.title, document.body.innerText, ...heard].join('\n');
    for (const part of marked) if (part) text = text.replaceAll(part, ' ');
    return text;
  });
}

function foreignWords(text: string): string[] {
  const found = text.replaceAll(notWords, ' ').match(/[A-Za-z]{2,}/g) ?? [];
  return [...new Set(found.filter((word) => !allowedLatin.has(word)))];
}

async function open(visitor: Visitor, screen: GalleryScreen, address: string): Promise<void> {
  const { page } = visitor;
  await page.goto(address);
  await standing(visitor);
  if (screen.prepare) {
    await screen.prepare(page);
    await standing(visitor);
  }
  await page.evaluate(() => document.fonts.ready);
}

/** What is on its way has come: no heading is a placeholder any more. */
async function standing({ page, settled }: Visitor): Promise<void> {
  await page.locator('h1').first().waitFor();
  await settled();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h1, h2')].every((heading) => heading.textContent?.trim()),
  );
}

function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

/** What a theme or a width can break; the rest was judged on the same elements a moment before. */
const ofLook = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];
const ofAll = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function judge(page: Page, what: string, rules: 'all' | 'look' = 'all'): Promise<void> {
  // Colours on their way from one theme to the other are nobody's to read; they set out in the frame
  // after the change.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
  const { violations } = await new AxeBuilder({ page })
    // Rows of a table are alike: its head and first dozen are judged.
    .exclude('tbody tr:nth-child(n + 13)')
    // No frames and no foreign styles: it need not open a page of its own, nor fetch anything.
    .setLegacyMode(true)
    .options({
      runOnly: rules === 'all' ? { type: 'tag', values: ofAll } : { type: 'rule', values: ofLook },
      resultTypes: ['violations'],
      preload: false,
    })
    .analyze();
  expect(
    violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => node.html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    ),
    what,
  ).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

const judged = screens.filter((screen) => !screen.devOnly);
const groups = [...Map.groupBy(judged, (screen) => accountOf(screen) ?? 'nobody')];

/** Whose screens: in two files a language, so that the work is shared evenly. */
export type Side = 'units' | 'committee';
const committee = ['reviewer', 'editor', 'administrator'];
const isOn = (account: string, side: Side) =>
  committee.includes(account) === (side === 'committee');

export function judgeScreens(language: Language, side: Side): void {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  describe.each(groups.filter(([account]) => isOn(account, side)))(
    'the screens of %s',
    (account, own) => {
      let visitor: Visitor;
      beforeAll(async () => {
        visitor = await site.newPage({ language });
        if (account !== 'nobody') await visitor.signIn(`${account}@demo.saqbol.example`);
      });
      afterAll(() => visitor.context.close());

      test.each(own.map((screen) => [screen.name, screen] as const))(
        '%s is accessible in both themes and widths, and in one language',
        async (name, screen) => {
          const { page } = visitor;
          await page.setViewportSize({ width: 1440, height: 900 });
          const address = await addressOfScreen(screen, page);
          await open(visitor, screen, address);
          await wear(page, 'light');
          await judge(page, `${name} ${language} light 1440`);
          if (language !== 'en') {
            expect(foreignWords(await wordsOf(page)), `${name} in ${language}`).toEqual([]);
          }
          await page.setViewportSize({ width: 390, height: 844 });
          await wear(page, 'dark');
          // The phone's own elements are the same in each language: in Kazakh all rules judge them.
          await judge(page, `${name} ${language} dark 390`, language === 'kk' ? 'all' : 'look');
          await page.setViewportSize({ width: 320, height: 700 });
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, `${name} scrolls sideways at 320`).toBeLessThanOrEqual(0);
          // The browser reports each refused request by itself; the screens say what it means.
          expect(
            visitor.complaints.splice(0).filter((one) => !one.includes('Failed to load resource')),
          ).toEqual([]);
        },
      );
    },
  );
}
