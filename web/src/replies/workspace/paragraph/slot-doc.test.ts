import { slotNames } from '@saqbol/shared/replies/letter/slot.names.ts';
import { unknownSlots } from '@saqbol/shared/replies/letter/slot-text.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docOf, textOf } from './slot-doc.ts';

const slot = fc.constantFrom(...slotNames).map((name) => `{{${name}}}`);
/** What people type, with braces, unknown slots and signs beyond the first plane among it. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{{', '}}', '{', '{{{', '{{жоқ}}', '№ ', ' – ', '\n', '\u00A0', '😀'),
);
const text = fc.array(fc.oneof(slot, typed), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the text of a paragraph in the editor', () => {
  it('comes out as it went in, so that opening a paragraph never changes it', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(textOf(docOf(given))).toBe(given);
      }),
    );
  });

  it('makes exactly the known slots to pieces, and none out of anything else', () => {
    fc.assert(
      fc.property(text, (given) => {
        const names: string[] = [];
        docOf(given).descendants((node) => {
          if (node.type.name === 'slot') names.push(node.attrs.name);
          if (node.isText) expect(node.text).not.toMatch(anyKnownSlot);
        });
        expect(names.every((name) => (slotNames as readonly string[]).includes(name))).toBe(true);
        expect(unknownSlots(names.map((name) => `{{${name}}}`).join(''))).toEqual([]);
      }),
    );
  });

  it('reads a slot that was typed with spaces as the same slot', () => {
    expect(textOf(docOf('Барлығы {{ met }} адам'))).toBe('Барлығы {{met}} адам');
  });
});

const anyKnownSlot = new RegExp(`\\{\\{(${slotNames.join('|')})\\}\\}`);
