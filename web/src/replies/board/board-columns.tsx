import { formatDateTime, formatInstantDay } from '@saqbol/shared/format/instants.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import type { Column } from '../../ui/data-table.tsx';
import { NumberTile } from '../../ui/state-chip.tsx';
import { ReplyStateChip } from '../reply-state.tsx';
import { Arrival, ArrivalScale, ArrivalText } from './arrival.tsx';
import styles from './board.module.css';
import type { Axis } from './board-axis.ts';
import type { BoardGiven } from './board-given.ts';
import { ageTarget, type BoardRow } from './board-rows.ts';
import { requests } from './board-search.ts';
import { ChangedSince } from './changed-since.tsx';
import { ReviewLink } from './review-link.tsx';
import { RowStep } from './row-step.tsx';

export function useBoardColumns(given: BoardGiven, axis: Axis): Column<BoardRow>[] {
  const { t } = useTranslation();
  const { now, campaign, actor } = given;
  const head = (key: keyof typeof widths) => ({
    key,
    head: t(`replyBoard.columns.${key}`),
    width: widths[key],
    sortable: true,
  });
  return [
    {
      ...head('recipient'),
      key: 'name',
      onCard: 'title',
      className: styles.recipient,
      cell: (row) => <ReviewLink campaignId={campaign.id} row={row} />,
    },
    {
      ...head('entries'),
      numeric: true,
      cell: (row) => <Entries row={row} campaignId={campaign.id} />,
    },
    { ...head('requests'), cell: (row) => <Requests row={row} /> },
    {
      ...head('arrival'),
      onCard: 'hidden',
      className: styles.arrival,
      headBelow: <ArrivalScale axis={axis} deadlineAt={campaign.deadlineAt} />,
      cell: (row) => <Arrival row={row} axis={axis} now={now} />,
    },
    {
      ...head('state'),
      onCard: 'bare',
      className: styles.state,
      cell: (row) => <ReplyStateChip state={row.shown} />,
    },
    {
      key: 'arrived',
      head: t('replyBoard.columns.arrival'),
      onCard: 'only',
      className: styles.arrived,
      cell: (row) => <ArrivalText row={row} />,
    },
    {
      ...head('reviewer'),
      className: styles.columnReviewer,
      cell: (row) => <Reviewer row={row} userId={actor.userId} />,
    },
    {
      ...head('accepted'),
      className: styles.columnAccepted,
      cell: (row) => <Accepted row={row} />,
    },
    {
      ...head('changed'),
      numeric: true,
      className: styles.columnChanged,
      cell: (row) => <ChangedSince row={row} campaignId={campaign.id} />,
    },
    {
      ...head('age'),
      numeric: true,
      className: styles.columnAge,
      cell: (row) => <Age row={row} />,
    },
    {
      ...head('step'),
      head: <span className="only-heard">{t('replyBoard.columns.step')}</span>,
      sortable: false,
      onCard: 'bare',
      className: styles.step,
      cell: (row) => <RowStep {...given} row={row} />,
    },
  ];
}

const widths = {
  recipient: '15.5rem',
  entries: '4.5rem',
  requests: '7rem',
  arrival: 'auto',
  state: '11.5rem',
  reviewer: '6rem',
  accepted: '6.5rem',
  changed: '5.5rem',
  age: '4.5rem',
  step: '8rem',
} as const;

/** The count of the reply's entries; opens the recipient's list. */
function Entries(props: { row: BoardRow; campaignId: string }) {
  const { row, campaignId } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  if (row.activityCount === 0) return row.state === 'draft' ? noData : formatNumber(0, language);
  return (
    <Link
      to="/activities"
      search={{ campaign: campaignId, unitId: row.unitId, figure: 'activities' }}
      className={styles.entries}
    >
      {formatNumber(row.activityCount, language)}
      <span className="only-heard">, {t('replyBoard.values.entries', { place: row.name })}</span>
    </Link>
  );
}

function Requests(props: { row: BoardRow }) {
  const { t } = useTranslation();
  return (
    <span className={styles.requests}>
      {requests.map((request) => {
        const no = request.slice(1);
        const isDone = props.row.complete.includes(request);
        const key = isDone ? 'requestDone' : 'requestMissing';
        return (
          <NumberTile key={request} missing={!isDone} label={t(`replyBoard.values.${key}`, { no })}>
            {no}
          </NumberTile>
        );
      })}
    </span>
  );
}

function Reviewer(props: { row: BoardRow; userId: string }) {
  const { row, userId } = props;
  const { t } = useTranslation();
  if (!row.claimedBy)
    return row.group === 'waiting' ? (
      <>
        <span aria-hidden="true">{noData}</span>
        <span className="only-heard">{t('replyBoard.values.notClaimed')}</span>
      </>
    ) : null;
  if (row.claimedBy.id === userId) return <strong>{t('replyBoard.values.you')}</strong>;
  const { name } = row.claimedBy;
  return (
    <span title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className="only-heard">{name}</span>
    </span>
  );
}

/** «М. Т.»; what stands in brackets is no name. */
function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, '')
    .split(/\s+/)
    .filter(Boolean);
  return words.map((word) => `${word.slice(0, 1)}.`).join('\u00A0') || name;
}

function Accepted(props: { row: BoardRow }) {
  const language = useLanguage();
  const { acceptedAt } = props.row;
  if (!acceptedAt) return null;
  return (
    <time dateTime={acceptedAt} title={formatDateTime(acceptedAt, language)}>
      {formatInstantDay(acceptedAt, language, 'numericDay')}
    </time>
  );
}

/** Working days of waiting; beyond the target in gold. */
function Age(props: { row: BoardRow }) {
  const { t } = useTranslation();
  const { age } = props.row;
  if (age === null) return null;
  const isOver = age > ageTarget;
  const full = t('replyBoard.values.days', { count: age });
  return (
    <span
      className={classes(styles.age, isOver && styles.over)}
      title={isOver ? `${full}, ${t('replyBoard.values.overTarget')}` : full}
    >
      {age === 0 ? t('replyBoard.values.today') : t('replyBoard.values.daysShort', { count: age })}
      {isOver && <span className="only-heard">, {t('replyBoard.values.overTarget')}</span>}
    </span>
  );
}
