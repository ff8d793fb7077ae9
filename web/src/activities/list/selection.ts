import type { ActivityRow } from '@saqbol/shared/activities/activity.schema.ts';
import { bulkLimit } from '@saqbol/shared/activities/bulk-limit.ts';
import { useEffect, useMemo, useState } from 'react';

export interface Selection {
  /** In the order in which they were selected; as they are in the list now, where it has them. */
  readonly rows: readonly ActivityRow[];
  readonly has: (id: string) => boolean;
  readonly toggle: (row: ActivityRow) => void;
  /** These besides, as many as may be. */
  readonly add: (rows: readonly ActivityRow[]) => void;
  readonly keepOnly: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/**
 * Entries selected in one list. Another filter is another list: what is no longer in sight must not
 * be judged unseen. The order and further pages of the same list change nothing.
 * @param listKey changes with the filter
 */
export function useSelection(listKey: string, shown: readonly ActivityRow[]): Selection {
  const [selected, setSelected] = useState<ReadonlyMap<string, ActivityRow>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when
  useEffect(() => setSelected(new Map()), [listKey]);
  const now = useMemo(() => new Map(shown.map((row) => [row.id, row])), [shown]);
  return {
    rows: [...selected.values()].map((row) => now.get(row.id) ?? row),
    has: (id) => selected.has(id),
    toggle: (row) => setSelected((before) => toggled(before, row)),
    add: (rows) => setSelected((before) => withRows(before, rows)),
    keepOnly: (ids) =>
      setSelected((before) => new Map([...before].filter(([id]) => ids.includes(id)))),
    clear: () => setSelected(new Map()),
  };
}

type Selected = ReadonlyMap<string, ActivityRow>;

function toggled(before: Selected, row: ActivityRow): Selected {
  if (!before.has(row.id)) return withRows(before, [row]);
  const after = new Map(before);
  after.delete(row.id);
  return after;
}

function withRows(before: Selected, rows: readonly ActivityRow[]): Selected {
  const after = new Map(before);
  for (const row of rows) if (after.size < bulkLimit) after.set(row.id, row);
  return after;
}
