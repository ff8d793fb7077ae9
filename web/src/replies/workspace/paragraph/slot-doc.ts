/** The document of the paragraph editor: lines of text in which slots stand as single pieces. */
import type { TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { textParts } from '@saqbol/shared/replies/letter/slot-text.ts';
import { type Node, Schema } from 'prosemirror-model';

export const slotSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: { content: '(text | slot)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    slot: {
      inline: true,
      atom: true,
      // Never chosen as a whole, so that no keystroke takes its place.
      selectable: false,
      attrs: { name: { validate: 'string' } },
      parseDOM: [
        { tag: '[data-slot]', getAttrs: (dom) => ({ name: dom.getAttribute('data-slot') }) },
      ],
      toDOM: (node) => ['span', { 'data-slot': node.attrs.name }],
    },
    text: {},
  },
});

export function slotNode(name: TextSlotName): Node {
  return slotSchema.node('slot', { name });
}

/** A text as it is stored, with `{{slots}}`, as a document. */
export function docOf(text: string): Node {
  return slotSchema.node(
    'doc',
    null,
    text.split('\n').map((line) => slotSchema.node('line', null, nodesOf(line))),
  );
}

/** The pieces of one line. */
export function nodesOf(line: string): Node[] {
  return textParts(line).map((part) =>
    part.kind === 'text' ? slotSchema.text(part.text) : slotNode(part.name),
  );
}

/** The document as it is stored. */
export function textOf(doc: Node): string {
  const lines: string[] = [];
  doc.forEach((line) => {
    let text = '';
    line.forEach((piece) => {
      text += piece.isText ? piece.text : `{{${piece.attrs.name}}}`;
    });
    lines.push(text);
  });
  return lines.join('\n');
}
