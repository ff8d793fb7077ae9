import { formatSlot } from '@saqbol/shared/words/slots.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import type { FormProblem } from './judge-entry.ts';
import { useWordOf } from './word-of.ts';

export interface ProblemWords {
  /** What happened, in bold, and what to do. */
  error(problem: FormProblem): { title: string; detail?: string };
  warning(problem: FormProblem): { title: string; detail: string };
  /** An example of a reason for the warning. */
  reasonHint(problem: FormProblem): string;
  /** The field's name in the run of a sentence («күні»). */
  fieldName(at: string): string;
}

/** Errors and warnings in the person's language: the same texts as the server's. */
export function useProblemWords(): ProblemWords {
  const wordOf = useWordOf();
  const language = useLanguage();
  const filled = (key: string, problem: FormProblem) => {
    const slots = Object.entries(problem.params ?? {}).map(([name, value]) => [
      name,
      String(formatSlot(name, value, language)),
    ]);
    // No nesting: a title that somebody typed may stand in a slot.
    return wordOf(key, { ...Object.fromEntries(slots), nest: false });
  };
  return {
    error: (problem) =>
      splitSentence(problem.message ?? filled(`fieldErrors.${problem.code}`, problem)),
    warning: (problem) => ({
      title: filled(`rules.${problem.code}.title`, problem),
      detail: filled(`rules.${problem.code}.text`, problem),
    }),
    reasonHint: (problem) => wordOf(`rules.${problem.code}.reasonHint`),
    fieldName: (at) => wordOf(`activities.fields.${nameOf(at)}`),
  };
}

/** The last name of the pointer; `/reach/<row>/count` is «саны», a row or an item its list. */
function nameOf(at: string): string {
  const [, first = '', , third] = at.split('/');
  return first === 'reach' && third ? third : first;
}

function splitSentence(text: string): { title: string; detail?: string } {
  const found = /^(.+?[.?])\s+(.+)$/s.exec(text);
  return found ? { title: found[1] as string, detail: found[2] as string } : { title: text };
}
