import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { useField } from './field.tsx';
import { Icon, type IconName } from './icons.tsx';
import inputStyles from './input.module.css';
import styles from './search-select.module.css';
import { boxClass } from './text-input.tsx';

export interface SearchOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  /** Further spellings that find it. */
  readonly keywords?: string;
}

export interface SearchSelectProps {
  options: readonly SearchOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  icon?: IconName;
  ref?: Ref<HTMLInputElement>;
  /** The list comes from a server: told what is typed; then nothing is filtered here. */
  onSearch?: (text: string) => void;
  /** Offers to add what is typed and was not found. */
  create?: { label: (text: string) => ReactNode; onCreate: (text: string) => void };
  disabled?: boolean;
  onBlur?: () => void;
}

const mostShown = 60; // more is not read but searched

/** One of many, found by typing: a combobox with a list, all by keyboard. */
export function SearchSelect(props: SearchSelectProps) {
  const { options, value, onChange, placeholder, icon = 'search', onSearch, create } = props;
  const { t } = useTranslation();
  const { attributes, tone } = useField();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);

  const selected = options.find((option) => option.value === value) ?? null;
  const text = typed ?? selected?.label ?? '';
  const query = typed?.trim() ?? '';
  const found = (
    onSearch || query === ''
      ? options
      : options.filter((each) =>
          matchesSearch(`${each.label} ${each.detail ?? ''} ${each.keywords ?? ''}`, query),
        )
  ).slice(0, mostShown);
  const canCreate = Boolean(create && query !== '' && !found.some((each) => each.label === query));
  const count = found.length + (canCreate ? 1 : 0);
  const current = Math.min(active, count - 1);

  const show = () => {
    if (props.disabled) return;
    setOpen(true);
    setActive(Math.max(0, selected ? found.indexOf(selected) : 0));
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (index: number) => {
    const option = found[index];
    if (option) onChange(option.value);
    else if (canCreate) create?.onCreate(query);
    else return;
    close();
  };
  const move = (to: number) => {
    if (!open) return show();
    const next = (to + count) % Math.max(count, 1);
    setActive(next);
    // jsdom has no scrolling; browsers keep the active row in sight
    list.current?.children[next]?.scrollIntoView?.({ block: 'nearest' });
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') move(open ? current + 1 : 0);
    else if (event.key === 'ArrowUp') move(open ? current - 1 : 0);
    else if (event.key === 'Enter' && open) take(current);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation(); // Escape must not also close the dialog around
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the focus has left
    <div
      className={styles.around}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        close();
        props.onBlur?.();
      }}
    >
      <div className={classes(boxClass(tone), props.disabled && inputStyles.disabled)}>
        <Icon name={icon} size={20} className={inputStyles.icon} />
        <input
          {...attributes}
          ref={props.ref}
          className={inputStyles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && count > 0 ? `${listId}-${current}` : undefined}
          placeholder={placeholder}
          disabled={props.disabled}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setOpen(true);
            onSearch?.(event.target.value);
          }}
          onClick={show}
          onFocus={(event) => event.target.select()}
          onKeyDown={keyDown}
        />
        {value !== null && !props.disabled && (
          <IconButton
            icon="close"
            iconSize={18}
            label={t('common.fields.clear')}
            onClick={() => {
              onChange(null);
              close();
            }}
          />
        )}
      </div>
      <div id={listId} ref={list} role="listbox" className={styles.list} hidden={!open}>
        {open &&
          found.map((option, index) => (
            <Row
              key={option.value}
              id={`${listId}-${index}`}
              active={index === current}
              selected={option.value === value}
              onTake={() => take(index)}
            >
              <span className={styles.label}>
                {option.label}
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </span>
              {option.value === value && <Icon name="check" />}
            </Row>
          ))}
        {open && canCreate && (
          <Row
            id={`${listId}-${found.length}`}
            active={current === found.length}
            selected={false}
            onTake={() => take(found.length)}
          >
            <Icon name="plus" />
            <span className={styles.label}>{create?.label(query)}</span>
          </Row>
        )}
        {open && count === 0 && <p className={styles.none}>{t('common.fields.noMatches')}</p>}
      </div>
      <span role="status" className="only-heard">
        {open && query !== '' && t('common.fields.matches', { count: found.length })}
      </span>
    </div>
  );
}

function Row(props: {
  id: string;
  active: boolean;
  selected: boolean;
  onTake: () => void;
  children: ReactNode;
}) {
  return (
    // The keyboard is with the input (aria-activedescendant); rows take the pointer only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={props.id}
      role="option"
      aria-selected={props.selected}
      className={classes(styles.row, props.active && styles.active)}
      onPointerDown={(event) => event.preventDefault()} // keeps the focus in the input
      onClick={props.onTake}
    >
      {props.children}
    </div>
  );
}
