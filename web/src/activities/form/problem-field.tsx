import { type FocusEvent, type FormEvent, useId, useSyncExternalStore } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';
import { useFormSetting } from './form-setting.ts';
import type { FormProblem } from './judge-entry.ts';
import { useProblemWords } from './problem-words.ts';
import { useRepairs } from './repairs.tsx';

type Given = Pick<FieldProps, 'label' | 'hint' | 'optional' | 'required' | 'group' | 'children'>;

/**
 * A field of the entry with what is wrong with it: an error with the buttons that mend it, or a
 * warning with the place for its reason. `at` names the field for the judgement; `also` lists
 * pointers whose problems are told here as well (a whole list at its first field).
 */
export function ProblemField(
  props: Given & { at: string; also?: readonly string[]; labelHidden?: boolean },
) {
  const { at, also = [], label, labelHidden, ...rest } = props;
  const { board } = useFormSetting();
  const words = useProblemWords();
  const { error, warning } = useProblems([at, ...also]);
  const repairs = useRepairs(error ?? warning);

  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) board.leave(at);
  };
  // A choice is complete at once; only typing goes on until the field is left.
  const chosen = (event: FormEvent<HTMLElement>) => {
    const input = event.target as HTMLInputElement;
    if (['radio', 'checkbox', 'select-one'].includes(input.type)) board.leave(at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the field was left or chosen
    <div data-at={[at, ...also].join(' ')} onBlur={left} onChange={chosen}>
      <Field
        {...rest}
        className={labelHidden ? styles.unlabelled : undefined}
        label={labelHidden ? <span className="only-heard">{label}</span> : label}
        error={error && words.error(error)}
        warning={warning && words.warning(warning)}
        repairs={repairs}
        reason={!error && warning && <Reason problem={warning} />}
      >
        {props.children}
      </Field>
    </div>
  );
}

function useProblems(ats: readonly string[]): {
  error: FormProblem | null;
  warning: FormProblem | null;
} {
  const { board } = useFormSetting();
  const first = (find: (at: string) => FormProblem | null) =>
    ats.map(find).find((one) => one !== null) ?? null;
  const error = useSyncExternalStore(board.subscribe, () => first(board.errorAt));
  const warning = useSyncExternalStore(board.subscribe, () => first(board.warningAt));
  return { error, warning };
}

/** The reason with which a warning is answered, typed beside it. */
function Reason(props: { problem: FormProblem }) {
  const { problem } = props;
  const { t } = useTranslation();
  const words = useProblemWords();
  const id = useId();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: `explanations.${problem.code}` });
  return (
    <TextArea
      id={id}
      rows={2}
      maxLength={500}
      aria-label={t('activities.form.reason')}
      aria-describedby={undefined}
      placeholder={words.reasonHint(problem)}
      name={field.name}
      ref={field.ref}
      onBlur={field.onBlur}
      onChange={field.onChange}
      value={field.value ?? ''}
    />
  );
}
