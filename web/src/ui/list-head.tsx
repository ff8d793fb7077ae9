import type { ReactNode } from 'react';
import styles from './list-head.module.css';
import { Select, type SelectOption } from './select.tsx';

/** How many there are (told when it changes), and in which order they stand. */
export function ListHead(props: {
  count: string;
  orderLabel: string;
  orders: readonly SelectOption[];
  order: string;
  onOrder: (order: string) => void;
  /** Beside the order: saved views, columns. */
  tools?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <p role="status" className={styles.count}>
        {props.count}
      </p>
      <div className={styles.tools}>
        {props.tools}
        <Select
          aria-label={props.orderLabel}
          className={styles.order}
          options={props.orders}
          value={props.order}
          onChange={props.onOrder}
        />
      </div>
    </div>
  );
}
