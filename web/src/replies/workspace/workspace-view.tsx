import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { isFrozen, mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { LetterDialog } from '../../campaigns/letter-dialog.tsx';
import { liveMs } from '../../figures/queries.ts';
import type { Names } from '../../territory/names.ts';
import type { Registers } from '../../territory/queries.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { letterQuery, type ReadReply } from '../queries.ts';
import { Conflicts } from './conflicts.tsx';
import { useReplyDraft } from './draft/use-reply-draft.ts';
import { PreviewColumn } from './preview/preview-column.tsx';
import { focusReplyField, requestNumbers, requestOfField } from './reply-fields.ts';
import { RequestList } from './request-list.tsx';
import { RequestPane } from './request-pane.tsx';
import { AfterSubmission } from './talk/after-submission.tsx';
import { Comments } from './talk/comments.tsx';
import { Returned } from './talk/returned.tsx';
import { Submitted } from './talk/submitted.tsx';
import styles from './workspace.module.css';
import { type Workspace, WorkspaceContext } from './workspace.ts';
import { WorkspaceHead } from './workspace-head.tsx';
import type { ReplySearch } from './workspace-search.ts';

interface ViewGiven {
  actor: Actor;
  campaign: Campaign;
  registers: Registers;
  names: Names;
  read: ReadReply;
  search: ReplySearch;
  onSearch: (change: ReplySearch) => void;
  onCampaign: (id: string) => void;
}

/** Requests of the letter at the left, the one in work in the middle, the letter itself at the right. */
export function WorkspaceView(props: ViewGiven) {
  const { workspace, isLetterOpen, closeLetter } = useWorkspaceOf(props);
  const isPhone = usePhone();
  return (
    <WorkspaceContext value={workspace}>
      <div className={styles.page}>
        <WorkspaceHead />
        <div className={styles.columns}>
          <RequestList isPhone={isPhone} onCampaign={props.onCampaign} />
          <div className={styles.work}>
            <Submitted />
            <Returned />
            <Conflicts />
            <RequestPane key={workspace.request} />
            {isPhone && <AfterSubmission />}
            <Comments />
          </div>
          {!isPhone && <PreviewColumn />}
        </div>
      </div>
      {isLetterOpen && <LetterDialog campaign={props.campaign} onClose={closeLetter} />}
    </WorkspaceContext>
  );
}

function useWorkspaceOf(props: ViewGiven) {
  const { actor, campaign, registers, names, search, onSearch } = props;
  const hand = useReplyDraft(actor.userId, props.read);
  const [isLetterOpen, setLetterOpen] = useState(false);
  const { reply } = hand.read;
  const { campaignId, unitId } = reply;
  const lang = search.text ?? 'kk';
  const request = requestNumbers[(search.request ?? 1) - 1] ?? '1';
  const n = isFrozen(reply.state) ? (reply.versions.at(-1)?.n ?? null) : null;
  const id = useMemo(() => ({ campaignId, unitId }), [campaignId, unitId]);
  const letter = useQuery({
    ...letterQuery(id, lang, n),
    refetchInterval: n === null ? liveMs : false,
  });
  const standing = {
    unitId,
    state: reply.state,
    claimedById: reply.claimedBy?.id ?? null,
    enteredByIds: [],
  };
  const workspace: Workspace = {
    actor,
    campaign,
    registers,
    names,
    id,
    reply,
    hand,
    mayWrite: campaign.status === 'published' && mayCommandReply(actor, standing, 'save') === null,
    n,
    place: { campaign: campaignId, unitId },
    lang,
    setLang: (next) => onSearch({ text: next === 'ru' ? 'ru' : undefined }),
    letter: letter.data,
    letterError: letter.error,
    request,
    show: (next) => onSearch({ request: Number(next) }),
    goTo(field) {
      const to = requestOfField[field];
      if (to !== request) onSearch({ request: Number(to) });
      // The other request is drawn first.
      setTimeout(() => focusReplyField(field), to === request ? 0 : 120);
    },
    openLetter: () => setLetterOpen(true),
  };
  return { workspace, isLetterOpen, closeLetter: () => setLetterOpen(false) };
}
