import { type FilePurpose, kindsFor } from '@saqbol/shared/files/file.codes.ts';
import { endingsOfKind } from '@saqbol/shared/files/file-kind.ts';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { useField } from '../ui/field.tsx';
import styles from './file-field.module.css';

/** Where files are dropped, with the button that does the same. */
export function DropPlace(props: {
  purpose: FilePurpose;
  hasFile: boolean;
  disabled: boolean;
  onFiles: (list: FileList | null) => void;
}) {
  const { purpose, hasFile, disabled, onFiles } = props;
  const { t } = useTranslation();
  const { attributes, labelId } = useField();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles(event.dataTransfer.files);
  };
  const chooseId = `${attributes.id}-choose`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={classes(styles.place, isOver && styles.over, hasFile && styles.small)}
      data-step
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        id={attributes.id}
        aria-labelledby={`${labelId} ${chooseId}`}
        aria-describedby={attributes['aria-describedby']}
        icon="upload"
        size={hasFile ? 'small' : 'regular'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <span id={chooseId}>{t(hasFile ? 'files.field.replace' : 'files.field.choose')}</span>
      </Button>
      <span className={styles.drop}>{t('files.field.drop')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={kindsFor[purpose]
          .flatMap((kind) => endingsOfKind[kind].map((one) => `.${one}`))
          .join()}
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
