import { describe, expect, it } from 'vitest';
import { draftOfText, factsOf, fieldOf, judgeDraft } from './organisation-draft.ts';

const typed = { ...draftOfText('Үлгі'), kind: 'developer' } as const;

describe('the form of an organisation', () => {
  it('sends the brand, the names and nothing where nothing was typed', () => {
    expect(factsOf({ ...typed, aliases: ' Үлгі Group \n\nҮлгі Group' })).toEqual({
      kind: 'developer',
      short: 'Үлгі',
      name: { kk: 'Үлгі', ru: 'Үлгі', en: null },
      bin: null,
      aliases: ['Үлгі Group'],
    });
    expect(judgeDraft(typed)).toEqual([]);
  });

  it('takes a BIN in groups, and refuses a wrong one and the number of a person', () => {
    expect(judgeDraft({ ...typed, bin: '940140 000 385' })).toEqual([]);
    expect(judgeDraft({ ...typed, bin: '940140000384' })).toEqual([
      { pointer: '/bin', code: 'bin' },
    ]);
    expect(judgeDraft({ ...typed, bin: '12' })).toEqual([{ pointer: '/bin', code: 'binDigits' }]);
  });

  it('asks for what is missing at its field', () => {
    const errors = judgeDraft({ ...draftOfText(''), ru: 'Пример' });
    expect(errors.map(({ pointer }) => fieldOf(pointer)).toSorted()).toEqual([
      'kind',
      'kk',
      'short',
    ]);
  });
});
