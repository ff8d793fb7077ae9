import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './palette.module.css';
import { type PaletteItem, paletteGroups } from './palette-items.ts';
import type { Found } from './use-found.ts';

/** The field and its list: arrows move, Enter takes, the field keeps the focus. */
export function PaletteSearch(props: {
  query: string;
  onQuery: (query: string) => void;
  found: Found;
  onTake: (item: PaletteItem) => void;
  close: ReactNode;
}) {
  const { query, found, onTake } = props;
  const { items } = found;
  const { t } = useTranslation();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const current = Math.min(active, items.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    const option = list.current?.querySelector('[data-active]');
    option?.scrollIntoView?.({ block: 'nearest' });
  });

  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = items.length - 1;
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 8,
      PageUp: current - 8,
    }[event.key];
    if (to !== undefined && last >= 0) {
      const around = event.key.startsWith('Arrow') ? (to + items.length) % items.length : to;
      setActive(Math.max(0, Math.min(around, last)));
    } else if (event.key === 'Enter' && items[current]) onTake(items[current]);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.inner}>
      <div className={styles.field}>
        <Icon name="search" size={22} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the window is opened in order to type
          autoFocus
          className={styles.input}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={100}
          aria-label={t('palette.input')}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? optionId(current) : undefined}
          placeholder={t('palette.hint')}
          value={query}
          onChange={(event) => {
            props.onQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={keyDown}
        />
        {props.close}
      </div>
      <div
        id={listId}
        ref={list}
        role="listbox"
        aria-label={t('palette.results')}
        className={styles.list}
      >
        {paletteGroups.map((group) => (
          <Group
            key={group}
            title={t(`palette.groups.${group}`)}
            items={items}
            isIn={(item) => item.group === group}
            optionId={optionId}
            current={current}
            onTake={onTake}
          />
        ))}
      </div>
      <p className={styles.said} role="status">
        {said()}
      </p>
      <p className={styles.footer} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.footer.move')} <kbd>Enter</kbd>{' '}
        {t('palette.footer.open')} <kbd>Esc</kbd> {t('palette.footer.close')}
      </p>
    </div>
  );

  function said(): string {
    if (query.trim() === '') return '';
    if (found.failed) return t('palette.failed');
    if (found.searching) return t('palette.searching');
    return items.length > 0 ? t('palette.found', { count: items.length }) : t('palette.nothing');
  }
}

function Group(props: {
  title: string;
  items: readonly PaletteItem[];
  isIn: (item: PaletteItem) => boolean;
  optionId: (index: number) => string;
  current: number;
  onTake: (item: PaletteItem) => void;
}) {
  const { items, isIn, optionId, current } = props;
  const titleId = useId();
  if (!items.some(isIn)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.group}>
        {props.title}
      </p>
      {items.map(
        (item, index) =>
          isIn(item) && (
            <Option
              key={item.key}
              id={optionId(index)}
              item={item}
              active={index === current}
              onTake={() => props.onTake(item)}
            />
          ),
      )}
    </div>
  );
}

function Option(props: { id: string; item: PaletteItem; active: boolean; onTake: () => void }) {
  const { item, active } = props;
  return (
    // The keyboard is with the field (aria-activedescendant); rows take the pointer only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={props.id}
      role="option"
      aria-selected={active}
      data-active={active || undefined}
      className={classes(styles.option, active && styles.active)}
      onPointerDown={(event) => event.preventDefault()} // keeps the focus in the field
      onClick={props.onTake}
    >
      <Icon name={item.icon} size={20} />
      <span className={styles.label}>{item.label}</span>
      {item.detail && <span className={styles.detail}>{item.detail}</span>}
    </div>
  );
}
