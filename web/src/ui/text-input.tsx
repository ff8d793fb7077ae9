import type { InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import { Icon, type IconName } from './icons.tsx';
import styles from './input.module.css';

export interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
  icon?: IconName;
  /** Stands at the end of the box: a button, a lock. */
  trailing?: ReactNode;
}

/** One line of text, 40 px on a desktop and 52 on a phone. */
export function TextInput(props: TextInputProps) {
  const { icon, trailing, className, ref, ...rest } = props;
  const { attributes, tone } = useField();
  return (
    <div className={classes(boxClass(tone), rest.disabled && styles.disabled, className)}>
      {icon && <Icon name={icon} size={20} className={styles.icon} />}
      <input {...attributes} {...rest} ref={ref} className={styles.input} />
      {trailing}
    </div>
  );
}

/** Several lines of text. */
export function TextArea(
  props: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> },
) {
  const { className, ref, rows = 3, ...rest } = props;
  const { attributes, tone } = useField();
  return (
    <div className={classes(boxClass(tone), className)}>
      <textarea {...attributes} {...rest} ref={ref} rows={rows} className={styles.area} />
    </div>
  );
}

/** The frame of a control: its border tells the tone, its outline the focus. */
export function boxClass(tone: 'error' | 'warning' | null): string {
  return classes(styles.box, tone && styles[tone]);
}

/** A fact that cannot be changed here, in the shape of the field, with a lock. */
export function LockedValue(props: { children: ReactNode }) {
  const { attributes } = useField();
  return (
    <output className={classes(styles.box, styles.locked)} id={attributes.id}>
      <span className={styles.lockedText}>{props.children}</span>
      <Icon name="lock" size={20} className={styles.icon} />
    </output>
  );
}
