import type { PartnershipMatrix } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import styles from './matrix.module.css';
import { MatrixCell } from './matrix-cell.tsx';
import { type GridPlace, gridOf, gridStep } from './matrix-grid.ts';
import type { MatrixProps, SpotUse } from './matrix-view.tsx';

/**
 * Places in rows, organisations in columns. One stop of the Tab key for the whole grid; inside it the
 * arrow keys move. On small screens the names stay while the cells move.
 */
export function MatrixTable(
  props: MatrixProps & { matrix: PartnershipMatrix; use: SpotUse; caption: string },
) {
  const { matrix, names, registers, use, search } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const grid = gridOf(matrix);
  const size = { rows: matrix.placeIds.length, columns: matrix.organisationIds.length };
  const current = {
    row: Math.min(at.row, size.rows - 1),
    column: Math.min(at.column, size.columns - 1),
  };
  const placeName = (id: string) =>
    // «р-н» is one word.
    (registers.districtOf.get(id)?.short[language] ?? names.unitShort(id)).replaceAll(
      '-',
      '\u2011',
    );
  const keyDown = (event: KeyboardEvent) => {
    const next = gridStep(current, event.key, size, event.ctrlKey);
    if (!next || event.altKey || event.metaKey) return;
    event.preventDefault();
    setAt(next);
    const row = table.current?.tBodies[0]?.rows[next.row];
    // The first cell of a row is its name.
    const target = row?.cells[next.column + 1]?.querySelector<HTMLElement>('a, span[tabindex]');
    target?.focus();
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table walked by arrow keys */}
      <table ref={table} role="grid" className={styles.table} onKeyDown={keyDown}>
        <caption className="only-heard">
          {props.caption}. {t('partnerships.matrix.keys')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="only-heard">
                {t(matrix.unitId ? 'partnerships.matrix.district' : 'partnerships.matrix.region')}
              </span>
            </th>
            {matrix.organisationIds.map((id) => (
              <th key={id} scope="col" title={names.organisationInFull(id)} lang="en">
                <Brand name={names.organisation(id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((cells, row) => {
            const placeId = matrix.placeIds[row] ?? '';
            return (
              <tr key={placeId}>
                <th scope="row">{placeName(placeId)}</th>
                {cells.map((cell, column) => (
                  <MatrixCell
                    key={cell.organisationId}
                    cell={cell}
                    use={use}
                    search={search}
                    place={placeName(placeId)}
                    organisation={names.organisation(cell.organisationId)}
                    isDistrict={registers.districtOf.has(placeId)}
                    isCurrent={row === current.row && column === current.column}
                    onFocus={() => setAt({ row, column })}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** «CenterCredit» breaks where its second word begins, so that columns stay narrow. */
function Brand(props: { name: string }) {
  const parts = props.name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name, which do not move
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
