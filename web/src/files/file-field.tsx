import { type FilePurpose, mostFileBytes } from '@saqbol/shared/files/file.codes.ts';
import { typesFor } from '@saqbol/shared/files/file.rules.ts';
import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { formatFileSize } from '@saqbol/shared/format/file-size.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { Field, type FieldMessage } from '../ui/field.tsx';
import { Progress } from '../ui/states.tsx';
import { DropPlace } from './drop-place.tsx';
import styles from './file-field.module.css';
import { FileLine } from './file-line.tsx';
import { FileRefusal } from './file-refusal.tsx';
import { type Upload, useUpload } from './use-upload.ts';

export interface FileFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  unitId: string;
  purpose: FilePurpose;
  /** Of a signed reply: the letter that is answered. */
  campaignId?: string;
  /** The file that stands now; null: none. */
  file: StoredFile | null;
  onUploaded: (file: StoredFile) => void;
  /** Not given: the file cannot be taken away here. */
  onDetach?: () => void;
  detachLabel?: string;
  /** Something is being done with the file: its buttons do nothing more. */
  busy?: boolean;
  error?: FieldMessage | null;
  optional?: boolean;
}

/**
 * One file: chosen by a button or dropped, sent at once with its progress, checked by the server.
 * What is refused stands here with all that is wrong; what stood before stays until a new one is in.
 */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, optional = false } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const limit = t('files.field.limit', {
    types: typesFor(props.purpose),
    size: formatFileSize(mostFileBytes, language),
  });
  return (
    <Field
      label={label}
      optional={optional}
      error={error}
      hint={
        <>
          {hint} {limit}
        </>
      }
    >
      <FileControl {...props} />
    </Field>
  );
}

function FileControl(props: FileFieldProps) {
  const { file, unitId, purpose, campaignId, onUploaded } = props;
  const { t } = useTranslation();
  const upload = useUpload({ unitId, purpose, campaignId, onUploaded });
  const [several, setSeveral] = useState(false);
  const take = (list: FileList | null) => {
    setSeveral((list?.length ?? 0) > 1);
    const [first] = list ?? [];
    if (first && list?.length === 1) upload.begin(first);
  };
  const isSending = upload.sent !== null;
  const control = useKeptFocus(isSending);
  return (
    <div ref={control} className={styles.control}>
      {file && (
        <FileLine
          file={file}
          onDetach={props.onDetach}
          detachLabel={props.detachLabel}
          busy={props.busy || isSending}
        />
      )}
      {isSending ? (
        <Sending upload={upload} />
      ) : (
        <DropPlace
          purpose={purpose}
          hasFile={file !== null}
          disabled={props.busy ?? false}
          onFiles={take}
        />
      )}
      {several && <FileRefusal title={t('files.field.one')} messages={[]} />}
      {!isSending && <Outcome upload={upload} />}
    </div>
  );
}

/** The pressed button goes when the upload begins or ends: the focus stays in the field. */
function useKeptFocus(isSending: boolean) {
  const control = useRef<HTMLDivElement>(null);
  const before = useRef(isSending);
  useEffect(() => {
    if (before.current === isSending) return;
    before.current = isSending;
    if (document.activeElement === document.body)
      control.current
        ?.querySelector<HTMLElement>('[data-step] button')
        ?.focus({ preventScroll: true });
  }, [isSending]);
  return control;
}

/** How far it is; the server looks into it when all has been sent. */
function Sending(props: { upload: Upload }) {
  const { file, sent, stop } = props.upload;
  const { t } = useTranslation();
  const language = useLanguage();
  if (!file || sent === null) return null;
  const isChecking = sent >= file.size;
  const [name, size] = [file.name, formatFileSize(file.size, language)];
  return (
    <div className={styles.sending} data-step>
      <Progress
        label={t(isChecking ? 'files.field.checking' : 'files.field.sending', { name })}
        value={isChecking ? null : sent / file.size}
        note={t('files.field.sent', { sent: formatFileSize(sent, language), size })}
      />
      <Button size="small" icon="close" onClick={stop}>
        {t('files.field.cancel')}
      </Button>
    </div>
  );
}

/** What became of the last attempt, where it failed. */
function Outcome(props: { upload: Upload }) {
  const { upload } = props;
  const { t } = useTranslation();
  if (upload.wasStopped) {
    return (
      <p className={styles.stopped} role="status">
        {t('files.field.cancelled')}
        <Button kind="quiet" size="small" onClick={upload.again}>
          {t('files.field.retry')}
        </Button>
      </p>
    );
  }
  if (!upload.error || !upload.file) return null;
  return <FileRefusal error={upload.error} name={upload.file.name} onAgain={upload.again} />;
}
