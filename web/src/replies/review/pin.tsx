import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { pinText } from './mark-target.ts';
import styles from './pin.module.css';

/** The number of a mark: gold while it is open, petrol once it is settled. */
export function Pin(props: {
  mark: Mark;
  marks: readonly Mark[];
  /** Leads to the mark beside the letter; a bare number where not given. */
  onOpen?: () => void;
}) {
  const { mark, marks, onOpen } = props;
  const { t } = useTranslation();
  const number = pinText(mark, marks);
  const look = classes(styles.pin, mark.settledAt ? styles.settled : styles.open);
  const name = t(mark.settledAt ? 'replyReview.marks.pinSettled' : 'replyReview.marks.pinOpen', {
    number,
  });
  if (!onOpen) {
    return (
      <span className={look}>
        <span aria-hidden="true">{number}</span>
        <span className="only-heard">{name}</span>
      </span>
    );
  }
  return (
    <button type="button" className={look} aria-label={name} title={name} onClick={onOpen}>
      {number}
    </button>
  );
}
