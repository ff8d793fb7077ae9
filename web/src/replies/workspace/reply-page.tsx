import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../accounts/actor.ts';
import { CampaignChoice } from '../../campaigns/campaign-choice.tsx';
import { useCampaign } from '../../campaigns/queries.ts';
import { useRegisters } from '../../territory/names.ts';
import { registersQuery } from '../../territory/queries.ts';
import { useTaskFrame } from '../../ui/frame/task-frame.ts';
import { PageHead } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { replyQuery } from '../queries.ts';
import { WorkspaceSkeleton } from './workspace-skeleton.tsx';
import { WorkspaceView } from './workspace-view.tsx';

const route = getRouteApi('/signed-in/reply');
/** Colleagues and the Committee move the reply while it is open. */
const pollMs = 15_000;

/** `/reply`: the unit writes its reply to the chosen letter. */
export function ReplyPage() {
  const { t } = useTranslation();
  const actor = useActor();
  const search = route.useSearch();
  const router = useRouter();
  const navigate = route.useNavigate();
  const letter = useCampaign(search.campaign);
  const registers = useQuery(registersQuery);
  const known = useRegisters();
  const { campaign } = letter;
  const isRecipient = Boolean(
    actor && campaign?.recipients.some((one) => one.unitId === actor.unitId),
  );
  const id = { campaignId: campaign?.id ?? '', unitId: actor?.unitId ?? '' };
  const reply = useQuery({ ...replyQuery(id), enabled: isRecipient, refetchInterval: pollMs });

  useTaskFrame({
    title: t('common.nav.reply'),
    onBack: () =>
      router.history.canGoBack() ? router.history.back() : void router.navigate({ to: '/' }),
    hideTabs: Boolean(reply.data),
  });

  if (!actor) return null;
  const choose = (chosen: string) => void navigate({ search: { campaign: chosen } });
  if (campaign === null) {
    return (
      <Titled>
        <EmptyState title={t('replyWorkspace.noLetter')}>
          {t('replyWorkspace.noLetterDetail')}
        </EmptyState>
      </Titled>
    );
  }
  if (campaign && !isRecipient) {
    return (
      <Titled beside={<CampaignChoice as="title" value={campaign.id} onChange={choose} />}>
        <EmptyState title={t('replyWorkspace.notRecipient')}>
          {t('replyWorkspace.notRecipientDetail')}
        </EmptyState>
      </Titled>
    );
  }
  const error = letter.error ?? registers.error ?? reply.error;
  if (error && !(reply.data && campaign && known)) {
    const retry = () => {
      letter.retry();
      if (registers.error) void registers.refetch();
      if (reply.error) void reply.refetch();
    };
    return (
      <Titled>
        <ErrorState error={error} onRetry={retry} />
      </Titled>
    );
  }
  if (!campaign || !known || !reply.data) return <WorkspaceSkeleton />;
  return (
    <WorkspaceView
      key={campaign.id}
      actor={actor}
      campaign={campaign}
      registers={known.registers}
      names={known.names}
      read={reply.data}
      search={search}
      onSearch={(change) =>
        void navigate({
          search: (old) => ({ ...old, ...change }),
          replace: true,
          resetScroll: false,
        })
      }
      onCampaign={choose}
    />
  );
}

function Titled(props: { children: ReactNode; beside?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('replyWorkspace.title')} beside={props.beside} />
      {props.children}
    </>
  );
}
