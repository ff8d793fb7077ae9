/** One line a figure, with its target and the ratio to what it is compared with in the same run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';

export interface Figure {
  /** Number of the figure in the list of targets, P1 … */
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly atMost?: number; readonly atLeast?: number };
  /** What it was measured beside, and how many times as much it is. */
  readonly beside?: { readonly what: string; readonly value: number };
}

export interface Report {
  add(figure: Figure): void;
  say(line: string): void;
  write(file: string): void;
}

export function createReport(): Report {
  const figures: (Figure & { met: boolean | null; ratio: number | null })[] = [];
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  return {
    say,
    add(figure) {
      const { target, beside } = figure;
      const met = target
        ? figure.value <= (target.atMost ?? Number.POSITIVE_INFINITY) &&
          figure.value >= (target.atLeast ?? Number.NEGATIVE_INFINITY)
        : null;
      const ratio = beside ? figure.value / beside.value : null;
      figures.push({ ...figure, met, ratio });
      say(lineOf(figure, met, ratio));
    },
    write(file) {
      mkdirSync(dirname(file), { recursive: true });
      const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
      writeFileSync(file, `${JSON.stringify({ at: new Date(), machine, figures }, null, 2)}\n`);
      say(`written: ${file}`);
    },
  };
}

function lineOf(figure: Figure, met: boolean | null, ratio: number | null): string {
  const { id, what, value, unit, target, beside } = figure;
  const bound = target?.atMost !== undefined ? `≤ ${target.atMost}` : `≥ ${target?.atLeast}`;
  return [
    `${id.padEnd(3)} ${what}: ${rounded(value)} ${unit}`,
    target && `target ${bound} ${unit} ${met ? 'met' : 'MISSED'}`,
    beside && `${rounded(ratio ?? 0)} × ${beside.what} (${rounded(beside.value)} ${unit})`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** The middle of the values, and their 99th of a hundred. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
