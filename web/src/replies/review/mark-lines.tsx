import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { targetInWords } from './mark-target.ts';
import { Pin } from './pin.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { useVersions } from './use-versions.ts';

/** Marks in short, one a line: what goes with a return, what stands open at an acceptance. */
export function MarkLines(props: ReviewGiven & { marks: readonly Mark[] }) {
  const { reply, marks } = props;
  const { t } = useTranslation();
  const versions = useVersions(props);
  return (
    <ul className={styles.markLines}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <Pin mark={mark} marks={reply.marks} />
          <span>
            <strong>{targetInWords(mark, versions, t)}</strong> {mark.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
