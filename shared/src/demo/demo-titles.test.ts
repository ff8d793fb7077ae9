import { describe, expect, test } from 'vitest';
import { registeredOrganisations } from '../organisations/organisation.register.ts';
import { patterns } from './activities/sketch.ts';
import { demoData } from './demo-data.ts';
import { nationalMeasures } from './patterns/national.ts';

const { activities } = demoData();
const titles = new Set(activities.map(({ title }) => title));
const names = registeredOrganisations
  .map(({ short }) => short)
  .toSorted((a, b) => b.length - a.length);
const bare = (title: string) => names.reduce((text, name) => text.replaceAll(name, ''), title);

describe('titles of the demo', () => {
  test('they are many, so that no list looks stamped', () => {
    expect(titles.size).toBeGreaterThanOrEqual(150);
    expect(patterns.length).toBeGreaterThanOrEqual(60);
  });

  test('about two thirds are written in Kazakh', () => {
    const kazakh = activities.filter(({ languages }) => languages[0] === 'kk').length;
    expect(kazakh / activities.length).toBeGreaterThan(0.6);
    expect(kazakh / activities.length).toBeLessThan(0.75);
  });

  test('no Latin letter stands in them but in the name of an organisation', () => {
    for (const title of titles) expect(bare(title)).not.toMatch(/[A-Za-z]/);
  });

  test('Kazakh and Russian are not mixed up', () => {
    const kazakhOnly = /[әғқңөұүһі]/i;
    for (const { title, series } of [
      ...patterns,
      ...nationalMeasures.map((one) => ({ ...one, series: undefined })),
    ]) {
      for (const words of [title, series]) {
        if (!words) continue;
        expect(words.ru).not.toMatch(kazakhOnly);
        expect(words.kk).not.toBe(words.ru);
        expect(words.ru).not.toMatch(/ё/i);
      }
    }
  });

  test('no slot is left unfilled', () => {
    for (const title of titles) expect(title).not.toMatch(/[{}]|undefined|null|^\s|\s{2}/);
  });

  test('no two patterns have the same title in one language', () => {
    for (const language of ['kk', 'ru'] as const) {
      const all = patterns.flatMap(({ title, series }) => [
        title[language],
        ...(series ? [series[language]] : []),
      ]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
