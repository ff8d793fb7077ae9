import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { useCampaign } from '../../campaigns/queries.ts';
import { unitTitle } from '../../figures/unit-title.ts';
import { isProblem } from '../../platform/client/problem.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { useRegisters } from '../../territory/names.ts';
import { registersQuery } from '../../territory/queries.ts';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { boardQuery, replyQuery } from '../queries.ts';
import { BoardLink, useWayToBoard } from './board-link.tsx';
import styles from './review.module.css';
import { shownVersion } from './review-given.ts';
import { type ReviewSearch, readReviewSearch } from './review-search.ts';
import { ReviewView } from './review-view.tsx';

const route = getRouteApi('/signed-in/replies/$unitId');

/** Colleagues claim and coordinators recall while it is looked at. */
const pollMs = 20_000;

/** `/replies/:unitId`: one reply before the Committee. */
export function ReviewPage() {
  const { unitId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { t } = useTranslation();
  const language = useLanguage();
  const actor = useActor();
  const inHand = useCampaign(search.campaign);
  const campaignId = inHand.campaign?.id ?? '';
  const id = { campaignId, unitId };
  const enabled = campaignId !== '';
  const one = useQuery({ ...replyQuery(id), enabled, refetchInterval: pollMs });
  const board = useQuery({ ...boardQuery(campaignId), enabled });
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  const today = astanaDay(useDomainNow());
  const unit = known?.registers.unitOf.get(unitId);
  useTaskFrame({
    title: unit ? unit.short[language] : t('common.nav.replies'),
    onBack: useWayToBoard(search.campaign),
    hideTabs: true,
  });

  if (!actor) return null;
  if (inHand.campaign === null || isProblem(one.error, 'entity/not-found')) return <NoSuchReply />;
  if (!one.data || !inHand.campaign || !known || board.isPending) {
    const error = one.error ?? inHand.error ?? registers.error;
    if (!error) return <ReviewSkeleton />;
    const retry = () => {
      if (inHand.error) inHand.retry();
      for (const each of [one, registers]) if (each.error) void each.refetch();
    };
    return (
      <>
        <PageHead title={t('common.nav.replies')} />
        <ErrorState error={error} onRetry={retry} />
      </>
    );
  }
  const { reply } = one.data;
  const rows = board.data?.items ?? [];
  const onShow = (change: ReviewSearch) =>
    void navigate({
      search: (old: ReviewSearch) => readReviewSearch({ ...old, ...change }),
      resetScroll: false,
      replace: true,
    });
  return (
    <ReviewView
      key={`${campaignId}/${unitId}`}
      id={id}
      actor={actor}
      campaign={inHand.campaign}
      reply={reply}
      rows={rows}
      row={rows.find((row) => row.unitId === unitId)}
      names={known.names}
      title={unit ? unitTitle(unit, language) : unitId}
      search={search}
      onShow={onShow}
      n={shownVersion(reply, search.n)}
      today={today}
    />
  );
}

function NoSuchReply() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('replyReview.notFound.title')} />
      <EmptyState title={t('replyReview.notFound.detail')} actions={<BoardLink asButton />} />
    </>
  );
}

function ReviewSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton lines={1} height="2.25rem" />
      <div className={styles.skeletonColumns}>
        <Skeleton lines={8} />
        <Skeleton lines={12} height="1.25rem" />
        <Skeleton lines={8} />
      </div>
    </div>
  );
}
