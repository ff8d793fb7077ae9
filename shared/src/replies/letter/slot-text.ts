/** A text with `{{slots}}`, as the facts and the coordinator write it, turned into runs. */
import type { FieldError } from '../../contract/problems.ts';
import type { Run } from './letter.types.ts';
import { isSlotName, type TextSlotName } from './slot.names.ts';
import type { SlotValues } from './slot-values.ts';

const anySlot = /\{\{([^{}]{0,200})\}\}/g;
const noBreakSpace = '\u00A0';

/** No break after «№» and before a dash. */
export function withFirmSpaces(text: string): string {
  return text.replace(/№[^\S\n]*/g, `№${noBreakSpace}`).replace(/ ([–—]) /g, `${noBreakSpace}$1 `);
}

/** A typed part of a sentence, without the stop that the sentence itself ends with. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[\s.;]+$/, '');
}

/** A piece of a text as it is stored: what stands between slots, or a slot by its name. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: TextSlotName };

/** Text and slots in their order. What looks like a slot and is none stays as it was typed. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const addText = (until: number) => {
    if (until > end) parts.push({ kind: 'text', text: text.slice(end, until) });
  };
  for (const match of text.matchAll(anySlot)) {
    const name = (match[1] ?? '').trim();
    if (!isSlotName(name)) continue;
    addText(match.index);
    parts.push({ kind: 'slot', name });
    end = match.index + match[0].length;
  }
  addText(text.length);
  return parts;
}

/** The same with the values of the slots, as the letter sets it. */
export function runsOf(text: string, values: SlotValues): Run[] {
  return textParts(text).map((part) =>
    part.kind === 'text'
      ? { kind: 'text', text: withFirmSpaces(part.text) }
      : { ...part, ...values[part.name] },
  );
}

/** Names in double braces that are no slots of the letter, each once. */
export function unknownSlots(text: string): string[] {
  const names = [...text.matchAll(anySlot)].map((match) => (match[1] ?? '').trim());
  return [...new Set(names.filter((name) => !isSlotName(name)))];
}

/** The same as errors of the field that the text was typed into. */
export function unknownSlotErrors(text: string | null, pointer: string): FieldError[] {
  return unknownSlots(text ?? '').map((name) => ({
    pointer,
    code: 'unknownSlot',
    params: { slot: name.slice(0, 60) },
  }));
}

/** The runs as plain text. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.value)).join('');
}
