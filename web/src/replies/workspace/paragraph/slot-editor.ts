/** The editor of one paragraph: plain text of several lines, with slots that nobody types over. */
import type { TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { textParts } from '@saqbol/shared/replies/letter/slot-text.ts';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView, type NodeView } from 'prosemirror-view';
import { docOf, nodesOf, slotNode, slotSchema, textOf } from './slot-doc.ts';

/** How a slot looks and what it does; asked again when figures have moved. */
export interface SlotFace {
  readonly text: string;
  readonly className: string;
  /** What it is, heard after its value. */
  readonly label: string;
  /** Where it leads; null: nowhere. */
  readonly href: string | null;
}

export interface SlotEditorGiven {
  readonly place: HTMLElement;
  readonly text: string;
  readonly attributes: Record<string, string>;
  readonly faceOf: (name: TextSlotName) => SlotFace;
  readonly onText: (text: string) => void;
  readonly onOpen: (name: TextSlotName) => void;
}

export interface SlotEditor {
  /** A text that came from elsewhere; where it is the same nothing moves. */
  setText(text: string): void;
  /** Values or addresses of slots have changed. */
  setFaces(faceOf: SlotEditorGiven['faceOf']): void;
  setAttributes(attributes: Record<string, string>): void;
  /** Puts a slot where the cursor is. */
  insertSlot(name: TextSlotName): void;
  focus(): void;
  destroy(): void;
}

export function createSlotEditor(given: SlotEditorGiven): SlotEditor {
  let { faceOf, attributes } = given;
  const views = new Set<SlotView>();
  const plugins = [
    history(),
    keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
    keymap(baseKeymap),
    typedSlots,
  ];
  const stateOf = (text: string) => EditorState.create({ doc: docOf(text), plugins });
  const view = new EditorView(given.place, {
    state: stateOf(given.text),
    attributes: () => attributes,
    nodeViews: {
      slot: (node, _view, getPos) => {
        const slot = new SlotView(node, {
          onOpen: given.onOpen,
          onGone: (gone) => views.delete(gone),
          onPress: () => putBehind(getPos()),
        });
        slot.show(faceOf);
        views.add(slot);
        return slot;
      },
    },
    clipboardTextSerializer: (slice) => shownText(slice, faceOf),
    clipboardTextParser: (text) => sliceOf(text),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && !transaction.getMeta(fromOutside)) {
        given.onText(textOf(view.state.doc));
      }
    },
  });
  /** A press on a slot leaves the cursor behind it, never within. */
  const putBehind = (at: number | undefined) => {
    if (at === undefined) return;
    const { doc, tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(doc, at + 1)));
    view.focus();
  };
  return {
    setText(text) {
      if (textOf(view.state.doc) === text) return;
      const { doc, tr } = view.state;
      const next = tr.replaceWith(0, doc.content.size, docOf(text).content);
      view.dispatch(next.setMeta(fromOutside, true));
    },
    setFaces(next) {
      faceOf = next;
      for (const slot of views) slot.show(faceOf);
    },
    setAttributes(next) {
      attributes = next;
      view.setProps({ attributes: () => attributes });
    },
    insertSlot(name) {
      view.dispatch(view.state.tr.replaceSelectionWith(slotNode(name), false).scrollIntoView());
      view.focus();
    },
    focus() {
      const end = TextSelection.atEnd(view.state.doc);
      view.dispatch(view.state.tr.setSelection(end));
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const fromOutside = 'fromOutside';

/** `{{met}}` that was typed or pasted letter by letter becomes the slot at once. */
const typedSlots = new Plugin({
  appendTransaction(transactions, _old, state) {
    if (!transactions.some((one) => one.docChanged)) return null;
    const found: { from: number; to: number; nodes: Node[] }[] = [];
    state.doc.descendants((node, at) => {
      if (!node.isText || !node.text) return;
      if (!textParts(node.text).some((part) => part.kind === 'slot')) return;
      found.unshift({ from: at, to: at + node.nodeSize, nodes: nodesOf(node.text) });
    });
    if (found.length === 0) return null;
    // From the end, so that the places before stay right.
    return found.reduce((tr, { from, to, nodes }) => tr.replaceWith(from, to, nodes), state.tr);
  },
});

/** What goes to other programs: the values, not the names of slots. */
function shownText({ content }: Slice, faceOf: SlotEditorGiven['faceOf']): string {
  return content.textBetween(0, content.size, '\n', (node) =>
    node.type.name === 'slot' ? faceOf(node.attrs.name).text : '',
  );
}

function sliceOf(text: string): Slice {
  const lines = text.split(/\r\n?|\n/).map((line) => slotSchema.node('line', null, nodesOf(line)));
  return Slice.maxOpen(Fragment.from(lines));
}

interface SlotSurroundings {
  readonly onOpen: (name: TextSlotName) => void;
  readonly onPress: () => void;
  readonly onGone: (gone: SlotView) => void;
}

/** A slot on the screen: a link to what is behind it, which the cursor passes as one piece. */
class SlotView implements NodeView {
  readonly dom = document.createElement('a');
  private readonly node: Node;
  private readonly around: SlotSurroundings;

  constructor(node: Node, around: SlotSurroundings) {
    this.node = node;
    this.around = around;
    this.dom.contentEditable = 'false';
    this.dom.dataset.slot = node.attrs.name;
    this.dom.draggable = false;
    this.dom.addEventListener('mousedown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      around.onPress();
    });
    this.dom.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      around.onOpen(node.attrs.name);
    });
  }

  show(faceOf: SlotEditorGiven['faceOf']) {
    const { text, className, label, href } = faceOf(this.node.attrs.name);
    const heard = document.createElement('span');
    heard.className = 'only-heard';
    heard.textContent = `, ${label}`;
    this.dom.replaceChildren(text, heard);
    this.dom.className = className;
    this.dom.title = label;
    if (href) this.dom.href = href;
    else this.dom.removeAttribute('href');
  }

  ignoreMutation() {
    return true;
  }

  stopEvent(event: Event) {
    return ['mousedown', 'click', 'keydown'].includes(event.type);
  }

  destroy() {
    this.around.onGone(this);
  }
}
