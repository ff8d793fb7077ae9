import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import styles from './board-dialogs.module.css';
import type { BoardGiven } from './board-given.ts';
import type { BoardRow } from './board-rows.ts';
import { ReviewLink } from './review-link.tsx';
import { useAcceptMany } from './use-accept-many.ts';
import { useCandidates } from './use-candidates.ts';
import { useWhyNot } from './why-not.ts';

/** Who would be accepted at once and who not, before it happens; and what came of it. */
export function BulkDialog(props: BoardGiven & { onClose: () => void }) {
  const { rows, campaign, onClose } = props;
  const { t } = useTranslation();
  const accept = useAcceptMany(campaign.id);
  const { candidates, error, retry } = useCandidates(props);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState(false);
  const isChecking = candidates.some((one) => one.refusal === undefined);
  const would = candidates.filter((one) => one.refusal === null);
  const chosen = would.map(({ row }) => row.unitId).filter((id) => !without.includes(id));
  const refused = accept.data?.refused ?? [];

  const send = () => {
    setChecked(true);
    if (chosen.length === 0) return;
    accept.mutate(chosen, {
      onSuccess: (answer) => {
        if (answer.accepted.length > 0)
          showToast({ text: t('replyBoard.bulk.done', { count: answer.accepted.length }) });
        if (answer.refused.length === 0) onClose();
      },
    });
  };
  const isReady = !isChecking && !error && would.length > 0;
  return (
    <Dialog
      title={t('replyBoard.bulk.title')}
      onClose={onClose}
      actions={
        <>
          {isReady && (
            <Button
              kind="primary"
              icon="check"
              busy={accept.isPending}
              busyLabel={t('common.actions.sending')}
              onClick={send}
            >
              {t('replyBoard.bulk.accept', { count: chosen.length })}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {t(isReady ? 'common.actions.cancel' : 'common.actions.close')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('replyBoard.bulk.lead')}</p>
      {refused.length > 0 && (
        <Notice
          icon="warning"
          tone="gold"
          title={t('replyBoard.bulk.refusedTitle', { count: refused.length })}
          live
        >
          <WhyNot
            campaignId={campaign.id}
            items={refused.flatMap(({ unitId, code }) => {
              const row = rows.find((one) => one.unitId === unitId);
              return row ? [{ row, code }] : [];
            })}
          />
        </Notice>
      )}
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : isChecking ? (
        <Skeleton lines={Math.min(8, candidates.length)} height="2rem" />
      ) : candidates.length === 0 ? (
        <p>{t('replyBoard.bulk.none')}</p>
      ) : (
        <>
          {would.length === 0 ? (
            <p>{t('replyBoard.bulk.nobody')}</p>
          ) : (
            <Field
              group
              label={t('replyBoard.bulk.would', { count: chosen.length })}
              error={checked && chosen.length === 0 ? t('replyBoard.bulk.choose') : null}
            >
              <CheckList
                options={would.map(({ row }) => ({ value: row.unitId, label: row.name }))}
                values={chosen}
                onChange={(values) =>
                  setWithout(
                    would.map(({ row }) => row.unitId).filter((id) => !values.includes(id)),
                  )
                }
              />
            </Field>
          )}
          {would.length < candidates.length && (
            <section className={styles.part}>
              <h3>{t('replyBoard.bulk.wouldNot', { count: candidates.length - would.length })}</h3>
              <WhyNot
                campaignId={campaign.id}
                items={candidates.flatMap(({ row, refusal }) =>
                  refusal ? [{ row, code: refusal }] : [],
                )}
              />
            </section>
          )}
        </>
      )}
      <Refusal error={accept.error} />
    </Dialog>
  );
}

function WhyNot(props: {
  campaignId: string;
  items: readonly { readonly row: BoardRow; readonly code: string }[];
}) {
  const whyNot = useWhyNot();
  return (
    <ul className={styles.list}>
      {props.items.map(({ row, code }) => (
        <li key={row.unitId} className={styles.item}>
          <ReviewLink campaignId={props.campaignId} row={row} />
          <span className={styles.why}>{whyNot(code, row)}</span>
        </li>
      ))}
    </ul>
  );
}
