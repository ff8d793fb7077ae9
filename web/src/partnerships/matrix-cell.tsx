import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import styles from './matrix.module.css';
import type { GridCell } from './matrix-grid.ts';
import type { MatrixSearch } from './matrix-search.ts';
import type { SpotUse } from './matrix-view.tsx';
import { statusIcon } from './partnership-status.tsx';

interface CellProps {
  cell: GridCell;
  use: SpotUse;
  search: MatrixSearch;
  place: string;
  organisation: string;
  isDistrict: boolean;
  /** Takes the Tab key for the whole grid. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** A partnership with its status, or a white spot that begins one. */
export const MatrixCell = memo(function MatrixCell(props: CellProps) {
  const { cell } = props;
  const { meaning } = cell;
  return meaning.kind === 'partnership' ? (
    <td className={classes(styles.cell, styles[meaning.status])}>
      <PartnershipLink {...props} id={meaning.id} status={meaning.status} />
    </td>
  ) : (
    <td className={classes(styles.cell, styles.spot)}>
      <Spot {...props} elsewhereId={meaning.elsewhereId} />
    </td>
  );
}, isSame);

/** Hundreds of cells: only what is seen of one decides whether it is drawn again. */
function isSame(before: CellProps, after: CellProps): boolean {
  return (
    JSON.stringify(before.cell) === JSON.stringify(after.cell) &&
    before.use === after.use &&
    before.search === after.search &&
    before.place === after.place &&
    before.organisation === after.organisation &&
    before.isCurrent === after.isCurrent
  );
}

function PartnershipLink(
  props: CellProps & { id: string; status: Parameters<typeof statusIcon>[0] },
) {
  const { id, status, place, organisation, isCurrent, onFocus } = props;
  const { t } = useTranslation();
  const said = t('partnerships.matrix.cell', {
    organisation,
    place,
    status: t(`codes.partnershipStatuses.${status}`),
  });
  return (
    <Link
      to="/partnerships/$id"
      params={{ id }}
      className={styles.content}
      aria-label={said}
      title={said}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
    >
      <Icon name={statusIcon(status)} size={16} />
    </Link>
  );
}

function Spot(props: CellProps & { elsewhereId: string | null }) {
  const { cell, use, search, place, organisation, elsewhereId, isDistrict } = props;
  const { placeId, organisationId } = cell;
  const { t } = useTranslation();
  const words = { organisation, place };
  const look = {
    className: styles.content,
    tabIndex: props.isCurrent ? 0 : -1,
    onFocus: props.onFocus,
  };
  // What is seen comes first, so that it can be asked for by voice too.
  const said = (text: string) => ({
    'aria-label': `0, ${text}, ${t('partnerships.matrix.spot')}`,
    title: text,
  });
  if (use === 'open-unit') {
    return (
      <Link
        to="/partnerships/matrix"
        search={{ ...search, unit: placeId }}
        {...look}
        {...said(t('partnerships.matrix.openUnit', words))}
      >
        0
      </Link>
    );
  }
  if (use === 'none') {
    return (
      // A cell of the grid is reached by the arrow keys whether or not it leads anywhere.
      <span {...look} {...said(t('partnerships.matrix.nothing', words))} role="img">
        0
      </span>
    );
  }
  // Two partnerships with one organisation are refused: the one that there is grows by the district.
  if (elsewhereId) {
    return (
      <Link
        to="/partnerships/$id"
        params={{ id: elsewhereId }}
        search={{ edit: 'yes', districtId: placeId }}
        {...look}
        {...said(t('partnerships.matrix.extend', words))}
      >
        0
      </Link>
    );
  }
  return (
    <Link
      to="/partnerships/new"
      search={{
        campaign: search.campaign,
        organisationId,
        ...(isDistrict && { districtId: placeId }),
      }}
      {...look}
      {...said(t('partnerships.matrix.start', words))}
    >
      0
    </Link>
  );
}
