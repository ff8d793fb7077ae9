import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { kk } from '@saqbol/shared/words/kk.ts';
import { describe, expect, it } from 'vitest';
import { entryNouns, signedInNouns, wordFiles } from './word-files.ts';

const routes = join(import.meta.dirname, '../routes');
const nouns = Object.keys(kk) as (keyof typeof kk)[];
const ofTheApi: readonly string[] = ['apiDocs', 'endpoints', 'exchange', 'mails'];
const always: readonly string[] = [...entryNouns, ...signedInNouns];

/** All that a file brings along, read once each. */
function withImports(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)) {
    withImports(resolve(dirname(file), path), found);
  }
  return found;
}

function nounsIn(file: string): string[] {
  const texts = [...withImports(file).values()];
  return nouns.filter((noun) => texts.some((text) => new RegExp(`['\`"]${noun}\\.`).test(text)));
}

const screens = readdirSync(routes).flatMap((name) => {
  const text = readFileSync(join(routes, name), 'utf8');
  const given = /lazyScreen\(\s*\(\) => import\('([^']+)'\),\s*'(\w+)',\s*\[([^\]]*)\]/g;
  return [...text.matchAll(given)].map(([, path = '', screen = '', list = '']) => ({
    screen,
    file: resolve(routes, path),
    named: [...list.matchAll(/'(\w+)'/g)].map(([, noun]) => noun),
  }));
});

describe('words of the screens', () => {
  it('are looked for in every route', () => expect(screens.length).toBeGreaterThan(10));

  it.each(screens)(
    '$screen brings the nouns that it speaks of and no other, so that nobody reads a key or waits for words unused',
    ({ file, named }) => {
      expect([...named].sort()).toEqual(
        nounsIn(file)
          .filter((noun) => !always.includes(noun))
          .sort(),
      );
    },
  );

  it.each(nouns.filter((noun) => !ofTheApi.includes(noun)))(
    '%s has a file of its own in every language',
    async (noun) => {
      for (const language of ['kk', 'ru', 'en'] as const) {
        expect(await wordFiles(noun, language)).toHaveProperty(noun);
      }
    },
  );
});
