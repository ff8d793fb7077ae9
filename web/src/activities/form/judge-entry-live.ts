import type { ActivityStatus } from '@saqbol/shared/activities/activity.codes.ts';
import type { RuleContext } from '@saqbol/shared/activities/activity.rules.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { districtsOf } from '../../territory/queries.ts';
import { fieldOfPath } from './entry-body.ts';
import type { EntryValues } from './entry-values.ts';
import { type FormSetting, useFormSetting } from './form-setting.ts';
import { type Judgement, judgeEntry } from './judge-entry.ts';
import { useKnownEntries } from './known-entries.ts';

export type Judge = (status: ActivityStatus) => Judgement;

/** After the last keystroke: typing goes on undisturbed on an old phone. */
const pauseMs = 80;

/**
 * Judges the form as it changes and tells the board; draws nothing, so that a keystroke renders
 * none of the form. `judge` is given the judgement of any status on request.
 */
export function JudgeEntry(props: { judge: RefObject<Judge | null> }): null {
  const form = useFormContext<EntryValues>();
  const setting = useFormSetting();
  const { board } = setting;
  const known = useKnownEntries(setting);
  const current = useRef<Judge | null>(null);

  // What is known of other entries, and the day itself, change without a keystroke.
  useEffect(() => {
    const context = contextOf(setting);
    current.current = (status) => {
      const values = form.getValues();
      const duplicateOf = known.duplicateOf(values.title);
      return judgeEntry(values, status, { ...context, usual: known.usual, duplicateOf });
    };
    props.judge.current = current.current;
    board.judge(current.current(form.getValues('status')));
  }, [form, board, setting, known, props.judge]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judge = () => {
      if (current.current) board.judge(current.current(form.getValues('status')));
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) board.changed(fieldOfPath(name));
        clearTimeout(timer);
        timer = setTimeout(judge, pauseMs);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [form, board]);
  return null;
}

function contextOf(setting: FormSetting): RuleContext {
  const { campaign, registers, unit, today } = setting;
  const districts = districtsOf(registers, unit.id);
  return {
    campaign: {
      startsOn: campaign.startsOn,
      closedOn: campaign.closedOn,
      schemes: campaign.schemes.map((one) => one.code),
    },
    today,
    unit: {
      id: unit.id,
      population: unit.population?.value ?? null,
      hasDistricts: districts.length > 0,
    },
    isOrganisation: (id) => registers.organisationOf.has(id),
    isOwnDistrict: (id) => districts.some((one) => one.id === id),
  };
}
