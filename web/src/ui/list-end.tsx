import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './list-end.module.css';

/** So far below the screen the next rows are asked for, so that reading is not held up. */
const aheadPx = 900;

/**
 * The end of the rows that are there: brings more when it comes near, and by a button where that
 * fails or nothing is scrolled (keyboard, screen reader).
 */
export function ListEnd(props: {
  /** «Көрсетілгені: 50 / 63». */
  shown: string;
  hasMore: boolean;
  busy: boolean;
  busyLabel: string;
  /** Said beside the button when the last attempt failed; then nothing happens by itself. */
  failed: string | null;
  onMore: () => void;
}) {
  const { hasMore, busy, failed, onMore } = props;
  const { t } = useTranslation();
  const mark = useRef<HTMLDivElement>(null);
  const ask = useRef(onMore);
  ask.current = onMore;
  const waits = hasMore && !busy && failed === null;

  useEffect(() => {
    // Old browsers without it have the button.
    if (!waits || !mark.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && ask.current(),
      { rootMargin: `${aheadPx}px` },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [waits]);

  return (
    <div ref={mark} className={styles.end}>
      <span>{props.shown}</span>
      {failed && <span className={styles.failed}>{failed}</span>}
      {hasMore && (
        <Button busy={busy} busyLabel={props.busyLabel} onClick={onMore}>
          {t(failed ? 'common.actions.retry' : 'common.actions.loadMore')}
        </Button>
      )}
    </div>
  );
}
