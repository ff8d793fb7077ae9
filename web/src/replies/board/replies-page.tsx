import type { Language } from '@saqbol/shared/format/language.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { useCampaign } from '../../campaigns/queries.ts';
import { unitTitle } from '../../figures/unit-title.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { useRegisters } from '../../territory/names.ts';
import { type Registers, registersQuery } from '../../territory/queries.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { boardQuery } from '../queries.ts';
import { Board } from './board.tsx';
import { boardRows } from './board-rows.ts';
import { BoardSkeleton } from './board-skeleton.tsx';

const route = getRouteApi('/signed-in/replies');

function nameOf(registers: Registers, id: string, language: Language): string {
  const unit = registers.unitOf.get(id);
  return unit ? unitTitle(unit, language) : id;
}

/** `/replies`: who has answered the letter, who is late, what the Committee does next. */
export function RepliesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const actor = useActor();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  const now = useDomainNow();
  const campaignId = letter.campaign?.id;
  const board = useQuery({ ...boardQuery(campaignId ?? ''), enabled: campaignId !== undefined });
  const names = known?.names;
  const rows = useMemo(
    () =>
      board.data &&
      registers.data &&
      boardRows(board.data.items, (id) => nameOf(registers.data, id, language), now),
    [board.data, registers.data, language, now],
  );

  if (!actor) return null;
  const titled = (body: ReactNode) => (
    <>
      <PageHead title={t('replyBoard.title.plain')} />
      {body}
    </>
  );
  // What is shown stays when asking again fails.
  const error = letter.error ?? registers.error ?? (board.data ? null : board.error);
  if (error) {
    const retry = () => {
      if (letter.error) letter.retry();
      if (registers.error) void registers.refetch();
      if (board.error) void board.refetch();
    };
    return titled(<ErrorState error={error} onRetry={retry} />);
  }
  if (letter.campaign === null) return titled(<EmptyState title={t('entries.list.noLetter')} />);
  if (!letter.campaign || !names || !rows || !board.data) return <BoardSkeleton />;
  return (
    <Board
      actor={actor}
      campaign={letter.campaign}
      names={names}
      rows={rows}
      sinceYesterday={board.data.sinceYesterday}
      isFailing={Boolean(board.error)}
      now={now}
      search={search}
      onSearch={(next, how) =>
        void navigate({ search: next, replace: how?.replace ?? false, resetScroll: false })
      }
    />
  );
}
