// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells is a table whose cells take the focus (ARIA: grid)
// biome-ignore-all lint/a11y/noStaticElementInteractions: keys and paste of all cells are handled once, around them
import type { Issue } from '@saqbol/shared/imports/gather-entries.ts';
import { columnLetters, shownColumns } from '@saqbol/shared/imports/import.columns.ts';
import type { NamedLists } from '@saqbol/shared/imports/vocabulary.ts';
import {
  type ClipboardEvent,
  type Dispatch,
  type FocusEvent,
  type KeyboardEvent,
  memo,
  useEffect,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import styles from './grid.module.css';
import { firstLineNumber } from './grid-file.ts';
import { keyAction } from './grid-keys.ts';
import type { GridAction, GridState } from './grid-state.ts';
import { readPaste } from './paste-text.ts';

interface GridTableProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  issues: ReadonlyMap<string, Issue>;
  names: NamedLists;
  /** Names the line that explains the cell in hand. */
  explainedBy: string;
}

/** The cells: one of them can be reached by Tab, the arrow keys go from it to the others. */
export function GridTable({ state, dispatch, issues, names, explainedBy }: GridTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const { cells, at, typing } = state;
  // A field that goes away takes the focus with it, to nowhere: the person is still in the grid.
  const isInGrid = useRef(false);
  const blur = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    if (next && !table.current?.contains(next)) isInGrid.current = false;
  };
  // The cell in hand has the focus, unless the person works elsewhere on the page.
  useEffect(() => {
    const grid = table.current;
    const cell = grid?.querySelector<HTMLElement>(`[data-place="${at.line} ${at.column}"]`);
    if (typing === null && isInGrid.current) cell?.focus();
  }, [at, typing]);

  const keyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, state);
    if (!action) return;
    event.preventDefault();
    dispatch(action);
  };
  const paste = (event: ClipboardEvent) => {
    if (typing !== null) return;
    event.preventDefault();
    const labelOf = ({ key }: { key: string }) => String(t(`imports.columns.${key}` as never));
    const { block, byHead } = readPaste(event.clipboardData.getData('text/plain'), labelOf);
    if (byHead) dispatch({ do: 'go', to: { line: at.line, column: 0 } });
    dispatch({ do: 'paste', block });
  };

  return (
    <div
      className={styles.scroll}
      onPaste={paste}
      onKeyDown={keyDown}
      onFocus={() => {
        isInGrid.current = true;
      }}
      onBlur={blur}
    >
      <table
        ref={table}
        role="grid"
        aria-label={t('imports.grid.label')}
        aria-rowcount={cells.length + 1}
        aria-colcount={shownColumns.length}
        className={styles.grid}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="only-heard">{t('imports.grid.line')}</span>
            </th>
            {shownColumns.map(({ key, isNeeded, width }, c) => (
              <th key={key} scope="col" style={{ minWidth: `${width * 7}px` }}>
                <span className={styles.letters}>{columnLetters(c)}</span>
                {t(`imports.columns.${key}`)}
                {isNeeded && ' *'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((line, n) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
              key={n}
              line={line}
              n={n}
              column={at.line === n ? at.column : null}
              typing={at.line === n ? typing : null}
              issues={issues}
              dispatch={dispatch}
              explainedBy={explainedBy}
            />
          ))}
        </tbody>
      </table>
      <NameLists names={names} />
    </div>
  );
}

interface LineProps {
  line: readonly string[];
  n: number;
  /** Of the cell in hand, when it is in this line. */
  column: number | null;
  typing: string | null;
  issues: ReadonlyMap<string, Issue>;
  dispatch: Dispatch<GridAction>;
  explainedBy: string;
}

const Line = memo(function Line(props: LineProps) {
  const { line, n, column, typing, issues, dispatch, explainedBy } = props;
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {n + firstLineNumber}
      </th>
      {shownColumns.map(({ key, list, kind }, c) => {
        const issue = issues.get(`${n + firstLineNumber} ${key}`);
        const isHere = column === c;
        const isTyping = isHere && typing !== null;
        return (
          <td
            key={key}
            role="gridcell"
            data-place={`${n} ${c}`}
            tabIndex={isHere ? 0 : -1}
            aria-selected={isHere}
            aria-invalid={issue?.severity === 'error' || undefined}
            aria-describedby={isHere && issue ? explainedBy : undefined}
            className={classes(
              isHere && styles.here,
              issue?.severity === 'error' && styles.wrong,
              issue?.severity === 'warning' && styles.doubtful,
            )}
            onFocus={() => !isHere && dispatch({ do: 'go', to: { line: n, column: c } })}
            onDoubleClick={() => dispatch({ do: 'type', text: line[c] ?? '' })}
          >
            {isTyping ? (
              <input
                // biome-ignore lint/a11y/noAutofocus: typing has begun in this cell
                autoFocus
                className={styles.input}
                value={typing}
                list={list && kind === 'name' ? `grid-${list}` : undefined}
                aria-label={t(`imports.columns.${key}`)}
                onChange={(event) => dispatch({ do: 'type', text: event.currentTarget.value })}
                onBlur={() => dispatch({ do: 'keep' })}
              />
            ) : (
              line[c]
            )}
          </td>
        );
      })}
    </tr>
  );
}, isSameLine);

/** A line is drawn again only for what concerns it: a paste of 500 lines stays quick. */
function isSameLine(a: LineProps, b: LineProps): boolean {
  if (a.line !== b.line || a.column !== b.column || a.typing !== b.typing) return false;
  if (a.issues === b.issues) return true;
  return shownColumns.every(({ key }) => {
    const cell = `${a.n + firstLineNumber} ${key}`;
    return a.issues.get(cell)?.severity === b.issues.get(cell)?.severity;
  });
}

/** The names to choose from, offered by the browser under the cell. */
function NameLists({ names }: { names: NamedLists }) {
  const used = [
    ...new Set(shownColumns.flatMap(({ list, kind }) => (kind === 'name' && list ? [list] : []))),
  ];
  return used.map((list) => (
    <datalist key={list} id={`grid-${list}`}>
      {names[list].map(({ code, label }) => (
        <option key={code} value={label} />
      ))}
    </datalist>
  ));
}
