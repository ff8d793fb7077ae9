/** Rows of the board: what each shows, which the address asks for, and in which order. */
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { workingDaysBetween } from '@saqbol/shared/campaigns/calendar/working-days.ts';
import type { ReplyRow } from '@saqbol/shared/replies/reply.schema.ts';
import { type ShownState, shownReplyState } from '../reply-state.tsx';
import { type BoardGroup, type BoardOrder, type BoardSearch, boardGroups } from './board-search.ts';

/** A reply is looked at within so many working days. */
export const ageTarget = 3;

export interface BoardRow extends ReplyRow {
  readonly name: string;
  readonly shown: ShownState;
  readonly group: BoardGroup;
  /** Working days that it has waited for the Committee; null when it does not. */
  readonly age: number | null;
}

const groupOf: Readonly<Record<ShownState, BoardGroup>> = {
  overdue: 'overdue',
  draft: 'draft',
  extended: 'extended',
  late: 'waiting',
  submitted: 'waiting',
  resubmitted: 'waiting',
  review: 'review',
  returned: 'returned',
  accepted: 'accepted',
};

export function boardRows(
  rows: readonly ReplyRow[],
  nameOf: (unitId: string) => string,
  now: Date,
): BoardRow[] {
  const today = astanaDay(now);
  return rows.map((row) => {
    const shown = shownReplyState(row);
    const age = row.pendingSince && workingDaysBetween(astanaDay(row.pendingSince), today);
    const name = nameOf(row.unitId);
    return { ...row, name, shown, group: groupOf[shown], age: age === null ? null : Number(age) };
  });
}

/** A reply has come: whatever became of it since. */
export function hasReplied(row: Pick<ReplyRow, 'state'>): boolean {
  return row.state !== 'draft';
}

function isLate(row: ReplyRow): boolean {
  return row.late === true || row.overdue !== null;
}

export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Completeness and timeliness are told apart: a late reply may be whole, one in time may lack much. */
export function sharesOf(rows: readonly ReplyRow[]): { completeness: Share; timeliness: Share } {
  const decided = rows.filter((row) => row.late !== null || row.overdue !== null);
  return {
    completeness: {
      part: rows.reduce((sum, row) => sum + row.complete.length, 0),
      whole: rows.length * 4,
    },
    timeliness: { part: decided.filter((row) => !isLate(row)).length, whole: decided.length },
  };
}

export function countsByGroup(rows: readonly BoardRow[]): Map<BoardGroup, number> {
  return new Map(
    boardGroups.map((group) => [group, rows.filter((row) => row.group === group).length]),
  );
}

/** Those that the address asks for; `userId` is who looks. */
export function narrowed(
  rows: readonly BoardRow[],
  { state, missing, late, changed, mine }: BoardSearch,
  userId: string,
): BoardRow[] {
  return rows.filter(
    (row) =>
      (!state || row.group === state) &&
      (!missing || !row.complete.includes(missing)) &&
      (!late || isLate(row)) &&
      (!changed || row.changedSinceCount > 0) &&
      (!mine || row.claimedBy?.id === userId),
  );
}

type Compare = (a: BoardRow, b: BoardRow) => number;

/** In the order of the address; equal ones by need, then by name. Those without a value stand last. */
export function sorted(
  rows: readonly BoardRow[],
  { key, isDescending }: BoardOrder,
  compareNames: (a: string, b: string) => number,
  userId: string,
): BoardRow[] {
  const turn = isDescending ? -1 : 1;
  const need = byNeed(compareNames, userId);
  const by: Compare = (a, b) => {
    if (key === 'need') return turn * need(a, b);
    if (key === 'name') return turn * compareNames(a.name, b.name);
    const [left, right] = [sortValue(a, key), sortValue(b, key)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'string' ? compareNames(left, String(right)) : left - Number(right);
    return turn * order;
  };
  return [...rows].sort((a, b) => by(a, b) || need(a, b));
}

function sortValue(row: BoardRow, key: Exclude<BoardOrder['key'], 'need' | 'name'>) {
  switch (key) {
    case 'entries':
      return row.activityCount;
    case 'requests':
      return row.complete.length;
    case 'arrival':
      return instantOf(row.submittedAt);
    case 'state':
      return boardGroups.indexOf(row.group);
    case 'reviewer':
      return row.claimedBy?.name ?? null;
    case 'accepted':
      return instantOf(row.acceptedAt);
    case 'changed':
      return row.changedSinceCount || null;
    case 'age':
      return row.age;
  }
}

function instantOf(at: string | null): number | null {
  return at === null ? null : Date.parse(at);
}

/** Late and missing first, what lies with others next, done last. */
const needs: Readonly<Record<ShownState, number>> = {
  overdue: 0,
  draft: 2,
  extended: 3,
  late: 4,
  submitted: 5,
  resubmitted: 5,
  review: 6,
  returned: 8,
  accepted: 9,
};

function byNeed(compareNames: (a: string, b: string) => number, userId: string): Compare {
  const rank = (row: BoardRow) => {
    if (row.askedExtension) return 1; // the Committee owes a decision
    const isOther = row.shown === 'review' && row.claimedBy?.id !== userId;
    return needs[row.shown] + (isOther ? 1 : 0);
  };
  return (a, b) => {
    const rankOfA = rank(a);
    return (
      rankOfA - rank(b) ||
      (b.overdue ?? 0) - (a.overdue ?? 0) ||
      (a.state === 'draft' && b.state === 'draft'
        ? a.complete.length - b.complete.length || a.activityCount - b.activityCount
        : (instantOf(a.pendingSince) ?? 0) - (instantOf(b.pendingSince) ?? 0)) ||
      compareNames(a.name, b.name)
    );
  };
}
