import type { TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import styles from './paragraph.module.css';
import { createSlotEditor, type SlotEditor } from './slot-editor.ts';
import { useSlotFaces } from './use-slot-faces.ts';

export interface SlotEditorHandle {
  insertSlot: (name: TextSlotName) => void;
  focus: () => void;
}

/** The editor in the page; its library comes with it. */
export function SlotEditorField(props: {
  text: string;
  onText: (text: string) => void;
  lang: string;
  labelledBy: string;
  describedBy: string;
  isWrong: boolean;
  handle: Ref<SlotEditorHandle>;
}) {
  const { text, lang, labelledBy, describedBy, isWrong } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<SlotEditor>(null);
  const { faceOf, open } = useSlotFaces();
  const latest = useRef({ onText: props.onText, open });
  latest.current = { onText: props.onText, open };
  const attributes = {
    class: styles.editable ?? '',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    ...(isWrong && { 'aria-invalid': 'true' }),
    lang,
    spellcheck: 'true',
  };
  const first = useRef({ text, attributes, faceOf });

  useEffect(() => {
    if (!place.current) return;
    const made = createSlotEditor({
      place: place.current,
      ...first.current,
      onText: (next) => latest.current.onText(next),
      onOpen: (name) => latest.current.open(name),
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setFaces(faceOf), [faceOf]);
  useEffect(() => editor.current?.setAttributes(attributes));
  useImperativeHandle(props.handle, () => ({
    insertSlot: (name) => editor.current?.insertSlot(name),
    focus: () => editor.current?.focus(),
  }));
  return <div ref={place} className={styles.place} />;
}
