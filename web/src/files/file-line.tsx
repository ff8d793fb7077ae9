import type { StoredFile } from '@saqbol/shared/files/file.schema.ts';
import { formatFileSize } from '@saqbol/shared/format/file-size.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import styles from './file-field.module.css';
import { contentAddress } from './queries.ts';

/** A file that is kept: what it is, and the way to it. */
export function FileLine(props: {
  file: StoredFile;
  onDetach?: (() => void) | undefined;
  detachLabel?: string | undefined;
  busy?: boolean | undefined;
}) {
  const { file, onDetach } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const when = formatDateTime(file.createdAt, language, 'long');
  return (
    <div className={styles.line}>
      <Icon name="document" size={20} />
      <div className={styles.about}>
        <p className={styles.name}>{file.name}</p>
        <p className={styles.detail}>
          {formatFileSize(file.size, language)} · {t('files.field.uploaded', { when })}
        </p>
      </div>
      <div className={styles.actions}>
        <a
          href={contentAddress(file)}
          className={buttonClass('secondary', 'small')}
          aria-label={t('files.field.downloadOf', { name: file.name })}
          download
        >
          <Icon name="download" />
          {t('files.field.download')}
        </a>
        {onDetach && (
          <Button size="small" kind="quiet" disabled={props.busy ?? false} onClick={onDetach}>
            {props.detachLabel ?? t('files.field.detach')}
          </Button>
        )}
      </div>
    </div>
  );
}
