import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { Dialog } from './dialog.tsx';
import styles from './filter-bar.module.css';
import { Icon } from './icons.tsx';
import { TextInput } from './text-input.tsx';

export interface FilterChip {
  readonly key: string;
  readonly text: string;
  /** Its control is always in sight on a desktop: no chip there. */
  readonly quick: boolean;
  readonly onRemove: () => void;
}

/** Words of a filter bar; they speak of what is filtered. */
export interface FilterWords {
  readonly label: string;
  readonly search: string;
  readonly searchHint: string;
  readonly more: string;
  readonly less: string;
  readonly button: string;
  readonly buttonCount: (count: number) => string;
  readonly show: string;
  readonly remove: (filter: string) => string;
}

/** So long after the last keystroke the list follows. */
const typingMs = 300;

/**
 * Search, the few filters one needs most, and the rest behind a button; what is on stands below as
 * chips that take it off. On phones all filters are in a sheet.
 */
export function FilterBar(props: {
  words: FilterWords;
  query: string;
  onQuery: (text: string) => void;
  /** Compact controls without labels of their own, for desktops. */
  quick: ReactNode;
  /** Labelled fields: those that are not quick. None: no button for more on a desktop. */
  further?: ReactNode;
  /** Labelled fields: all of them, for the sheet of a phone. */
  all: ReactNode;
  chips: readonly FilterChip[];
  onClear: () => void;
  /** A line above, where nothing else parts it from the title. */
  ruled?: boolean;
}) {
  const { words, chips } = props;
  const { t } = useTranslation();
  const furtherId = useId();
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState(false);
  return (
    <search className={classes(styles.bar, props.ruled && styles.ruled)} aria-label={words.label}>
      <div className={styles.row}>
        <SearchField words={words} query={props.query} onQuery={props.onQuery} />
        <div className={styles.quick}>{props.quick}</div>
        {props.further && (
          <div className={styles.more}>
            <Button
              icon="filter"
              aria-expanded={open}
              aria-controls={open ? furtherId : undefined}
              onClick={() => setOpen(!open)}
            >
              {open ? words.less : words.more}
            </Button>
          </div>
        )}
        <Button
          icon="filter"
          className={styles.onPhone}
          aria-haspopup="dialog"
          onClick={() => setSheet(true)}
        >
          {chips.length > 0 ? words.buttonCount(chips.length) : words.button}
        </Button>
      </div>
      {open && props.further && (
        <div id={furtherId} className={styles.further}>
          {props.further}
        </div>
      )}
      <Chips {...props} />
      {sheet && (
        <Dialog
          title={words.button}
          onClose={() => setSheet(false)}
          actions={
            <>
              <Button kind="primary" onClick={() => setSheet(false)}>
                {words.show}
              </Button>
              {chips.length > 0 && (
                <Button onClick={props.onClear}>{t('common.states.clearFilters')}</Button>
              )}
            </>
          }
        >
          {props.all}
        </Dialog>
      )}
    </search>
  );
}

function Chips(props: {
  words: FilterWords;
  query: string;
  chips: readonly FilterChip[];
  onClear: () => void;
}) {
  const { words, chips } = props;
  const { t } = useTranslation();
  if (chips.length === 0 && props.query === '') return null;
  return (
    <div className={styles.chips}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={classes(styles.chip, chip.quick && styles.onPhone)}
          aria-label={words.remove(chip.text)}
          onClick={chip.onRemove}
        >
          {chip.text}
          <Icon name="close" size={16} />
        </button>
      ))}
      <Button kind="quiet" size="small" onClick={props.onClear}>
        {t('common.states.clearFilters')}
      </Button>
    </div>
  );
}

/** The text follows what is typed at once, the list a moment later, the address with it. */
function SearchField(props: {
  words: FilterWords;
  query: string;
  onQuery: (text: string) => void;
}) {
  const { words, query, onQuery } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState(query);
  const sent = useRef(query);

  // The address changed by itself (back, a chip): then its text is what is shown.
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setTyped(query);
  }, [query]);

  const send = useRef(onQuery);
  send.current = onQuery;
  useEffect(() => {
    const text = typed.trim();
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      send.current(text);
    }, typingMs);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <TextInput
      type="text"
      inputMode="search"
      icon="search"
      className={styles.search}
      aria-label={words.search}
      placeholder={words.searchHint}
      autoComplete="off"
      enterKeyHint="search"
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      trailing={
        typed !== '' && (
          <IconButton
            icon="close"
            iconSize={18}
            label={t('common.fields.clear')}
            onClick={() => setTyped('')}
          />
        )
      }
    />
  );
}
