import { partsOfDay } from '@saqbol/shared/campaigns/calendar/days.ts';
import { deadlineDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import styles from './arrival.module.css';
import { type ArrivalMark, type Axis, arrivalMark } from './board-axis.ts';
import type { BoardRow } from './board-rows.ts';

const percent = (share: number) => `${share * 100}%`;

/** Days and the deadline, under the head of the column. */
export function ArrivalScale(props: { axis: Axis; deadlineAt: string }) {
  const { axis, deadlineAt } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const at = formatDateTime(deadlineAt, language);
  return (
    <span className={styles.scale} aria-hidden="true">
      {axis.days.map((day, i) => (
        <span
          key={day.day}
          className={classes(
            styles.day,
            day.isLabelled && styles.labelled,
            day.isOff && styles.off,
          )}
          style={{ left: percent(day.at), width: percent(day.width) }}
        >
          {day.isLabelled && <span>{dayLabel(day.day, i === 0, language)}</span>}
        </span>
      ))}
      <span
        className={styles.deadline}
        style={{ left: percent(axis.deadline) }}
        title={t('replyBoard.arrival.deadlineAt', { at })}
      >
        <span className={styles.deadlineLabel}>{t('replyBoard.arrival.deadline')}</span>
      </span>
    </span>
  );
}

/** The month is named once, and where it changes. */
function dayLabel(dateOn: string, isFirst: boolean, language: Language): string {
  const { day } = partsOfDay(dateOn);
  return isFirst || day === 1 ? formatDate(dateOn, language) : String(day);
}

/** When the reply came, on the axis that all rows share; the words beside it are heard. */
export function Arrival(props: { row: BoardRow; axis: Axis; now: Date }) {
  const { row, axis, now } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const mark = arrivalMark(row, axis, now);
  const text = arrivalText(row, t, language);
  return (
    <span className={styles.axis} title={text}>
      <span className={styles.line} style={{ left: percent(axis.deadline) }} />
      <Drawn mark={mark} />
      <Label row={row} mark={mark} deadline={axis.deadline} />
      <span className="only-heard">{text}</span>
    </span>
  );
}

function Drawn(props: { mark: ArrivalMark }) {
  const { kind, from, to, tick } = props.mark;
  const span = { left: percent(from), width: percent(Math.max(0, to - from)) };
  return (
    <>
      {tick !== null && <span className={styles.tick} style={{ left: percent(tick) }} />}
      {kind === 'late' && <span className={styles.bar} style={span} />}
      {kind === 'overdue' && <span className={styles.dotted} style={span} />}
      {kind === 'overdue' && <span className={styles.ring} style={{ left: percent(to) }} />}
      {(kind === 'onTime' || kind === 'late') && (
        <span
          className={classes(styles.dot, kind === 'late' && styles.lateDot)}
          style={{ left: percent(to) }}
        />
      )}
    </>
  );
}

/** Beyond this there may be no room at the right. */
const roomEnds = 0.6;

/** By how much, beside the mark: at its right, or before the deadline where there is no room. */
function Label(props: { row: BoardRow; mark: ArrivalMark; deadline: number }) {
  const { row, mark, deadline } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const text = labelOf(row, mark, t, language);
  if (!text) return null;
  const before = Math.min(deadline, mark.from);
  const isRight = mark.to <= roomEnds || 1 - mark.to >= before;
  return (
    <span
      aria-hidden="true"
      className={classes(
        styles.label,
        isRight ? styles.right : styles.left,
        mark.kind !== 'extended' && styles.alert,
      )}
      style={isRight ? { left: percent(mark.to) } : { right: percent(1 - before) }}
    >
      {text}
    </span>
  );
}

function labelOf(
  row: BoardRow,
  { kind }: ArrivalMark,
  t: TFunction,
  language: Language,
): string | null {
  switch (kind) {
    case 'late':
      return t('replyBoard.arrival.lateBy', { delay: formatDuration(row.delay ?? 0, language) });
    case 'overdue':
      return formatDuration(row.overdue ?? 0, language);
    case 'extended':
      return formatDate(deadlineDay(row.dueAt), language);
    default:
      return null;
  }
}

/** The same in words, for cards; what has not come and is not late needs no words there. */
export function ArrivalText(props: { row: BoardRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { submittedAt, overdue, dueAt, originalDueAt } = props.row;
  if (submittedAt === null && overdue === null && dueAt === originalDueAt) return null;
  return arrivalText(props.row, t, language);
}

function arrivalText(row: BoardRow, t: TFunction, language: Language): string {
  if (row.submittedAt !== null) {
    const at = formatDateTime(row.submittedAt, language);
    if (!row.late) return t('replyBoard.arrival.onTime', { at });
    return t('replyBoard.arrival.late', { at, delay: formatDuration(row.delay ?? 0, language) });
  }
  if (row.overdue !== null) {
    return t('replyBoard.arrival.overdue', { overdue: formatDuration(row.overdue, language) });
  }
  return row.dueAt === row.originalDueAt
    ? t('replyBoard.arrival.none')
    : t('replyBoard.arrival.extended', { day: formatDate(deadlineDay(row.dueAt), language) });
}
