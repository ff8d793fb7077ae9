import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError, ProblemError } from '../platform/client/problem.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './states.module.css';

/** Nothing here yet: what is missing, what to do about it. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{props.title}</h2>
      {props.children && <p className={styles.detail}>{props.children}</p>}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

/** Something could not be loaded: what happened, in the words of the server, and a way on. */
export function ErrorState(props: { error: unknown; onRetry?: () => void; actions?: ReactNode }) {
  const { error, onRetry } = props;
  const { t } = useTranslation();
  const { title, detail } = useErrorText(error);
  const reference = error instanceof ProblemError ? error.problem.instance : '';
  return (
    <div className={classes(styles.empty, styles.failed)} role="alert">
      <h2>
        <Icon name={error instanceof NetworkError ? 'offline' : 'error'} size={20} />
        {title}
      </h2>
      <p className={styles.detail}>{detail}</p>
      {reference && (
        <p className={styles.reference}>{t('common.errors.reference', { id: reference })}</p>
      )}
      <div className={styles.actions}>
        {onRetry && <Button onClick={onRetry}>{t('common.actions.retry')}</Button>}
        {props.actions}
      </div>
    </div>
  );
}

/** An error in words: the server's own, or those for a missing network. */
export function useErrorText(error: unknown): { title: string; detail: string } {
  const { t } = useTranslation();
  if (error instanceof NetworkError) {
    return { title: t('common.errors.offlineTitle'), detail: t('common.errors.offlineDetail') };
  }
  if (error instanceof ProblemError && error.problem.title) {
    return { title: error.problem.title, detail: error.problem.detail };
  }
  if (error instanceof ProblemError && error.status === 503) {
    return { title: t('common.errors.busyTitle'), detail: t('common.errors.busyDetail') };
  }
  return { title: t('common.errors.title'), detail: t('common.errors.detail') };
}

/** A panel with a bar at its left: gold calls, petrol tells, alert is late or failed. */
export function Notice(props: {
  icon: IconName;
  tone?: 'gold' | 'acc' | 'alert';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Heard at once when it appears. */
  live?: boolean;
}) {
  const { icon, tone = 'gold', title, children, actions, live = false } = props;
  return (
    <div
      className={classes(styles.notice, styles[`notice-${tone}`])}
      role={live ? 'status' : undefined}
    >
      <Icon name={icon} size={20} />
      <div className={styles.noticeText}>
        {title && <p className={styles.noticeTitle}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** Grey bars in the shape of what is coming: nothing jumps when it arrives. */
export function Skeleton(props: { lines?: number; height?: string; className?: string }) {
  const { t } = useTranslation();
  const { lines = 3, height, className } = props;
  return (
    <div className={classes(styles.skeleton, className)}>
      <span className="only-heard" role="status">
        {t('common.frame.loading')}
      </span>
      {Array.from({ length: lines }, (_unused, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <span key={index} className={styles.bar} style={{ height }} />
      ))}
    </div>
  );
}

/** Long work: how far it is, and that the page may be left. */
export function Progress(props: {
  label: ReactNode;
  /** 0…1; null: not known. */
  value: number | null;
  note?: ReactNode;
}) {
  const { label, value, note } = props;
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={styles.progress}>
      <p>{label}</p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={typeof label === 'string' ? label : undefined}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <span
          className={classes(styles.done, percent === null && styles.unknown)}
          style={{ width: percent === null ? '30%' : `${percent}%` }}
        />
      </div>
      {note && <p className={styles.detail}>{note}</p>}
    </div>
  );
}
