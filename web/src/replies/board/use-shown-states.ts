import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boardQuery } from '../queries.ts';
import { type ShownState, shownReplyState } from '../reply-state.tsx';

/** The state of each recipient's reply by unit, from the board that is read elsewhere on the screen. */
export function useShownStates(
  campaignId: string | undefined,
): ReadonlyMap<string, ShownState> | undefined {
  const { data } = useQuery({
    ...boardQuery(campaignId ?? ''),
    enabled: campaignId !== undefined,
    refetchInterval: false,
  });
  return useMemo(
    () => data && new Map(data.items.map((row) => [row.unitId, shownReplyState(row)])),
    [data],
  );
}
