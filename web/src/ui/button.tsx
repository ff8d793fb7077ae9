import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';

/** One primary button a view; danger only deletes; quiet puts off or leaves. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';
export type ButtonSize = 'regular' | 'small';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** Stands behind the label. */
  iconAfter?: IconName;
  /** Takes the whole width. */
  wide?: boolean;
  /** Work is on its way: the button keeps its focus but does nothing more. */
  busy?: boolean;
  busyLabel?: ReactNode;
}

export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    size = 'regular',
    icon,
    iconAfter,
    wide = false,
    busy = false,
    busyLabel,
    className,
    children,
    onClick,
    type = 'button',
    ...rest
  } = props;
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classes(buttonClass(kind, size, wide), busy && styles.busy, className)}
      aria-disabled={busy || undefined}
      onClick={click}
    >
      {busy ? <Icon name="refresh" className={styles.turning} /> : icon && <Icon name={icon} />}
      <span>{busy ? (busyLabel ?? children) : children}</span>
      {iconAfter && !busy && <Icon name={iconAfter} size={16} />}
    </button>
  );
}

/** The look of a button for a link that stands in a row of buttons. */
export function buttonClass(
  kind: ButtonKind = 'secondary',
  size: ButtonSize = 'regular',
  wide = false,
): string {
  return classes(
    styles.button,
    styles[kind],
    size === 'small' && styles.small,
    wide && styles.wide,
  );
}

/** A button that shows only an icon: the label is heard, and shown as a tooltip. */
export function IconButton(
  props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
    icon: IconName;
    label: string;
    framed?: boolean;
    iconSize?: number;
  },
) {
  const { icon, label, framed = false, iconSize, className, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classes(styles.iconOnly, framed && styles.framed, className)}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size={iconSize ?? 20} />
    </button>
  );
}
