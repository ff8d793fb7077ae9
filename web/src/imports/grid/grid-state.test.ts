import { describe, expect, it } from 'vitest';
import { gridFile } from './grid-file.ts';
import { keyAction } from './grid-keys.ts';
import {
  emptyCells,
  filledLines,
  type GridState,
  gridReducer,
  mostLines,
  startGrid,
} from './grid-state.ts';
import { readPaste } from './paste-text.ts';

const start = () => startGrid(emptyCells(4, 5));
const key = (name: string, more: object = {}) => ({
  key: name,
  code: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

/** Presses the keys one after the other, as a person would. */
function press(state: GridState, ...keys: readonly (string | object)[]): GridState {
  return keys.reduce<GridState>((now, one) => {
    const action = keyAction(
      typeof one === 'string' ? key(one) : (one as ReturnType<typeof key>),
      now,
    );
    return action ? gridReducer(now, action) : now;
  }, state);
}

describe('the grid by keyboard', () => {
  it('moves by arrows and stays inside, so that nobody gets lost', () => {
    expect(press(start(), 'ArrowDown', 'ArrowRight').at).toEqual({ line: 1, column: 1 });
    expect(press(start(), 'ArrowUp', 'ArrowLeft').at).toEqual({ line: 0, column: 0 });
    expect(press(start(), 'PageDown', 'End').at).toEqual({ line: 4, column: 3 });
  });

  it('writes with a letter, keeps with Enter and goes on below', () => {
    const typing = press(start(), 'ә');
    expect(typing.typing).toBe('ә');
    const done = press(typing, 'Enter');
    expect([done.cells[0]?.[0], done.at, done.typing]).toEqual(['ә', { line: 1, column: 0 }, null]);
  });

  it('leaves a cell as it was with Escape', () => {
    expect(press(start(), 'a', 'Escape').cells).toEqual(start().cells);
  });

  it('takes every step back and forth, in any layout of the keyboard', () => {
    const filled = press(start(), 'a', 'Enter', 'b', 'Enter');
    const back = press(filled, key('я', { code: 'KeyZ', ctrlKey: true }));
    expect(back.cells[1]?.[0]).toBe('');
    expect(press(back, key('z', { code: 'KeyZ', ctrlKey: true })).cells[0]?.[0]).toBe('');
    expect(press(back, key('y', { code: 'KeyY', ctrlKey: true })).cells[1]?.[0]).toBe('b');
  });

  it('lets Tab leave it while one moves, so that nobody is caught', () => {
    expect(keyAction(key('Tab'), start())).toBeNull();
  });
});

describe('a paste from a spreadsheet', () => {
  const labelOf = ({ key: name }: { key: string }) => `Атауы ${name}`;

  it('is laid over the cells from the one in hand, in one step that can be taken back', () => {
    const { block } = readPaste('а\tб\n"екі\nжол"\tв\n', labelOf);
    expect(block).toEqual([
      ['а', 'б'],
      ['екі\nжол', 'в'],
    ]);
    const at = press(start(), 'ArrowDown', 'ArrowRight');
    const pasted = gridReducer(at, { do: 'paste', block });
    expect(pasted.cells[2]).toEqual(['', 'екі\nжол', 'в', '']);
    expect(gridReducer(pasted, { do: 'undo' }).cells).toEqual(start().cells);
  });

  it('with a head goes to the columns that the head names', () => {
    const { block, byHead } = readPaste('title\tdistrict\tkind\nКездесу\tАрал\tmeeting', labelOf);
    expect(byHead).toBe(true);
    expect(block[0]?.slice(0, 3)).toEqual(['Арал', 'meeting', 'Кездесу']);
  });

  it('of more lines than there are makes room, up to the most', () => {
    const block = Array.from({ length: mostLines + 50 }, () => ['а']);
    const { cells } = gridReducer(start(), { do: 'paste', block });
    expect([cells.length, filledLines(cells)]).toEqual([mostLines, mostLines]);
  });
});

it('goes out as a file whose cells have the addresses of the screen', async () => {
  const text = await gridFile([['Арал "шаһары"', 'meeting']], 'Кесте').text();
  expect(text.split('\r\n')[1]).toBe('"Арал ""шаһары""";"meeting"');
});
