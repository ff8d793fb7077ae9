import { describe, expect, it, vi } from 'vitest';
import { createProblemBoard } from './problem-board.ts';

const error = { at: '/title', code: 'required' };
const warning = { at: '/schemes', code: 'no-schemes' };

function judged() {
  const board = createProblemBoard();
  board.judge({ errors: [error], warnings: [warning] });
  return board;
}

describe('what is said of the form', () => {
  it('is nothing while the person is still typing', () => {
    expect(judged().shown()).toEqual({ errors: [], warnings: [] });
  });

  it('is an error once its field was left, and only there', () => {
    const board = judged();
    board.leave('/title');
    expect(board.errorAt('/title')).toEqual(error);
    expect(board.warningAt('/schemes')).toBeNull();
  });

  it('is a warning once its field was passed by, but no error: one may come back to it', () => {
    const board = judged();
    board.pass(['/title', '/schemes']);
    expect(board.shown()).toEqual({ errors: [], warnings: [warning] });
  });

  it('is everything at a save', () => {
    const board = judged();
    board.revealAll();
    expect(board.shown()).toEqual({ errors: [error], warnings: [warning] });
  });

  it('goes as soon as it is mended', () => {
    const board = judged();
    board.revealAll();
    board.judge({ errors: [], warnings: [] });
    expect(board.shown()).toEqual({ errors: [], warnings: [] });
  });

  it('holds what the server refused until that field changes, whatever else is typed', () => {
    const board = createProblemBoard();
    const refused = { at: '/reach/r1/count', code: 'tooMuch', message: 'Тым көп.' };
    board.refuse([refused]);
    board.judge({ errors: [], warnings: [] });
    board.changed('/title');
    expect(board.errorAt('/reach/r1/count')).toEqual(refused);
    board.changed('/reach');
    expect(board.errorAt('/reach/r1/count')).toBeNull();
  });

  it('never flashes what the change that is being judged has just mended', () => {
    const board = judged();
    const listener = vi.fn();
    board.subscribe(listener);
    board.changed('/schemes');
    board.leave('/schemes');
    board.judge({ errors: [error], warnings: [] });
    expect(listener).not.toHaveBeenCalled();
    board.judge({ errors: [error], warnings: [warning] });
    expect(board.warningAt('/schemes')).toEqual(warning);
  });

  it('wakes no listener when a keystroke changed nothing of it', () => {
    const board = judged();
    board.revealAll();
    const listener = vi.fn();
    board.subscribe(listener);
    const before = board.errorAt('/title');
    board.judge({ errors: [{ ...error }], warnings: [{ ...warning }] });
    expect(listener).not.toHaveBeenCalled();
    expect(board.errorAt('/title')).toBe(before);
  });
});
