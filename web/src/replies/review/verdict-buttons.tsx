import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { AcceptDialog } from './accept-dialog.tsx';
import { focusHead } from './focus-head.ts';
import { openMarksOf } from './mark-target.ts';
import { nextReply } from './next-reply.ts';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { type ReviewGiven, refusalOf } from './review-given.ts';
import { showRefusal } from './show-refusal.ts';
import { useReplyCommand } from './use-reply-command.ts';

/** Return, accept, open again: what the table of states and the policy allow. */
export function VerdictButtons(given: ReviewGiven) {
  const { reply } = given;
  const { t } = useTranslation();
  const [open, setOpen] = useState<'accept' | 'return' | 'reopen' | null>(null);
  const command = useReplyCommand(given.id);
  const sayDone = useDone(given);
  const close = () => setOpen(null);
  const done = (what: 'accepted' | 'returned' | 'reopened') => {
    close();
    sayDone(what);
  };
  const isClean = openMarksOf(reply.marks).length === 0 && reply.lacks.length === 0;
  const accept = () => {
    if (!isClean) return setOpen('accept');
    command.mutate(
      { command: 'accept', body: {} },
      { onSuccess: () => done('accepted'), onError: (error) => showRefusal(error, t) },
    );
  };
  return (
    <>
      {refusalOf(given, 'return') === null && (
        <Button icon="returned" onClick={() => setOpen('return')}>
          {t('codes.replyCommands.return')}
        </Button>
      )}
      {refusalOf(given, 'accept') === null && (
        <Button kind="primary" icon="check" busy={command.isPending} onClick={accept}>
          {t('replyReview.head.accept')}
        </Button>
      )}
      {refusalOf(given, 'reopen') === null && (
        <Button icon="refresh" onClick={() => setOpen('reopen')}>
          {t('codes.replyCommands.reopen')}
        </Button>
      )}
      {open === 'accept' && (
        <AcceptDialog {...given} onClose={close} onDone={() => done('accepted')} />
      )}
      {open === 'return' && (
        <ReturnDialog {...given} onClose={close} onDone={() => done('returned')} />
      )}
      {open === 'reopen' && (
        <ReopenDialog {...given} onClose={close} onDone={() => done('reopened')} />
      )}
    </>
  );
}

/** Says that it is done, and leads on to the reply that waits next. */
function useDone(given: ReviewGiven) {
  const { id, rows, actor, names, search } = given;
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (what: 'accepted' | 'returned' | 'reopened') => {
    const next = what === 'reopened' ? null : nextReply(rows, actor, id.unitId);
    const text = t(`replyReview.done.${what}`, { unit: names.unitShort(id.unitId) });
    const action = next && {
      label: t('replyReview.done.next', { unit: names.unitShort(next.unitId) }),
      run: () =>
        void navigate({
          to: '/replies/$unitId',
          params: { unitId: next.unitId },
          search: { campaign: search.campaign },
        }),
    };
    showToast({
      text,
      icon: what === 'accepted' ? 'check' : 'returned',
      action: action ?? undefined,
    });
    focusHead();
  };
}
