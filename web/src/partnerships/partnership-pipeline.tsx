import {
  mayFollow,
  type PartnershipStatus,
} from '@saqbol/shared/partnerships/partnership.codes.ts';
import type { PartnershipEdit } from '@saqbol/shared/partnerships/partnership.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../platform/client/problem.ts';
import { useToday } from '../platform/clock/today.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { showToast } from '../ui/toast.tsx';
import { statusIcon } from './partnership-status.tsx';
import type { PartnershipProps } from './partnership-view.tsx';
import styles from './partnerships.module.css';
import { changePartnership, keepPartnership, partnershipKeys } from './queries.ts';

/** The way of a partnership; a refusal stands beside it. */
const way = [
  'proposed',
  'agreed',
  'active',
  'completed',
] as const satisfies readonly PartnershipStatus[];

/** The steps with the present one marked; what may follow is one tap away, for the coordinator. */
export function PartnershipPipeline(props: PartnershipProps & { writes: boolean }) {
  const { read, names, writes } = props;
  const { partnership, etag } = read;
  const { t } = useTranslation();
  const today = useToday();
  const queryClient = useQueryClient();
  const moving = useMutation({
    mutationFn: (status: PartnershipStatus) =>
      changePartnership(partnership.id, etag, stepTo(status, partnership.agreedOn, today)),
    onSuccess: (saved) => {
      keepPartnership(queryClient, saved);
      const status = t(`codes.partnershipStatuses.${saved.partnership.status}`);
      const organisation = names.organisation(partnership.organisationId);
      showToast({ text: t('partnerships.pipeline.moved', { organisation, status }) });
    },
    onError: (error) => {
      // Somebody was faster: what stands now comes into sight, and the next tap is about that.
      if (isProblem(error, 'entity/version-conflict'))
        void queryClient.invalidateQueries({ queryKey: partnershipKeys.one(partnership.id) });
    },
  });
  const { status: now } = partnership;
  const may = (to: PartnershipStatus) => writes && to !== now && mayFollow(now, to);
  const reached = (way as readonly string[]).indexOf(now);
  return (
    <section aria-label={t('partnerships.pipeline.label')} className={styles.pipeline}>
      <ol>
        {way.map((status, i) => (
          <li
            key={status}
            aria-current={status === now ? 'step' : undefined}
            className={classes(status === now && styles.now, i < reached && styles.past)}
          >
            <Step
              status={status}
              isNow={status === now}
              busy={moving.isPending && moving.variables === status}
              onMove={may(status) ? () => moving.mutate(status) : null}
            />
          </li>
        ))}
      </ol>
      {(now === 'declined' || may('declined')) && (
        <div className={classes(styles.aside, now === 'declined' && styles.now)}>
          <Step
            status="declined"
            isNow={now === 'declined'}
            busy={moving.isPending && moving.variables === 'declined'}
            onMove={may('declined') ? () => moving.mutate('declined') : null}
          />
        </div>
      )}
      {moving.error && <Refusal error={moving.error} />}
    </section>
  );
}

/** Agreed without a day: today, which may be changed in the form. */
function stepTo(
  status: PartnershipStatus,
  agreedOn: string | null,
  today: string,
): PartnershipEdit {
  return status === 'agreed' && agreedOn === null ? { status, agreedOn: today } : { status };
}

function Step(props: {
  status: PartnershipStatus;
  isNow: boolean;
  busy: boolean;
  onMove: (() => void) | null;
}) {
  const { status, isNow, busy, onMove } = props;
  const { t } = useTranslation();
  const label = t(`codes.partnershipStatuses.${status}`);
  if (onMove) {
    return (
      <Button
        size="small"
        icon={statusIcon(status)}
        busy={busy}
        onClick={onMove}
        aria-label={t('partnerships.pipeline.to', { status: label })}
      >
        {label}
      </Button>
    );
  }
  return (
    <span className={styles.step}>
      <Icon name={statusIcon(status)} size={16} />
      {label}
      {isNow && <span className="only-heard">, {t('partnerships.pipeline.now')}</span>}
    </span>
  );
}
