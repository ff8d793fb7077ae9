import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { BoardActions } from './board-actions.tsx';
import { BoardFilters } from './board-filters.tsx';
import type { BoardGiven } from './board-given.ts';
import { hasReplied, narrowed, sorted } from './board-rows.ts';
import { orderOf, withoutFilters } from './board-search.ts';
import { BoardStrip, type SinceYesterday } from './board-strip.tsx';
import { BoardTable } from './board-table.tsx';
import { boardTitle } from './board-title.ts';

/** The title as a finding, the counts, the filters, the rows. */
export function Board(
  props: BoardGiven & {
    sinceYesterday: SinceYesterday;
    /** Asking again failed: what is shown may be old. */
    isFailing: boolean;
  },
) {
  const { actor, rows, search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = useMemo(
    () =>
      sorted(
        narrowed(rows, search, actor.userId),
        orderOf(search),
        compareNames(language),
        actor.userId,
      ),
    [rows, search, actor.userId, language],
  );
  const title = boardTitle(
    {
      total: rows.length,
      replied: rows.filter(hasReplied).length,
      overdue: rows.filter((row) => row.overdue !== null).length,
    },
    t,
    language,
  );
  const clear = () => onSearch(withoutFilters(search));
  return (
    <>
      <PageHead title={title} display actions={<BoardActions {...props} />} />
      {props.isFailing && (
        <Notice icon="offline" tone="gold" title={t('common.errors.offlineTitle')} live>
          {t('common.errors.offlineDetail')}
        </Notice>
      )}
      <BoardStrip {...props} />
      <BoardFilters {...props} shownCount={shown.length} onClear={clear} />
      {shown.length === 0 ? (
        <EmptyState
          title={t('replyBoard.filters.empty')}
          actions={<Button onClick={clear}>{t('replyBoard.filters.clear')}</Button>}
        >
          {t('replyBoard.filters.emptyDetail')}
        </EmptyState>
      ) : (
        <BoardTable {...props} shown={shown} />
      )}
    </>
  );
}
