import { languages } from '@saqbol/shared/format/language.ts';
import { replyStates } from '@saqbol/shared/replies/reply.states.ts';
import { describe, expect, it } from 'vitest';
import { formatRow, indicatorValue } from './indicators.ts';
import { levelIn } from './map-classes.ts';
import { hasReply } from './reply-counts.ts';
import { formatProgress, progressClasses, replyProgress } from './reply-progress.ts';

describe('the status of replies on the map', () => {
  it('has a colour and a word in every language for every state', () => {
    for (const replyState of replyStates) {
      const progress = replyProgress({ replyState });
      expect(levelIn(progressClasses, progress)).not.toBeNull();
      for (const language of languages)
        expect(formatProgress(progress, language)).toMatch(/\p{L}/u);
    }
  });

  it('is zero, and so apart from the scale, exactly while no reply has come', () => {
    for (const replyState of replyStates) {
      expect(replyProgress({ replyState }) === 0).toBe(!hasReply({ replyState }));
    }
    expect(hasReply({ replyState: null })).toBe(false);
  });

  it('is known of a unit that has entered nothing: its reply may say so', () => {
    const row = { replyState: 'submitted', partnerships: 0 } as never;
    expect(indicatorValue('replyStatus', row, true)).toBe(2);
    expect(formatRow('replyStatus', row, true, 'kk')).toBe('ұсынылды');
  });
});
