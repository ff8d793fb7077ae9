import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { buttonClass } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly detail?: ReactNode;
  readonly lang?: string;
  /** Given: one of several is chosen (a tick), as languages and themes. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** A file to be downloaded: the item is a link, which also opens by the browser's own menu. */
  readonly href?: string;
  /** A page of our own: draws the link of the router around the item's content. */
  readonly link?: (content: ReactNode, attributes: MenuLinkAttributes) => ReactNode;
  readonly onSelect?: () => void;
}
export interface MenuLinkAttributes {
  readonly role: 'menuitem' | 'menuitemradio';
  readonly tabIndex: number;
  readonly className: string;
  readonly onClick: () => void;
}

/** A button that opens a short list of actions or of choices; arrows, Home, End, Escape. */
export function Menu(props: {
  /** What the button shows. */
  children: ReactNode;
  /** Names the menu. */
  label: string;
  /** Names the button, where it shows no words of its own. */
  buttonLabel?: string;
  items: readonly MenuItem[];
  /** Stands above the items: who is signed in. */
  head?: ReactNode;
  buttonClassName?: string;
  align?: 'start' | 'end';
  /** Opens upward, from a bar at the bottom. */
  upward?: boolean;
}) {
  const { items, label, head, align = 'end', upward = false } = props;
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const itemElements = () => [
    ...(around.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
  ];
  useEffect(() => {
    if (!open) return;
    const rows = [...(around.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    (rows.find((row) => row.ariaChecked === 'true') ?? rows[0])?.focus();
    const outside = (event: PointerEvent) => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    const rows = itemElements();
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (target !== undefined) rows[(target + rows.length) % rows.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={around} className={styles.around}>
      <button
        ref={button}
        type="button"
        className={props.buttonClassName ?? buttonClass()}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.buttonLabel}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.children}
      </button>
      {open && (
        <div
          className={classes(styles.panel, align === 'end' && styles.end, upward && styles.upward)}
        >
          {head && <div className={styles.head}>{head}</div>}
          <div id={id} role="menu" tabIndex={-1} aria-label={label} onKeyDown={keyDown}>
            {items.map((item) => (
              <Item
                key={item.key}
                item={item}
                onTake={() => {
                  close();
                  item.onSelect?.();
                }}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function Item(props: { item: MenuItem; onTake: () => void }) {
  const { item, onTake } = props;
  const role =
    item.checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': item.checked } as const);
  const inner = (
    <>
      {item.icon && <Icon name={item.icon} size={20} />}
      <span className={styles.text}>
        {item.label}
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </span>
      {item.checked && <Icon name="check" size={18} className={styles.tick} />}
    </>
  );
  const shared = {
    ...role,
    tabIndex: -1,
    lang: item.lang,
    className: classes(styles.item, item.danger && styles.danger),
    onClick: onTake,
  };
  if (item.link) return item.link(inner, shared);
  return item.href ? (
    <a {...shared} href={item.href} download>
      {inner}
    </a>
  ) : (
    <button {...shared} type="button">
      {inner}
    </button>
  );
}
