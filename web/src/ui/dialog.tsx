import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import styles from './dialog.module.css';

/**
 * A window over the page by the browser's own `<dialog>`: it holds the focus, closes by Escape and
 * gives the focus back. Mount it to open it. A press beside it does nothing, so that a slip of the
 * finger loses nothing typed. On phones it is a sheet at the bottom. The control marked with
 * `data-focus-first` takes the focus, else the first one.
 */
export function Dialog(props: {
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the primary one first. */
  actions?: ReactNode;
  /** Not given: the dialog must be answered, Escape does not close it. */
  onClose?: () => void;
  /** For a page to be read: a letter, a sheet. */
  wide?: boolean;
}) {
  const { title, children, actions, onClose, wide = false } = props;
  const { t } = useTranslation();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement as HTMLElement | null;
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    return () => {
      dialog?.close();
      if (before?.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== element.current) return;
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          {onClose && (
            <IconButton icon="close" label={t('common.actions.close')} onClick={onClose} />
          )}
        </div>
        <div className={styles.body}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}
