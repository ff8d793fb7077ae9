import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { type FocusEvent, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { actorOf } from '../../accounts/actor.ts';
import type { Me } from '../../accounts/session.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import type { ReferenceUnit, Registers } from '../../territory/queries.ts';
import { ConflictView } from './conflict-view.tsx';
import { Correction } from './correction.tsx';
import type { DeviceDraft, DraftBase } from './device-drafts.ts';
import type { EntryValues } from './entry-values.ts';
import { fieldsBefore } from './focus-field.ts';
import styles from './form.module.css';
import { FormHead } from './form-head.tsx';
import { type FormSetting, FormSettingProvider } from './form-setting.ts';
import { HowMany } from './how-many.tsx';
import { type Judge, JudgeEntry } from './judge-entry-live.ts';
import { KeptLine } from './kept-line.tsx';
import { More } from './more.tsx';
import { createProblemBoard } from './problem-board.ts';
import { SaveBar } from './save-bar.tsx';
import { PublicationSource, SourceAndPartners } from './source-and-partners.tsx';
import { Audiences, Schemes } from './topics.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useSaved } from './use-saved.ts';
import { useSaving } from './use-saving.ts';
import { WhenAndWhere } from './when-and-where.tsx';

export interface EntryFormProps {
  me: Me;
  campaign: Campaign;
  registers: Registers;
  unit: ReferenceUnit;
  id: string;
  /** The form before anything is typed. */
  first: EntryValues;
  /** The version on which the edit begins; null for a new entry. */
  base: DraftBase | null;
  /** What was typed on an earlier visit. */
  restored: DeviceDraft | null;
  /** The entry stands in a submitted version: a correction says why. */
  inVersion?: boolean;
  /** Everything typed is given up: the form begins anew. */
  onDiscard: () => void;
}

/** The form of an entry, new or standing. Mount it anew for another entry. */
export function EntryForm(props: EntryFormProps) {
  const { me, campaign, registers, unit, id, restored, inVersion = false } = props;
  const { t } = useTranslation();
  const base = restored?.base ?? props.base;
  const form = useForm<EntryValues>({ defaultValues: restored?.values ?? props.first });
  const [board] = useState(createProblemBoard);
  const today = astanaDay(useDomainNow());
  const setting = useMemo<FormSetting>(
    () => ({ campaign, registers, unit, today, board, actor: actorOf(me), entryId: id }),
    [campaign, registers, unit, today, board, me, id],
  );
  const judge = useRef<Judge>(null);
  const keeper = useDraftKeeper(form, {
    userId: me.user.id,
    id,
    campaignId: campaign.id,
    base,
    restored,
  });
  const onSaved = useSaved({ userId: me.user.id, isNew: base === null, values: form.getValues });
  const saving = useSaving(form, {
    setting,
    keeper,
    base,
    inVersion,
    onSaved,
    judge: (status) => {
      if (!judge.current) throw new Error('The form is not drawn yet');
      return judge.current(status);
    },
  });
  const passed = (event: FocusEvent<HTMLElement>) =>
    board.pass(fieldsBefore(event.target, event.currentTarget));

  return (
    <FormProvider {...form}>
      <FormSettingProvider value={setting}>
        <JudgeEntry judge={judge} />
        <FormHead isNew={base === null} />
        {saving.trouble?.kind === 'conflict' ? (
          <ConflictView conflict={saving.trouble} saving={saving} />
        ) : (
          // Not a <form>: the calendar's dialog has one of its own, and «Enter» in a field must not
          // send an entry that is half done.
          <section
            aria-label={t(base === null ? 'activities.form.titleNew' : 'activities.form.titleEdit')}
            className={styles.form}
            onFocus={passed}
            onKeyDown={(event) => {
              const wantsSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (wantsSave) saving.save(form.getValues('status'));
            }}
          >
            <KeptLine
              state={keeper.state}
              onDiscard={() => {
                keeper.finish();
                props.onDiscard();
              }}
            />
            <div className={styles.sections}>
              <WhenAndWhere />
              <HowMany />
              <PublicationSource />
              <Schemes />
              <Audiences />
              <SourceAndPartners />
              <More />
              <Correction inVersion={inVersion} />
            </div>
            <div className={styles.end}>
              <TroubleNotice trouble={saving.trouble} />
              <SaveBar saving={saving} standing={base?.values.status ?? null} />
            </div>
          </section>
        )}
      </FormSettingProvider>
    </FormProvider>
  );
}
