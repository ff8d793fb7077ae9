import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/states.tsx';
import styles from './conflict.module.css';
import { type EntryValues, valuesOf } from './entry-values.ts';
import formStyles from './form.module.css';
import { differencesOf, type PartKey } from './merge-versions.ts';
import { usePartText } from './part-text.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import type { SaveTrouble, Saving } from './use-saving.ts';

type Side = 'mine' | 'theirs';

/** Two versions of one entry, part by part, with a choice for each; neither is lost until saved. */
export function ConflictView(props: {
  conflict: Extract<SaveTrouble, { kind: 'conflict' }>;
  saving: Saving;
}) {
  const { conflict, saving } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { getValues } = useFormContext<EntryValues>();
  const mine = getValues();
  const theirs = valuesOf(conflict.theirs.activity);
  const differences = differencesOf(conflict.base, mine, theirs);
  const [picked, setPicked] = useState<ReadonlyMap<PartKey, Side>>(new Map());
  const chosen = new Map(
    differences.map(({ key, proposed }) => [key, picked.get(key) ?? proposed] as const),
  );
  const at = formatDateTime(conflict.theirs.activity.updatedAt, language);

  // The comparison takes the place of the form: one reads it from its beginning.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView?.({ block: 'start' });
  }, []);

  return (
    <div ref={top} tabIndex={-1} className={styles.conflict}>
      <Notice icon="warning" title={t('activities.conflict.title')} live>
        {t(differences.length > 0 ? 'activities.conflict.lead' : 'activities.conflict.same')}
      </Notice>
      {differences.map(({ key }) => (
        <Part
          key={key}
          part={key}
          mine={mine}
          theirs={theirs}
          theirsLabel={t('activities.conflict.theirs', { at })}
          side={chosen.get(key) ?? 'mine'}
          onPick={(side) => setPicked(new Map(picked).set(key, side))}
        />
      ))}
      <div className={formStyles.end}>
        <TroubleNotice trouble={saving.trouble} />
        <div className={formStyles.saveBar}>
          <Button
            kind="primary"
            wide
            busy={saving.busy}
            busyLabel={t('activities.save.busy')}
            onClick={() => saving.saveMerged(chosen)}
          >
            {t('activities.conflict.save')}
          </Button>
          <Button kind="quiet" onClick={saving.backToForm}>
            {t('activities.conflict.back')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Part(props: {
  part: PartKey;
  mine: EntryValues;
  theirs: EntryValues;
  theirsLabel: string;
  side: Side;
  onPick: (side: Side) => void;
}) {
  const { part, side, onPick } = props;
  const { t } = useTranslation();
  const text = usePartText();
  const option = (which: Side, label: string, values: EntryValues) => (
    <label className={classes(styles.option, side === which && styles.chosen)}>
      <input
        type="radio"
        name={part}
        className={styles.radio}
        checked={side === which}
        onChange={() => onPick(which)}
      />
      <span>
        <span className={styles.whose}>{label}</span>
        <span className={styles.value}>{text.value(values, part)}</span>
      </span>
    </label>
  );
  return (
    <fieldset className={styles.part}>
      <legend>{text.name(part, [props.mine, props.theirs])}</legend>
      <div className={styles.sides}>
        {option('mine', t('activities.conflict.mine'), props.mine)}
        {option('theirs', props.theirsLabel, props.theirs)}
      </div>
    </fieldset>
  );
}
