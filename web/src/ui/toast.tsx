import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './toast.module.css';

export interface ToastGiven {
  readonly text: string;
  /** Failed: stays until it is closed. */
  readonly tone?: 'done' | 'failed';
  readonly icon?: IconName;
  /** Takes back what was done; offered instead of asking beforehand. */
  readonly undo?: () => void;
  /** Instead of an undo: what is mostly wanted next. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}
interface ToastShown extends ToastGiven {
  readonly id: number;
}

/** Time to read and reach the button; it stands still while pointed at or focused. */
export const toastMs = 8_000;
const undoMs = 12_000;

let shown: readonly ToastShown[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says that something was done or failed, at the bottom of any screen. */
export function showToast(given: ToastGiven): number {
  lastId += 1;
  set([...shown.slice(-2), { ...given, id: lastId }]);
  return lastId;
}

export function closeToast(id: number): void {
  set(shown.filter((toast) => toast.id !== id));
}

function set(toasts: readonly ToastShown[]) {
  shown = toasts;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place where toasts appear; once, in the frame. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribe, () => shown);
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast(props: { toast: ToastShown }) {
  const { toast } = props;
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const failed = toast.tone === 'failed';
  const action = toast.undo
    ? { label: t('common.actions.undo'), run: toast.undo }
    : (toast.action ?? null);
  const hasAction = action !== null;

  useEffect(() => {
    if (held || failed) return;
    const timer = setTimeout(() => closeToast(toast.id), hasAction ? undoMs : toastMs);
    return () => clearTimeout(timer);
  }, [held, failed, hasAction, toast]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time while it is read
    <div
      className={classes(styles.toast, failed && styles.failed)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.icon ?? (failed ? 'error' : 'check')} />
      <span className={styles.text}>{toast.text}</span>
      {action && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            closeToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      {failed && (
        <button
          type="button"
          className={styles.close}
          aria-label={t('common.actions.close')}
          onClick={() => closeToast(toast.id)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
