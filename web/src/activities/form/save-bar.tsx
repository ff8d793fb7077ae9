import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import { useSyncExternalStore } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { EntryValues } from './entry-values.ts';
import { focusField } from './focus-field.ts';
import styles from './form.module.css';
import { useFormSetting } from './form-setting.ts';
import type { FormProblem } from './judge-entry.ts';
import { useProblemWords } from './problem-words.ts';
import type { Saving } from './use-saving.ts';

/** What an entry may become besides what it is meant to be now. */
function otherStatuses(standing: ActivityStatus | null, meant: ActivityStatus): ActivityStatus[] {
  const offered: Record<ActivityStatus | 'new', readonly ActivityStatus[]> = {
    new: ['held', 'planned', 'draft'],
    draft: ['held', 'planned', 'draft'],
    planned: ['held', 'planned', 'cancelled'],
    held: ['held', 'planned'],
    cancelled: ['held', 'planned', 'cancelled'],
  };
  return offered[standing ?? 'new'].filter((status) => status !== meant);
}

/** What is wrong, and the ways to save; always in reach at the bottom of a phone. */
export function SaveBar(props: { saving: Saving; standing: ActivityStatus | null }) {
  const { saving, standing } = props;
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const meant = useWatch({ control, name: 'status' });
  const isSame = standing === meant;
  return (
    <div className={styles.saveBar}>
      <ProblemSummary />
      <Button
        kind="primary"
        wide
        busy={saving.busy}
        busyLabel={t('activities.save.busy')}
        onClick={() => saving.save(meant)}
      >
        {t(isSame ? 'activities.save.edit' : `activities.save.${meant}`)}
      </Button>
      <div className={styles.otherWays}>
        {otherStatuses(standing, meant).map((status) => (
          <Button
            key={status}
            kind="quiet"
            onClick={() => !saving.busy && saving.save(status)}
            aria-disabled={saving.busy || undefined}
          >
            {t(`activities.save.${status}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Errors and warnings that are shown, counted; each name leads to its field. */
function ProblemSummary() {
  const { t } = useTranslation();
  const { board } = useFormSetting();
  const { control } = useFormContext<EntryValues>();
  const shown = useSyncExternalStore(board.subscribe, board.shown);
  const explanations = useWatch({ control, name: 'explanations' });
  const isExplained = (one: FormProblem) => Boolean(explanations[one.code]?.trim());
  const explained = shown.warnings.filter(isExplained);
  const open = shown.warnings.filter((one) => !isExplained(one));
  return (
    <div className={styles.problems} role="status">
      {shown.errors.length > 0 && (
        <p className={styles.errors}>
          <Icon name="error" />
          <span>
            {t('common.fields.errors', { count: shown.errors.length })}:{' '}
            <FieldNames problems={shown.errors} />
          </span>
        </p>
      )}
      {open.length > 0 && (
        <p className={styles.warnings}>
          <Icon name="warning" />
          <span>
            {t('activities.save.unexplained', { count: open.length })}:{' '}
            <FieldNames problems={open} />
          </span>
        </p>
      )}
      {explained.length > 0 && (
        <p className={styles.warnings}>
          <Icon name="warning" />
          {t('activities.save.explained', { count: explained.length })}
        </p>
      )}
    </div>
  );
}

function FieldNames(props: { problems: readonly FormProblem[] }) {
  const words = useProblemWords();
  const ats = [...new Set(props.problems.map((one) => one.at))];
  return ats.map((at, index) => (
    <span key={at}>
      {index > 0 && ', '}
      <button type="button" className={styles.fieldLink} onClick={() => focusField(at)}>
        {words.fieldName(at)}
      </button>
    </span>
  ));
}
