import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isProblem, type ProblemError } from '../../platform/client/problem.ts';
import { keepActivity, type ReadActivity } from '../queries.ts';
import { correctionAt, correctionProblems, correctionText } from './correction-rules.ts';
import type { DraftBase } from './device-drafts.ts';
import { changedFields, entryBody } from './entry-body.ts';
import { type EntryValues, valuesOf } from './entry-values.ts';
import { focusField } from './focus-field.ts';
import type { FormSetting } from './form-setting.ts';
import type { Judgement } from './judge-entry.ts';
import { mergeVersions, type PartKey } from './merge-versions.ts';
import { saveEntry } from './save-entry.ts';
import type { DraftKeeper } from './use-draft-keeper.ts';

/** What stands in the way of the last save. */
export type SaveTrouble =
  | { readonly kind: 'conflict'; readonly theirs: ReadActivity; readonly base: EntryValues }
  | { readonly kind: 'refused' | 'gone'; readonly error: ProblemError }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Saving {
  readonly busy: boolean;
  readonly trouble: SaveTrouble | null;
  /** Saves as this status, or shows what is wrong first. */
  save(status: ActivityStatus): void;
  /** Saves one's own choice of two versions on top of the one that stands. */
  saveMerged(chosen: ReadonlyMap<PartKey, 'mine' | 'theirs'>): void;
  backToForm(): void;
}

/** The saving of the form: once at a time, safe to repeat, and nothing typed is lost whatever comes. */
export function useSaving(
  form: UseFormReturn<EntryValues>,
  given: {
    setting: FormSetting;
    judge: (status: ActivityStatus) => Judgement;
    keeper: DraftKeeper;
    base: DraftBase | null;
    /** The entry stands in a submitted version. */
    inVersion: boolean;
    onSaved: (read: ReadActivity, status: ActivityStatus) => void;
  },
): Saving {
  const { setting, judge, keeper, onSaved } = given;
  const queryClient = useQueryClient();
  const base = useRef(given.base);
  const sending = useRef(false); // a second press comes before the button is drawn anew
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null);
  // A mutation of the cache, so that an ended session is noticed there.
  const { mutateAsync, isPending } = useMutation({ mutationFn: saveEntry });

  const send = async (status: ActivityStatus) => {
    const judgement = judge(status);
    setting.board.judge(judgement);
    setting.board.revealAll();
    if (judgement.errors.length > 0) {
      setTrouble(null);
      focusField(judgement.errors[0]?.at);
      return;
    }
    const { body, places } = judgement;
    const from = base.current;
    const standing = from && entryBody(from.values, from.values.status).body;
    const isChanged = standing !== null && Object.keys(changedFields(standing, body)).length > 0;
    const correctionReason = correctionText(form.getValues('correctionReason'));
    const wrong = correctionProblems(correctionReason, {
      isDemanded: given.inVersion && isChanged,
    });
    if (wrong.length > 0) {
      setTrouble(null);
      setting.board.refuse(wrong);
      focusField(correctionAt);
      return;
    }
    try {
      const outcome = await mutateAsync({
        id: setting.entryId,
        campaignId: setting.campaign.id,
        status,
        body,
        places,
        base: from && standing && { etag: from.etag, body: standing },
        correctionReason,
      });
      if (outcome.kind === 'saved') {
        keeper.finish();
        setTrouble(null);
        keepActivity(queryClient, outcome.read);
        onSaved(outcome.read, status);
      } else if (outcome.kind === 'conflict') {
        form.setValue('status', status);
        const { theirs } = outcome;
        setTrouble({ kind: 'conflict', theirs, base: from?.values ?? valuesOf(theirs.activity) });
      } else if (outcome.kind === 'refused' && outcome.problems.length > 0) {
        setTrouble(null);
        setting.board.refuse(outcome.problems);
        focusField(outcome.problems[0]?.at);
      } else setTrouble({ kind: outcome.kind, error: outcome.error });
    } catch (error) {
      // Signed out: the dialog over the page says so, and the next press sends it again.
      const isSignedOut = isProblem(error, 'account/signed-out');
      setTrouble(isSignedOut ? null : { kind: 'failed', error });
    }
  };
  const once = async (status: ActivityStatus) => {
    if (sending.current) return;
    sending.current = true;
    await send(status);
    sending.current = false;
  };

  return {
    busy: isPending,
    trouble,
    save: (status) => void once(status),
    saveMerged(chosen) {
      if (trouble?.kind !== 'conflict') return;
      const { etag, activity } = trouble.theirs;
      const theirs = valuesOf(activity);
      base.current = { etag, values: theirs };
      form.reset(mergeVersions(form.getValues(), theirs, chosen));
      keeper.rebase(base.current);
      void once(form.getValues('status'));
    },
    backToForm: () => setTrouble(null),
  };
}
