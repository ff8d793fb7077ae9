import { Link } from '@tanstack/react-router';
import styles from './board.module.css';
import type { BoardRow } from './board-rows.ts';

/** The name of the recipient; opens its reply. */
export function ReviewLink(props: { campaignId: string; row: BoardRow }) {
  const { campaignId, row } = props;
  return (
    <Link
      to="/replies/$unitId"
      params={{ unitId: row.unitId }}
      search={{ campaign: campaignId }}
      className={styles.name}
    >
      {row.name}
    </Link>
  );
}
