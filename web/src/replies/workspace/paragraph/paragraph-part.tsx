import type { LetterParagraph } from '@saqbol/shared/replies/reply.schema.ts';
import { type ReactNode, type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { ErrorState, Skeleton } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast.tsx';
import { narrativeKey, paragraphKey } from '../draft/leaves.ts';
import { useLeaf } from '../fields/use-leaf.ts';
import pageStyles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import { InsertFact } from './insert-fact.tsx';
import { LanguageOfText } from './language-of-text.tsx';
import styles from './paragraph.module.css';
import { ParagraphBox } from './paragraph-box.tsx';
import type { SlotEditorHandle } from './slot-editor-field.tsx';
import { OfferedText } from './slot-text.tsx';

/** A paragraph of the letter: the facts' own wording until the coordinator writes another. */
export function ParagraphPart(props: { name: LetterParagraph; detail?: string }) {
  const { name } = props;
  const { t } = useTranslation();
  const { letter, letterError, lang } = useWorkspace();
  const key = paragraphKey(lang, name);
  const leaf = useLeaf(key);
  const editor = useRef<SlotEditorHandle>(null);
  const suggested = letter?.suggestedParagraphs[name];
  const text = leaf.value ?? suggested;
  const isOwn = leaf.value === null;
  const reset = () => {
    const before = leaf.value;
    leaf.set(null);
    showToast({
      text: t('replyWorkspace.paragraph.resetDone'),
      undo: () => leaf.set(before),
    });
  };
  return (
    <Frame field={key} title={t(`replyWorkspace.paragraph.titles.${name}`)} detail={props.detail}>
      {text === undefined ? (
        letterError ? (
          <ErrorState error={letterError} />
        ) : (
          <Skeleton lines={4} height="1.25rem" />
        )
      ) : (
        <ParagraphBox
          // Another paragraph or language is another editor, with its own way back.
          key={key}
          text={text}
          onText={(next) => leaf.set(next === suggested ? null : next)}
          label={t(`replyWorkspace.paragraph.titles.${name}`)}
          error={leaf.errorAt()}
          mayWrite={leaf.mayWrite}
          handle={editor}
          note={
            leaf.mayWrite && (
              <WordingLine isOwn={isOwn} isEmpty={text.trim() === ''} onReset={reset} />
            )
          }
        />
      )}
      {leaf.mayWrite && text !== undefined && (
        <>
          <InsertFact onChoose={(slot) => editor.current?.insertSlot(slot)} />
          <Sentences name={name} text={text} onText={leaf.set} />
        </>
      )}
    </Frame>
  );
}

/** Free text after the fifth paragraph. */
export function Narrative() {
  const { t } = useTranslation();
  const { lang } = useWorkspace();
  const key = narrativeKey(lang);
  const leaf = useLeaf(key);
  const editor = useRef<SlotEditorHandle>(null);
  if (!leaf.mayWrite && leaf.value === '') return null;
  const title = t('replyWorkspace.paragraph.narrative');
  return (
    <Frame field={key} title={title} detail={t('replyWorkspace.paragraph.narrativeDetail')}>
      <ParagraphBox
        key={key}
        text={leaf.value}
        onText={leaf.set}
        label={title}
        error={leaf.errorAt()}
        mayWrite={leaf.mayWrite}
        handle={editor as Ref<SlotEditorHandle>}
      />
      {leaf.mayWrite && <InsertFact onChoose={(slot) => editor.current?.insertSlot(slot)} />}
    </Frame>
  );
}

function Frame(props: {
  field: string;
  title: string;
  detail?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={pageStyles.part} data-reply-field={props.field}>
      <div className={styles.head}>
        <h3>{props.title}</h3>
        <LanguageOfText />
      </div>
      {props.detail && <p className={pageStyles.detail}>{props.detail}</p>}
      {props.children}
    </div>
  );
}

/** Whose words these are, and the way back to the facts' own. */
function WordingLine(props: { isOwn: boolean; isEmpty: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  const key = props.isEmpty ? 'emptied' : props.isOwn ? 'ownWords' : 'edited';
  return (
    <p className={styles.wording}>
      <span>{t(`replyWorkspace.paragraph.${key}`)}</span>
      {!props.isOwn && (
        <Button kind="quiet" size="small" icon="returned" onClick={props.onReset}>
          {t('replyWorkspace.paragraph.reset')}
        </Button>
      )}
    </p>
  );
}

/** What the facts offer beside the paragraph: one press adds it, with its slots. */
function Sentences(props: { name: LetterParagraph; text: string; onText: (text: string) => void }) {
  const { name, text, onText } = props;
  const { t } = useTranslation();
  const { letter } = useWorkspace();
  const offered = letter?.suggestedSentences.filter(
    (one) => one.paragraph === name && !text.includes(one.template),
  );
  if (!offered || offered.length === 0) return null;
  const add = (template: string) => {
    onText([text.trimEnd(), template].filter(Boolean).join(' '));
    showToast({
      text: t('replyWorkspace.paragraph.sentenceAdded'),
      undo: () => onText(text),
    });
  };
  return (
    <div className={styles.sentences}>
      <h3>{t('replyWorkspace.paragraph.sentences')}</h3>
      <ul>
        {offered.map((one) => (
          <li key={one.id} className={styles.sentence}>
            <span lang={letter?.lang}>
              <OfferedText text={one.template} />
            </span>
            <Button icon="plus" size="small" onClick={() => add(one.template)}>
              {t('replyWorkspace.paragraph.add')}
              <span className="only-heard">: {one.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
