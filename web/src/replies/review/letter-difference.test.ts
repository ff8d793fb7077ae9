import { describe, expect, it } from 'vitest';
import { type LetterBlock, letterDifference, shownLetter } from './letter-difference.ts';

const paragraph = (name: 'informing' | 'partners' | 'narrative', text: string): LetterBlock => ({
  kind: 'paragraph',
  name,
  lead: null,
  runs: [{ kind: 'text', text }],
  isEdited: false,
});
const signature = (name: string): LetterBlock => ({
  kind: 'signature',
  position: 'Заместитель акима',
  name,
});
const summary = (blocks: ReturnType<typeof letterDifference>) =>
  blocks.map((one) => [one.key, one.change]);

describe('the difference of two letters', () => {
  it('is none between a letter and itself', () => {
    const letter = [paragraph('informing', 'Проведено 5.'), signature('Ү. Үлгіұлы')];
    expect(letterDifference(letter, letter)).toEqual(shownLetter(letter));
  });

  it('marks a changed paragraph, and none beside it', () => {
    const old = [paragraph('informing', 'Проведено 5.'), paragraph('partners', 'Банков – 2.')];
    const now = [paragraph('informing', 'Проведено 6.'), paragraph('partners', 'Банков – 2.')];
    expect(summary(letterDifference(old, now))).toEqual([
      ['informing.0', 'changed'],
      ['partners.0', 'same'],
    ]);
  });

  it('knows a line again that another one was put before', () => {
    const old = [paragraph('narrative', 'Второе.')];
    const now = [paragraph('narrative', 'Первое.'), paragraph('narrative', 'Второе.')];
    expect(summary(letterDifference(old, now))).toEqual([
      ['narrative.0', 'added'],
      ['narrative.1', 'same'],
    ]);
  });

  it('keeps a removed paragraph where it stood', () => {
    const old = [
      paragraph('informing', 'Проведено 5.'),
      paragraph('narrative', 'Прочее.'),
      signature('Ү. Үлгіұлы'),
    ];
    const now = [paragraph('informing', 'Проведено 5.'), signature('Қ. Үлгіқызы')];
    expect(summary(letterDifference(old, now))).toEqual([
      ['informing.0', 'same'],
      ['narrative.0', 'removed'],
      ['signature.0', 'changed'],
    ]);
  });
});
