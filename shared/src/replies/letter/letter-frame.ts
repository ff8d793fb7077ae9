/** The line of registration and the mark on the appendix: blanks until number and date are given. */
import type { LetterLanguage } from '../reply.schema.ts';
import type { LetterFacts, Run } from './letter.types.ts';
import { blankDay, longBlank, officialDay, officialDayOf, shortBlank } from './official-dates.ts';

const noBreakSpace = '\u00A0';
const text = (value: string): Run => ({ kind: 'text', text: value });

/** «2026 жылғы ____ наурыз   № ____________». */
export function registrationRuns(facts: LetterFacts, lang: LetterLanguage): Run[] {
  const day = facts.outgoingOn ? officialDay(facts.outgoingOn, lang) : blankDay(facts.to, lang);
  return [
    { kind: 'slot', name: 'outgoingOn', value: day, blank: facts.outgoingOn === null },
    text(`${noBreakSpace.repeat(3)} №${noBreakSpace}`),
    numberRun(facts, longBlank),
  ];
}

/** «Павлодар облысы әкімдігінің 2026 жылғы ____ наурыздағы № ____ хатына қосымша». */
export function appendixMark(facts: LetterFacts, lang: LetterLanguage): Run[] {
  const day: Run = {
    kind: 'slot',
    name: 'outgoingOn',
    value: facts.outgoingOn
      ? officialDayOf(facts.outgoingOn, lang)
      : blankDay(facts.to, lang, 'attr'),
    blank: facts.outgoingOn === null,
  };
  const number = numberRun(facts, shortBlank);
  const { kk, ru } = facts.unit.forms;
  return lang === 'kk'
    ? [text(`${kk.body.gen} `), day, text(` №${noBreakSpace}`), number, text(' хатына қосымша')]
    : [text(`Приложение к письму ${ru.body.gen} от `), day, text(` №${noBreakSpace}`), number];
}

function numberRun(facts: LetterFacts, blank: string): Run {
  return {
    kind: 'slot',
    name: 'outgoingNo',
    value: facts.outgoingNo ?? blank,
    blank: facts.outgoingNo === null,
  };
}
