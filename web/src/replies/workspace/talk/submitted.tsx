import { formatDuration } from '@saqbol/shared/format/durations.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { mayCommandReply } from '@saqbol/shared/replies/reply.policy.ts';
import { isWithCommittee } from '@saqbol/shared/replies/reply.states.ts';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../platform/client/api.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button, buttonClass, IconButton } from '../../../ui/button.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { Notice } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast.tsx';
import { paramsOf } from '../../queries.ts';
import { getReplyReceipt } from '../../replies.calls.ts';
import { useCommand } from '../use-command.ts';
import { useWorkspace } from '../workspace.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import styles from './talk.module.css';

/** Of a reply that lies with the Committee, or is accepted: the receipt, and the way back. */
export function Submitted() {
  const { t } = useTranslation();
  const { reply, hand, actor } = useWorkspace();
  const isAccepted = reply.state === 'accepted';
  if (!isWithCommittee(reply.state) && !isAccepted) return null;
  const isLeft = actor.role === 'coordinator' && hand.isUnsent;
  return (
    <section className={styles.panel} aria-labelledby="reply-submitted">
      <h2 id="reply-submitted">
        <Icon name={isAccepted ? 'check' : 'submitted'} size={20} />
        {t(
          isAccepted ? 'replyWorkspace.submitted.acceptedTitle' : 'replyWorkspace.submitted.title',
        )}
      </h2>
      <ReceiptFacts />
      <EarlierVersions versions={reply.versions.slice(0, -1)} />
      <Recall />
      {reply.changedSinceCount > 0 && (
        <Notice icon="warning">
          {t('replyWorkspace.submitted.changed', { count: reply.changedSinceCount })}
        </Notice>
      )}
      {isLeft && (
        <Notice icon="info" tone="acc" title={t('replyWorkspace.saved.unsent')}>
          {t('replyWorkspace.saved.unsentDetail')}
        </Notice>
      )}
    </section>
  );
}

function ReceiptFacts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reply, id } = useWorkspace();
  const version = reply.versions.at(-1);
  if (!version) return null;
  const query = { n: String(version.n) };
  const lateness = reply.late
    ? t('replyWorkspace.submitted.late', { delay: formatDuration(reply.delay ?? 0, language) })
    : t('replyWorkspace.submitted.onTime');
  const { claimedBy, claimedAt, acceptedAt } = reply;
  return (
    <>
      <FactList
        none={t('replyWorkspace.fields.none')}
        facts={[
          { key: 'no', label: t('replyWorkspace.submitted.receipt'), value: version.receiptNo },
          {
            key: 'at',
            label: t('replyWorkspace.submitted.at'),
            value: (
              <>
                {t('replyWorkspace.submitted.utc', {
                  at: formatDateTime(version.submittedAt, language, 'long'),
                })}
                {'. '}
                <span className={reply.late ? styles.late : undefined}>{lateness}</span>
              </>
            ),
          },
          { key: 'by', label: t('replyWorkspace.submitted.by'), value: version.submittedBy },
          { key: 'n', label: t('replyWorkspace.submitted.version'), value: version.n },
          {
            key: 'digest',
            label: t('replyWorkspace.submitted.digest'),
            value: <Digest digest={version.digest} />,
          },
          ...(acceptedAt
            ? [
                {
                  key: 'accepted',
                  label: t('replyWorkspace.submitted.acceptedAt'),
                  value: formatDateTime(acceptedAt, language, 'long'),
                },
              ]
            : []),
        ]}
      />
      {claimedBy && claimedAt && (
        <p className={styles.claimed}>
          <Icon name="eye" size={18} />
          {t('replyWorkspace.submitted.review', {
            name: claimedBy.name,
            at: formatDateTime(claimedAt, language),
          })}
        </p>
      )}
      <p>
        <a
          className={buttonClass()}
          href={addressOf(getReplyReceipt.path, { params: paramsOf(id), query })}
          download
        >
          <Icon name="download" />
          <span>{t('replyWorkspace.submitted.receiptPdf')}</span>
        </a>
      </p>
    </>
  );
}

function Digest(props: { digest: string }) {
  const { t } = useTranslation();
  const copy = () =>
    void navigator.clipboard
      ?.writeText(props.digest)
      .then(() => showToast({ text: t('replyWorkspace.submitted.copied') }));
  return (
    <span className={styles.digest}>
      <code>{props.digest}</code>
      <IconButton
        icon="copy"
        iconSize={16}
        label={t('replyWorkspace.submitted.copyDigest')}
        onClick={copy}
      />
    </span>
  );
}

/** Back to the unit, while nobody has opened the review. */
function Recall() {
  const { t } = useTranslation();
  const { reply, actor, campaign } = useWorkspace();
  const recalling = useCommand('recall');
  const standing = {
    unitId: reply.unitId,
    state: reply.state,
    claimedById: reply.claimedBy?.id ?? null,
    enteredByIds: [],
  };
  const mayRecall =
    campaign.status === 'published' && mayCommandReply(actor, standing, 'recall') === null;
  const recall = async () => {
    try {
      await recalling.mutateAsync({});
      showToast({ text: t('replyWorkspace.submitted.recalled') });
    } catch {
      // Said below, from the mutation itself.
    }
  };
  if (!mayRecall && !recalling.error) return null;
  return (
    <div className={styles.recall}>
      {mayRecall && (
        <>
          <Button icon="returned" busy={recalling.isPending} onClick={() => void recall()}>
            {t('replyWorkspace.submitted.recall')}
          </Button>
          <p className={styles.detail}>{t('replyWorkspace.submitted.recallDetail')}</p>
        </>
      )}
      <Refusal error={recalling.error} />
    </div>
  );
}
