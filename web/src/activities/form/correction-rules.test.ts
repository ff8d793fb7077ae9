import { describe, expect, it } from 'vitest';
import { correctionProblems, correctionText } from './correction-rules.ts';

describe('the reason of a correction', () => {
  it('is demanded of an entry in a version before the server refuses', () => {
    expect(correctionProblems(null, { isDemanded: true })).toEqual([
      { at: '/correctionReason', code: 'required' },
    ]);
    expect(correctionProblems(null, { isDemanded: false })).toEqual([]);
  });

  it('is one line; blanks alone are no reason', () => {
    expect(correctionText(' сан \n түзетілді ')).toBe('сан түзетілді');
    expect(correctionText(' \n ')).toBeNull();
    expect(correctionText(undefined)).toBeNull();
  });

  it('holds no citizen’s number', () => {
    expect(correctionProblems('ЖСН 900101300017', { isDemanded: true })).toEqual([
      { at: '/correctionReason', code: 'personal-number' },
    ]);
  });
});
