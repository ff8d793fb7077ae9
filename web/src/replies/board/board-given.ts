import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Names } from '../../territory/names.ts';
import type { BoardRow } from './board-rows.ts';
import type { BoardSearch } from './board-search.ts';

/** What all parts of the board are given. */
export interface BoardGiven {
  actor: Actor;
  campaign: Campaign;
  names: Names;
  search: BoardSearch;
  onSearch: (search: BoardSearch, how?: { replace: boolean }) => void;
  /** All recipients, whatever the filter. */
  rows: readonly BoardRow[];
  now: Date;
}

/** Commands are given to letters that are open. */
export function isOpen({ status }: Pick<Campaign, 'status'>): boolean {
  return status === 'published';
}
