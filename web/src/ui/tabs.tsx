import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './tabs.module.css';

export interface TabGiven<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly icon?: IconName;
}

/** Views of one thing: tabs in the frame of a segmented control, with the chosen view below. */
export function Tabs<V extends string>(props: {
  label: string;
  tabs: readonly TabGiven<V>[];
  value: V;
  onChange: (value: V) => void;
  children: ReactNode;
  /** Stands at the other end of the row. */
  aside?: ReactNode;
}) {
  const { label, tabs, value, onChange } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const keyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next) onChange(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div>
      <div className={styles.row}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              className={classes(styles.tab, tab.value === value && styles.chosen)}
              onClick={() => onChange(tab.value)}
              onKeyDown={keyDown}
            >
              {tab.icon && <Icon name={tab.icon} />}
              {tab.label}
            </button>
          ))}
        </div>
        {props.aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {props.children}
      </div>
    </div>
  );
}
