/** The status of replies as an indicator of the map: how far each reply has come, in words. */
import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import type { InLanguages, Language } from '@saqbol/shared/format/language.ts';
import { noData } from '@saqbol/shared/format/numbers.ts';
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import type { MapClass } from './map-classes.ts';

/** Steps on the way; 0 is no reply yet. */
const progressOf: Readonly<Record<ReplyState, number>> = {
  draft: 0,
  returned: 1,
  submitted: 2,
  resubmitted: 2,
  accepted: 3,
};

/** As short as the map needs; the board has the states in full. */
const words: readonly InLanguages[] = [
  { kk: 'жауап жоқ', ru: 'нет ответа', en: 'no reply' },
  { kk: 'қайтарылды', ru: 'возвращен', en: 'returned' },
  { kk: 'ұсынылды', ru: 'представлен', en: 'submitted' },
  { kk: 'қабылданды', ru: 'принят', en: 'accepted' },
];

export function replyProgress({ replyState }: Pick<FigureRow, 'replyState'>): number | null {
  return replyState === null ? null : (progressOf[replyState as ReplyState] ?? null);
}

export function formatProgress(progress: number | null, language: Language): string {
  return (progress !== null && words[progress]?.[language]) || noData;
}

/** One class a step, of fixed colours: they do not depend on which steps there are today. */
export const progressClasses: readonly MapClass[] = [
  { from: 1, to: 1, level: 1 },
  { from: 2, to: 2, level: 3 },
  { from: 3, to: 3, level: 5 },
];
