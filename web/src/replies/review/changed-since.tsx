import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import type { ReviewGiven } from './review-given.ts';
import { useVersions } from './use-versions.ts';
import styles from './versions.module.css';

/** Entries corrected or taken out after the submission: they are not in the version that is read. */
export function ChangedSince(given: ReviewGiven) {
  const { reply, n } = given;
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [version] = useVersions(given);
  const count = reply.changedSinceCount;
  if (count === 0 || n === null || n !== reply.versions.at(-1)?.n) return null;
  const titles = new Map(version?.entries.map((entry) => [entry.id, entry.title]));
  const ids = reply.changedSinceIds;
  return (
    <section className={classes(styles.part, styles.changed)}>
      <p>
        <button
          type="button"
          className={styles.open}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('replyReview.changed.count', { count })}
        </button>
      </p>
      <p className={styles.muted}>{t('replyReview.changed.notIn', { n })}</p>
      <ul id={id} hidden={!open} className={styles.names}>
        {ids.map((one) => (
          <li key={one}>
            <Link to="/activities/$id" params={{ id: one }}>
              {titles.get(one) ?? t('replyReview.changed.entry')}
            </Link>
          </li>
        ))}
        {count > ids.length && (
          <li className={styles.muted}>
            {t('replyReview.changed.more', { count: count - ids.length })}
          </li>
        )}
      </ul>
    </section>
  );
}
