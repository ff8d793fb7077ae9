import { textParts } from '@saqbol/shared/replies/letter/slot-text.ts';
import { lazy, type ReactNode, type Ref, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useWorkspace } from '../workspace.ts';
import styles from './paragraph.module.css';
import type { SlotEditorHandle } from './slot-editor-field.tsx';
import { SlotText } from './slot-text.tsx';

const SlotEditorField = lazy(async () => ({
  default: (await import('./slot-editor-field.tsx')).SlotEditorField,
}));

/** The text in its box: written in where one may, the same to look at where one may not. */
export function ParagraphBox(props: {
  text: string;
  onText: (text: string) => void;
  label: string;
  error: string | null;
  mayWrite: boolean;
  handle: Ref<SlotEditorHandle>;
  note?: ReactNode;
}) {
  const { text, error, mayWrite } = props;
  const { t } = useTranslation();
  const { lang } = useWorkspace();
  const id = useId();
  const hasSlots = textParts(text).some((part) => part.kind === 'slot');
  const still = (
    <div lang={lang} className={styles.editable}>
      <SlotText text={text} />
    </div>
  );
  return (
    <div>
      <span id={`${id}-label`} className="only-heard">
        {props.label}
      </span>
      <div className={classes(styles.box, !mayWrite && styles.read, error && styles.wrong)}>
        {mayWrite ? (
          <Suspense fallback={still}>
            <SlotEditorField
              text={text}
              onText={props.onText}
              lang={lang}
              labelledBy={`${id}-label`}
              describedBy={`${id}-hint`}
              isWrong={error !== null}
              handle={props.handle}
            />
          </Suspense>
        ) : (
          still
        )}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          <Icon name="error" size={18} />
          {error}
        </p>
      )}
      {props.note}
      <p id={`${id}-hint`} className={styles.hint}>
        {hasSlots && (
          <>
            <span className={styles.slot}>{t('replyWorkspace.paragraph.slot')}</span>{' '}
            {t('replyWorkspace.paragraph.slotHint')}
          </>
        )}
      </p>
    </div>
  );
}
