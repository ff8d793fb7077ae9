import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { formatNearDay } from '@saqbol/shared/format/relative-day.ts';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './home.module.css';
import { useMarkHeld } from './use-mark-held.ts';

const shownMost = 4;

/** Planned for today or earlier: held? One press says so, and asks for the number next. */
export function PlannedEntries(props: { planned: readonly ActivityRow[]; today: string }) {
  const { planned, today } = props;
  const { t } = useTranslation();
  const titleId = useId();
  // What was just marked stays in its place, with what is still missing, until the screen is left.
  const [marked, setMarked] = useState<readonly ActivityRow[]>([]);
  const rows = [...marked, ...planned.filter((row) => !marked.some((one) => one.id === row.id))]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id))
    .slice(0, shownMost);
  const { mark, busyId } = useMarkHeld({
    onHeld: (row) => setMarked((all) => [...all, row]),
    onUndone: (row) => setMarked((all) => all.filter((one) => one.id !== row.id)),
  });
  if (rows.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.onlyBeside}>
        {t('activities.home.planned.title')}
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <PlannedRow
            key={row.id}
            row={row}
            today={today}
            isHeld={marked.some((one) => one.id === row.id)}
            isBusy={busyId === row.id}
            onHeld={() => mark(row)}
          />
        ))}
      </ul>
    </section>
  );
}

function PlannedRow(props: {
  row: ActivityRow;
  today: string;
  isHeld: boolean;
  isBusy: boolean;
  onHeld: () => void;
}) {
  const { row, today, isHeld, isBusy } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const day = capital(formatNearDay(row.startsOn, today, language));
  const when = row.startsAtTime
    ? t('activities.home.planned.dayAndTime', { day, time: row.startsAtTime })
    : day;
  return (
    <li className={styles.row}>
      <Icon name={isHeld ? 'check' : 'calendar'} size={24} />
      <div className={styles.rowText}>
        <Link to="/activities/$id" params={{ id: row.id }} className={styles.rowTitle}>
          {row.title}
        </Link>
        <p className={styles.rowDetail}>
          {isHeld
            ? t('activities.home.planned.number')
            : `${when}. ${t('activities.home.planned.ask')}`}
        </p>
      </div>
      {isHeld ? (
        <Link
          to="/activities/$id/edit"
          params={{ id: row.id }}
          className={buttonClass('secondary')}
        >
          {t('activities.home.planned.addNumber')}
        </Link>
      ) : (
        <Button
          onClick={props.onHeld}
          aria-disabled={isBusy || undefined}
          aria-label={t('activities.home.planned.heldLabel', { title: row.title, nest: false })}
        >
          {t('activities.home.planned.held')}
        </Button>
      )}
    </li>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
