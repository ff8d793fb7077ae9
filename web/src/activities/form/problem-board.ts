import { whenPointerRests } from '../../platform/pointer-rest.ts';
import type { FormProblem, Judgement } from './judge-entry.ts';

/**
 * What is wrong with the form, and what of it is said already. Errors come up when their field is
 * left, warnings also when it is passed by, and all at a save; so nobody is told off while typing.
 * Fields listen each for itself: a keystroke renders one field, not the form.
 */
export interface ProblemBoard {
  subscribe(listener: () => void): () => void;
  judge(judgement: Pick<Judgement, 'errors' | 'warnings'>): void;
  /** The field was left. */
  leave(at: string): void;
  /** The person went on beyond the field. */
  pass(ats: readonly string[]): void;
  revealAll(): void;
  /** What the server refused; each stands until its field changes. */
  refuse(problems: readonly FormProblem[]): void;
  /** A field changed: what the server said about it is settled, a new judgement is on its way. */
  changed(at: string): void;
  errorAt(at: string): FormProblem | null;
  warningAt(at: string): FormProblem | null;
  shown(): Shown;
}

/** What is said now; the same object until it changes. */
export interface Shown {
  readonly errors: readonly FormProblem[];
  readonly warnings: readonly FormProblem[];
}

export function createProblemBoard(): ProblemBoard {
  const listeners = new Set<() => void>();
  const left = new Set<string>();
  const passed = new Set<string>();
  // Between a change and its judgement the old one must not be shown anew: it may be mended already.
  let isStale = false;
  const waiting: (() => void)[] = [];
  let all = false;
  let judged: Shown = { errors: [], warnings: [] };
  let refused: readonly FormProblem[] = [];
  let shown: Shown = judged;

  const tell = () => {
    const errors = judged.errors.filter((one) => all || left.has(one.at));
    const warnings = judged.warnings.filter((one) => all || left.has(one.at) || passed.has(one.at));
    const next = { errors: [...refused, ...errors], warnings };
    if (sameProblems(next.errors, shown.errors) && sameProblems(next.warnings, shown.warnings))
      return;
    shown = { errors: reuse(next.errors, shown.errors), warnings: reuse(warnings, shown.warnings) };
    for (const listener of listeners) listener();
  };

  const say = (add: () => void) => {
    if (isStale) waiting.push(add);
    else {
      add();
      whenPointerRests(tell);
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    judge(judgement) {
      judged = { errors: judgement.errors, warnings: judgement.warnings };
      isStale = false;
      for (const add of waiting.splice(0)) add();
      whenPointerRests(tell);
    },
    leave(at) {
      say(() => left.add(at));
    },
    pass(ats) {
      say(() => {
        for (const at of ats) passed.add(at);
      });
    },
    revealAll() {
      all = true;
      tell();
    },
    refuse(problems) {
      refused = problems;
      tell();
    },
    changed(at) {
      isStale = true;
      refused = refused.filter((one) => one.at !== at && !one.at.startsWith(`${at}/`));
      tell();
    },
    errorAt: (at) => shown.errors.find((one) => one.at === at) ?? null,
    warningAt: (at) => shown.warnings.find((one) => one.at === at) ?? null,
    shown: () => shown,
  };
}

function keyOf(problem: FormProblem): string {
  return JSON.stringify([problem.at, problem.code, problem.params, problem.message]);
}

function sameProblems(a: readonly FormProblem[], b: readonly FormProblem[]): boolean {
  return a.length === b.length && a.every((one, i) => keyOf(one) === keyOf(b[i] as FormProblem));
}

/** Equal problems stay the same objects, so that their fields need not render again. */
function reuse(next: readonly FormProblem[], before: readonly FormProblem[]): FormProblem[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  return next.map((one) => known.get(keyOf(one)) ?? one);
}
