import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import type { ReachValues } from './entry-values.ts';
import styles from './form.module.css';
import { MethodField } from './method-field.tsx';
import { ProblemField } from './problem-field.tsx';
import { CountHelp, ReachDetails, ReachNovelty, ReachScope } from './reach-details.tsx';

export interface ReachRowProps {
  row: ReachValues;
  /** Asks for everything at once; others unfold once they have a number. */
  first: boolean;
  labelHidden: boolean;
  /** Several channels stand side by side: each number says its own. */
  namesChannel: boolean;
  /** Takes the focus when it appears: the person has just asked for it. */
  focus: boolean;
  onChange: (row: ReachValues) => void;
  onRemove: (() => void) | undefined;
}

/** One number with how it was found. */
export function ReachRow(props: ReachRowProps) {
  const { row, first, onChange, onRemove } = props;
  const { t } = useTranslation();
  const name = useReachName(row, props.namesChannel);
  const input = useRef<HTMLInputElement>(null);
  const { focus } = props;
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const set = (change: Partial<ReachValues>) => onChange({ ...row, ...change });
  const unfolded = first || row.count !== null || row.method !== null;

  return (
    <div className={styles.reachRow}>
      <ProblemField
        at={`/reach/${row.id}/count`}
        also={
          first ? ['/reach', `/reach/${row.id}`, `/reach/${row.id}/measure`] : [`/reach/${row.id}`]
        }
        label={name}
        labelHidden={props.labelHidden}
        hint={first ? t('activities.form.emptyNotZero') : undefined}
      >
        <div className={styles.numberLine}>
          <NumberInput
            ref={input}
            large
            value={row.count}
            typed={row.countText}
            unit={t(`codes.measures.${row.measure}.unit`, { count: row.count || 5 })}
            onChange={(count, countText) => set({ count, countText })}
          />
          {onRemove && (
            <IconButton
              icon="close"
              label={t('activities.form.removeNumber', { name })}
              onClick={onRemove}
            />
          )}
        </div>
      </ProblemField>
      <CountHelp measure={row.measure} />
      {unfolded && (
        <>
          <MethodField row={row} set={set} />
          <ReachNovelty row={row} set={set} />
          <ReachScope row={row} set={set} />
          <ReachDetails row={row} set={set} />
        </>
      )}
    </div>
  );
}

/** «Қатысушылар саны», with its channel where several stand side by side. */
export function useReachName(row: ReachValues, namesChannel: boolean): string {
  const { t } = useTranslation();
  const measure = t(`codes.measures.${row.measure}.label`);
  if (!namesChannel) return measure;
  return t('activities.form.reachOf', { channel: t(`codes.channels.${row.channel}`), measure });
}
