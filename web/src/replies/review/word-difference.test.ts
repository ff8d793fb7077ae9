import { describe, expect, it } from 'vitest';
import { type Piece, type TextRun, wordDifference } from './word-difference.ts';

const text = (value: string): TextRun => ({ text: value, slot: null });
const slot = (name: string, value: string): TextRun => ({ text: value, slot: name });
const textOf = (pieces: readonly { readonly text: string }[]) =>
  pieces.map((piece) => piece.text).join('');
const before = (pieces: readonly Piece[]) => textOf(pieces.filter((one) => one.change !== 'added'));
const after = (pieces: readonly Piece[]) =>
  textOf(pieces.filter((one) => one.change !== 'removed'));
const changes = (pieces: readonly Piece[]) =>
  pieces.filter((one) => one.change !== 'same').map((one) => [one.change, one.text]);

/** The same numbers at every run: a failure can be repeated. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const stock = [
  'банк',
  'банков',
  '–',
  '. ',
  ', ',
  ' ',
  '\u00A0',
  'өткізілген іс-шара',
  '23 083',
  '№ 4',
  'С ТОО «Үлгі Құрылыс» подписан меморандум',
  'Меморандум находится на подписании',
  '94,8 %',
  '(',
  ')',
  '\n',
  '😀',
  "д'Артаньян",
];

function randomRuns(next: (below: number) => number): TextRun[] {
  return Array.from({ length: next(12) }, () => ({
    text: stock[next(stock.length)] as string,
    slot: next(3) === 0 ? 'met' : null,
  }));
}

describe('the difference of two texts', () => {
  it('gives the old text without the added words and the new one without the removed', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = random(seed);
      const [left, right] = [randomRuns(next), randomRuns(next)];
      const pieces = wordDifference(left, right);
      expect([seed, before(pieces)]).toEqual([seed, textOf(left)]);
      expect([seed, after(pieces)]).toEqual([seed, textOf(right)]);
    }
  });

  it('is none between equal texts, wherever their runs end', () => {
    const pieces = wordDifference(
      [text('Банков – '), slot('banks', '5'), text(', компаний – 1.')],
      [text('Банков – 5, компаний'), text(' – '), slot('developers', '1'), text('.')],
    );
    expect(changes(pieces)).toEqual([]);
  });

  it('takes a figure as one word, so that a moved digit does not leave half of it', () => {
    const pieces = wordDifference(
      [text('людей – '), slot('met', '33\u00A0227'), text('.')],
      [text('людей – '), slot('met', '33\u00A0442'), text('.')],
    );
    expect(changes(pieces)).toEqual([
      ['removed', '33\u00A0227'],
      ['added', '33\u00A0442'],
    ]);
    expect(pieces.filter((one) => one.slot === 'met')).toHaveLength(2);
  });

  it('tells a replaced sentence as one change, not as words that meet by chance', () => {
    const pieces = wordDifference(
      [text('Проведено 9. Меморандум находится на подписании.')],
      [text('Проведено 9. С «Үлгі» подписан договор на 4 года.')],
    );
    expect(changes(pieces)).toEqual([
      ['removed', 'Меморандум находится на подписании'],
      ['added', 'С «Үлгі» подписан договор на 4 года'],
    ]);
  });

  it('shows a rewritten text whole, old and new, and not the few words that both happen to have', () => {
    const pieces = wordDifference(
      [
        text('Совместные мероприятия не проводились. Срок – '),
        slot('day', '31 марта 2026 года'),
        text('.'),
      ],
      [text('Привлечено банков – '), slot('banks', '3'), text('. Подписан договор от 10 марта.')],
    );
    expect(changes(pieces)).toEqual([
      ['removed', 'Совместные мероприятия не проводились. Срок – 31 марта 2026 года.'],
      ['added', 'Привлечено банков – 3. Подписан договор от 10 марта.'],
    ]);
  });

  it('of a long list marks only what has come', () => {
    const pieces = wordDifference(
      [slot('schemes', 'дипфейки, реклама')],
      [slot('schemes', 'дипфейки, звонки, реклама')],
    );
    expect(textOf(pieces.filter((one) => one.change === 'added')).trim()).toMatch(/звонки/);
    expect(pieces.some((one) => one.change === 'removed')).toBe(false);
  });
});
