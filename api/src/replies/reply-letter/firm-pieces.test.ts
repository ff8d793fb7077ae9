import { runsOf } from '@saqbol/shared/replies/letter/slot-text.ts';
import { expect, test } from 'vitest';
import { firmPieces, joinedRuns } from './firm-pieces.ts';

const values = {
  tableChannels: { value: '1', blank: false },
  letterNo: { value: '2-20-26-01368', blank: false },
};
const pieces = (text: string) => joinedRuns(runsOf(text, values as never)).flatMap(firmPieces);

test('a word with a hyphen, a document number and a number with its word are never broken', () => {
  expect(pieces('9 іс-шара өтті')).toEqual(['9 ', { keep: 'іс-шара' }, ' өтті']);
  expect(pieces('№ {{letterNo}} хат')).toEqual(['№\u00A0', { keep: '2-20-26-01368' }, ' хат']);
  expect(pieces('қосымшаның {{tableChannels}}-кестесінде.')).toEqual([
    'қосымшаның ',
    { keep: '1-кестесінде' },
    '.',
  ]);
});

test('a chain too long for a line may be broken', () => {
  const long = Array.from({ length: 30 }, () => 'сөз').join('-');
  const kept = pieces(long).filter((piece) => typeof piece !== 'string');
  expect(Math.max(...kept.map(({ keep }) => keep.length))).toBeLessThan(60);
});
