// biome-ignore-all lint/a11y/noRedundantRoles: the cards of a phone are no longer laid out as a table, so browsers forget its roles; they are said anew
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import styles from './data-table.module.css';
import { Icon } from './icons.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, in tabular figures. */
  readonly numeric?: boolean;
  /** The head becomes a button that sorts by this key. */
  readonly sortable?: boolean;
  /** Names the row for screen readers; the first column where none is marked. */
  readonly rowHeader?: boolean;
  /**
   * On the card of a phone: the title, without its head, or nothing at all. `only`: a line that
   * stands on cards alone.
   */
  readonly onCard?: 'title' | 'bare' | 'hidden' | 'only';
  readonly width?: string;
  /** Stands below the head: a scale that all cells share. */
  readonly headBelow?: ReactNode;
  /** For head and cells: the place of what is drawn in them. */
  readonly className?: string | undefined;
  /** In the row of totals. */
  readonly total?: ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** Says what the table is; heard, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `selected` has the gold bar; `needed` is bold: it waits for somebody; `done` is quiet. */
  rowTone?: (row: Row) => 'selected' | 'needed' | 'done' | undefined;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Stands below: what «–» and «0» mean. */
  legend?: ReactNode;
}

/** A compact table on a desktop, cards at 390 px; the head stays in sight. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, rowTone, sort, onSort } = props;
  const hasTotal = columns.some((column) => column.total !== undefined);
  const rowHeader = columns.find((column) => column.rowHeader) ?? columns[0];
  return (
    <div>
      <table role="table" className={styles.table}>
        <caption className="only-heard">{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={toneClass(rowTone?.(row))}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} isHeader={column === rowHeader} />
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotal && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  className={classes(column.numeric && styles.numeric, cardClass(column))}
                >
                  <CardHead column={column} />
                  <span>{column.total}</span>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {props.legend && <p className={styles.legend}>{props.legend}</p>}
    </div>
  );
}

function Head<Row>(props: {
  column: Column<Row>;
  sort: Sort | null | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const { column, sort, onSort } = props;
  const { t } = useTranslation();
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  const toggle = () =>
    onSort?.({
      key: column.key,
      // Numbers are read from the largest, names from the first letter.
      direction:
        sorted === undefined
          ? column.numeric
            ? 'descending'
            : 'ascending'
          : sorted === 'ascending'
            ? 'descending'
            : 'ascending',
    });
  return (
    <th
      role="columnheader"
      scope="col"
      style={{ width: column.width }}
      className={classes(
        column.numeric && styles.numeric,
        column.onCard === 'only' && styles['card-only'],
        column.className,
      )}
      aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
    >
      {column.sortable && onSort ? (
        <button type="button" className={styles.sort} onClick={toggle}>
          {column.head}
          <Icon
            name={sorted === 'ascending' ? 'up' : sorted === 'descending' ? 'down' : 'sort'}
            size={14}
            className={classes(!sorted && styles.unsorted)}
          />
          {sorted && (
            <span className="only-heard">
              {t(sorted === 'ascending' ? 'common.table.sortUp' : 'common.table.sortDown')}
            </span>
          )}
        </button>
      ) : (
        column.head
      )}
      {column.headBelow}
    </th>
  );
}

function Cell<Row>(props: { column: Column<Row>; row: Row; isHeader: boolean }) {
  const { column, row, isHeader } = props;
  const content = (
    <>
      <CardHead column={column} />
      <span className={styles.content}>{column.cell(row)}</span>
    </>
  );
  const name = classes(column.numeric && styles.numeric, cardClass(column), column.className);
  return isHeader ? (
    <th role="rowheader" scope="row" className={name}>
      {content}
    </th>
  ) : (
    <td role="cell" className={name}>
      {content}
    </td>
  );
}

/** The head of the column, repeated beside the value on a card. */
function CardHead<Row>(props: { column: Column<Row> }) {
  const { column } = props;
  if (column.onCard && column.onCard !== 'hidden') return null;
  return (
    <span className={styles.cardHead} aria-hidden="true">
      {column.head}
    </span>
  );
}

function cardClass<Row>(column: Column<Row>): string | undefined {
  return column.onCard && styles[`card-${column.onCard}`];
}

function toneClass(tone: 'selected' | 'needed' | 'done' | undefined): string | undefined {
  return tone && styles[tone];
}
